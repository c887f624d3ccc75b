package org.newsgraph.app.pipeline;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.newsgraph.app.pipeline.ArticleOutcome.Failed;
import org.newsgraph.app.pipeline.ArticleOutcome.Unchanged;
import org.newsgraph.app.pipeline.ArticleOutcome.Unread;
import org.newsgraph.app.pipeline.StageClock.Stage;
import org.newsgraph.extractors.Extractor;
import org.newsgraph.extractors.read.ArticleSource;
import org.newsgraph.extractors.read.ReadOutcome;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleFacts;
import org.newsgraph.ontology.fact.LeftOut;
import org.newsgraph.ontology.validation.ValidatedArticle;
import org.newsgraph.ontology.validation.Validator;

/**
 * The whole way of an article: read, annotate and extract, validate, store. Extraction runs on several threads;
 * articles reach the destination one by one, in the order of the input, on the calling thread.
 */
public final class Pipeline {
    private final Extractor extractor;
    private final Validator validator;
    private final Destination destination;
    private final StageClock clock;

    public Pipeline(Extractor extractor, Validator validator, Destination destination, StageClock clock) {
        this.extractor = extractor;
        this.validator = validator;
        this.destination = destination;
        this.clock = clock;
    }

    /** Runs until the source is empty or a stop is wished; tells the listener of each article as it ends. */
    public Summary run(ArticleSource source, int threads, StopSignal stop, Consumer<ArticleOutcome> listener) {
        Summary.Tally tally = new Summary.Tally();
        Conveyor<ReadOutcome, Prepared> conveyor = new Conveyor<>(this::prepare, threads, stop);
        int passedOver = conveyor.run(
                sink -> source.read(clocked(sink)),
                prepared -> {
                    ArticleOutcome outcome = deliver(prepared);
                    tally.add(outcome);
                    listener.accept(outcome);
                },
                0);
        return tally.summary(passedOver, clock.sentences(), stop.requested());
    }

    /** What an article is when its turn comes: ended already, or ready to be taken in. */
    private sealed interface Prepared {
        record Ended(ArticleOutcome outcome) implements Prepared {}

        record Ready(ValidatedArticle article, List<LeftOut> leftOut) implements Prepared {}
    }

    private Prepared prepare(ReadOutcome outcome) {
        if (outcome instanceof ReadOutcome.Unreadable bad) {
            return new Prepared.Ended(new Unread(bad.path().toString(), bad.reason()));
        }
        Article article = ((ReadOutcome.Read) outcome).article();
        try {
            if (destination.holds(article)) {
                return new Prepared.Ended(new Unchanged(article.id()));
            }
            ArticleFacts facts = clock.time(Stage.EXTRACT, () -> extractor.extract(article));
            return new Prepared.Ready(clock.time(Stage.VALIDATE, () -> validator.validate(facts)), facts.leftOut());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Prepared.Ended(new Failed(article.id(), e));
        }
    }

    private ArticleOutcome deliver(Prepared prepared) {
        if (prepared instanceof Prepared.Ended ended) {
            return ended.outcome();
        }
        Prepared.Ready ready = (Prepared.Ready) prepared;
        return clock.time(Stage.STORE, () -> destination.take(ready.article())).without(ready.leftOut());
    }

    /** Counts the reading thread's time between two articles as reading. */
    private Predicate<ReadOutcome> clocked(Predicate<ReadOutcome> sink) {
        long[] since = {clock.now()};
        return outcome -> {
            clock.add(Stage.READ, clock.now() - since[0]);
            boolean more = sink.test(outcome);
            since[0] = clock.now();
            return more;
        };
    }
}
