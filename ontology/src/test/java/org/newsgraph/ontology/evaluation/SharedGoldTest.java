package org.newsgraph.ontology.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.interchange.FactLines;

/** Gold files that lie beside the project load and are perfect by their own measure. */
class SharedGoldTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "gold");

    @BeforeAll
    static void goldIsAtHand() {
        assumeThat(FOLDER).as("no gold files beside the project: left out").isDirectory();
    }

    @Test
    void everyGoldLineLoads() throws IOException {
        for (Path set : sets()) {
            List<ScoredFact> gold = FactFiles.read(set.resolve("facts.jsonl"), "gold");
            Map<String, String> texts = FactFiles.readTexts(set.resolve("text"), Evaluation.docs(gold));
            for (ScoredFact fact : gold) {
                Article article = new Article(
                        new ArticleId(fact.doc()),
                        texts.getOrDefault(fact.doc(), ""),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

                assertThat(FactLines.read(fact.line().toString(), article)
                                .evidence()
                                .span()
                                .start())
                        .isEqualTo((int) fact.start());
            }
        }
    }

    @Test
    void goldAgainstItselfIsPerfect() throws IOException {
        for (Path set : sets()) {
            List<ScoredFact> gold = FactFiles.read(set.resolve("facts.jsonl"), "gold");
            EvaluationReport report =
                    Evaluation.of(gold, gold, FactFiles.readTexts(set.resolve("text"), Evaluation.docs(gold)));

            assertThat(report.total().measures().values())
                    .allSatisfy(measure -> assertThat(measure.f1()).isEqualTo(1.0));
            assertThat(report.badSpans()).isEmpty();
        }
    }

    private static List<Path> sets() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return new ArrayList<>(folders.filter(folder -> Files.exists(folder.resolve("facts.jsonl")))
                    .toList());
        }
    }
}
