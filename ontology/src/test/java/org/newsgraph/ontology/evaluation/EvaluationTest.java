package org.newsgraph.ontology.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ontology.RandomFacts;
import org.newsgraph.ontology.fact.ArticleFacts;
import org.newsgraph.ontology.fact.NewsgraphException;

/** The expected files were written by the guidelines' scoring script. */
class EvaluationTest {
    private final Path folder = resources();
    private final List<ScoredFact> gold = FactFiles.read(folder.resolve("gold.jsonl"), "gold");
    private final List<ScoredFact> predictions = FactFiles.read(folder.resolve("predictions.jsonl"), "predictions");

    @Test
    void theTableIsTheScriptsTable() throws IOException {
        assertThat(Evaluation.of(gold, predictions, texts()).table(EvaluationReport.ALL_ERRORS))
                .isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    @Test
    void theJsonIsTheScriptsJson() throws IOException {
        String json = Evaluation.of(gold, predictions, texts()).json(EvaluationReport.ALL_ERRORS);

        assertThat(new JsonMapper().readTree(json))
                .isEqualTo(new JsonMapper().readTree(Files.readString(folder.resolve("expected.json"))));
    }

    @Test
    void oneArticleCanBeScoredAlone() throws IOException {
        List<ScoredFact> one = Evaluation.only(List.of("summit-2"), gold);

        assertThat(Evaluation.of(one, predictions).table(1))
                .isEqualTo(Files.readString(folder.resolve("expected-one-article.txt")));
    }

    @Test
    void anArticleWithoutGoldFactsCannotBeAskedFor() {
        assertThatThrownBy(() -> Evaluation.only(List.of("summit-2", "nowhere"), gold))
                .isInstanceOf(NewsgraphException.class)
                .hasMessage("no gold facts for: nowhere");
    }

    @Test
    void goldAgainstItselfIsPerfect() {
        EvaluationReport report = Evaluation.of(gold, gold, texts());

        assertThat(report.total().measures().values())
                .allSatisfy(measure -> assertThat(measure.f1()).isEqualTo(1.0));
        assertThat(report.badSpans()).isEmpty();
        assertThat(report.missed()).isEmpty();
    }

    @Test
    void noPredictionsScoreNothing() {
        EvaluationReport report = Evaluation.of(gold, List.of());

        assertThat(report.macroF1()).isZero();
        assertThat(report.total().accuracy().get("time")).isNotNull().satisfies(accuracy -> assertThat(accuracy.share())
                .isEmpty());
        assertThat(report.json(EvaluationReport.NO_ERRORS)).doesNotContain("missed");
    }

    @Test
    void factsOfOurOwnCanBeScored() {
        ArticleFacts facts = new RandomFacts(7).article();
        List<ScoredFact> own = facts.facts().stream().map(ScoredFact::of).toList();

        assertThat(Evaluation.of(own, own).total().measure(MeasureKind.FACTS).tp())
                .isEqualTo(own.size())
                .isPositive();
    }

    @Test
    void aLineThatIsNoFactIsNamedByItsNumber(@TempDir Path temp) throws IOException {
        Path file = Files.writeString(temp.resolve("bad.jsonl"), "\n{\"doc\": 1, \"start\": 0}\n");

        assertThatThrownBy(() -> FactFiles.read(file, "predictions"))
                .isInstanceOf(NewsgraphException.class)
                .hasMessageStartingWith("predictions: line 2: not a fact");
    }

    private Map<String, String> texts() {
        return FactFiles.readTexts(folder.resolve("text"), Evaluation.docs(gold));
    }

    static Path resources() {
        try {
            return Path.of(Objects.requireNonNull(EvaluationTest.class.getResource("gold.jsonl"))
                            .toURI())
                    .resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
