package org.newsgraph.ontology.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the port against the guidelines' scoring script itself, where script and interpreter are at hand. */
class ScoringScriptTest {
    private static final Path SHARED_GOLD = Path.of("..", "..", "shared", "gold");
    private static final Path SCRIPT = SHARED_GOLD.resolve("score_facts.py");

    private final JsonMapper mapper = new JsonMapper();

    @BeforeAll
    static void theScriptRuns() {
        assumeThat(SCRIPT)
                .as("the scoring script is not beside the project: comparison left out")
                .exists();
        assumeThat(pythonRuns())
                .as("python3 does not run here: comparison left out")
                .isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void portAndScriptGiveTheSameNumbers(long seed, @TempDir Path temp) throws Exception {
        Perturbation perturbation = new Perturbation(seed);
        Path gold = write(temp, "gold.jsonl", perturbation.gold());
        Path predictions = write(temp, "predictions.jsonl", perturbation.predictions());

        EvaluationReport report =
                Evaluation.of(FactFiles.read(gold, "gold"), FactFiles.read(predictions, "predictions"));

        same("", mapper.readTree(report.json(1)), mapper.readTree(run(gold, predictions, "--json", "--errors")));
    }

    @Test
    void theTablesAreTheSameToo(@TempDir Path temp) throws Exception {
        Perturbation perturbation = new Perturbation(1234);
        Path gold = write(temp, "gold.jsonl", perturbation.gold());
        Path predictions = write(temp, "predictions.jsonl", perturbation.predictions());

        assertThat(Evaluation.of(FactFiles.read(gold, "gold"), FactFiles.read(predictions, "predictions"))
                        .table(EvaluationReport.NO_ERRORS))
                .isEqualTo(run(gold, predictions));
    }

    /** Same structure and values; numbers may differ in the last digits, as sums may be rounded differently. */
    private static void same(String path, JsonNode ours, JsonNode theirs) {
        if (theirs.isFloatingPointNumber()) {
            assertThat(ours.doubleValue()).as(path).isCloseTo(theirs.doubleValue(), within(1e-12));
        } else if (theirs.isContainerNode()) {
            assertThat(ours.size()).as(path).isEqualTo(theirs.size());
            theirs.properties()
                    .forEach(field -> same(path + "/" + field.getKey(), ours.path(field.getKey()), field.getValue()));
            for (int i = 0; theirs.isArray() && i < theirs.size(); i++) {
                same(path + "/" + i, ours.path(i), theirs.get(i));
            }
        } else {
            assertThat(ours).as(path).isEqualTo(theirs);
        }
    }

    private static Path write(Path temp, String name, List<ObjectNode> lines) throws IOException {
        return Files.write(
                temp.resolve(name), lines.stream().map(ObjectNode::toString).toList());
    }

    private static String run(Path gold, Path predictions, String... options) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("python3", SCRIPT.toString(), gold.toString(), predictions.toString());
        builder.command().addAll(List.of(options));
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    private static boolean pythonRuns() {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
