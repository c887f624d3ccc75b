package org.newsgraph.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.app.pipeline.ArticleOutcome.Failed;
import org.newsgraph.app.pipeline.ArticleOutcome.Loaded;
import org.newsgraph.app.pipeline.ArticleOutcome.Unchanged;
import org.newsgraph.app.pipeline.ArticleOutcome.Unread;
import org.newsgraph.app.pipeline.StageClock.Cost;
import org.newsgraph.extractors.read.ArticleSource;
import org.newsgraph.extractors.read.ReadOptions;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.validation.ValidatedArticle;
import org.newsgraph.ontology.validation.Validator;

class PipelineTest {
    private final Path dir;
    private final StageClock clock = new StageClock();
    private final StopSignal stop = new StopSignal();
    private final List<ArticleOutcome> outcomes = new ArrayList<>();

    PipelineTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void everyArticleEndsInAnOutcomeAndNoneStopsTheOthers() throws IOException {
        Files.writeString(dir.resolve("a.txt"), "France sent tanks to Poland. Iran sent oil to France.");
        Files.writeString(dir.resolve("b.txt"), "");
        Files.writeString(dir.resolve("c.txt"), "FAULT");
        Files.writeString(dir.resolve("d.txt"), "Nothing of note.");
        Files.writeString(dir.resolve("held.txt"), "France sent tanks to Poland.");

        Summary summary = run();

        assertThat(outcomes)
                .map(ArticleOutcome::getClass)
                .map(Class::getSimpleName)
                .containsExactly("Loaded", "Unread", "Failed", "Loaded", "Unchanged");
        assertThat(outcomes.get(0)).isInstanceOfSatisfying(Loaded.class, in -> assertThat(in.facts())
                .isEqualTo(2));
        assertThat(outcomes.get(1)).isInstanceOf(Unread.class);
        assertThat(outcomes.get(2)).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.cause())
                .hasMessageStartingWith("a fault"));
        assertThat(outcomes.get(4)).isInstanceOf(Unchanged.class);
        assertThat(summary.loaded()).isEqualTo(2);
        assertThat(summary.unread()).isEqualTo(1);
        assertThat(summary.failed()).isEqualTo(1);
        assertThat(summary.unchanged()).isEqualTo(1);
        assertThat(summary.facts()).isEqualTo(2);
        assertThat(summary.interrupted()).isFalse();
    }

    @Test
    void theClockKnowsEveryStage() throws IOException {
        Files.writeString(dir.resolve("a.txt"), "France sent tanks to Poland.");
        clock.stage("parse", 5);
        clock.stage("names", 7);
        clock.stage("parse", 5);
        clock.sentences(3);

        Summary summary = run();

        assertThat(summary.sentences()).isEqualTo(3);
        assertThat(clock.costs())
                .map(Cost::stage)
                .containsExactly("read", "extract", "parse", "names", "models and rest", "validate", "store");
        assertThat(clock.costs())
                .filteredOn(Cost::part)
                .map(Cost::cpuNanos)
                .startsWith(10L, 7L)
                .hasSize(3);
        assertThat(clock.costs()).filteredOn(cost -> !cost.part()).allSatisfy(cost -> assertThat(cost.cpuNanos())
                .isPositive());
        assertThat(StageClock.peakHeapBytes()).isPositive();
    }

    private Summary run() {
        return new Pipeline(new PatternExtractor(), Validator.load(), new Shelf(), clock)
                .run(new ArticleSource(List.of(dir), ReadOptions.DEFAULT), 3, stop, outcomes::add);
    }

    /** Takes everything, and holds the article "held". */
    private static final class Shelf implements Destination {
        @Override
        public boolean holds(Article article) {
            return article.id().value().equals("held");
        }

        @Override
        public ArticleOutcome take(ValidatedArticle article) {
            return new Loaded(article.article().id(), article.facts().size(), List.of());
        }
    }
}
