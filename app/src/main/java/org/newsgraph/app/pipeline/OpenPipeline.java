package org.newsgraph.app.pipeline;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.newsgraph.app.pipeline.OpenOutcome.Failed;
import org.newsgraph.app.pipeline.OpenOutcome.Unread;
import org.newsgraph.app.pipeline.StageClock.Stage;
import org.newsgraph.extractors.open.OpenExtractor;
import org.newsgraph.extractors.open.OpenReading;
import org.newsgraph.extractors.read.ArticleSource;
import org.newsgraph.extractors.read.ReadOutcome;
import org.newsgraph.extractors.read.SentenceOutcome;
import org.newsgraph.extractors.read.SentenceSource;
import org.newsgraph.extractors.read.TokenisedSentence;
import org.newsgraph.ontology.fact.Article;

/**
 * The way of a text to its open triples: read, extract, hand on. Extraction runs on several threads; outcomes reach the
 * consumer one by one, in the order of the input, on the calling thread.
 */
public final class OpenPipeline {
    private final OpenExtractor extractor;
    private final StageClock clock;
    private final int threads;
    private final StopSignal stop;

    public OpenPipeline(OpenExtractor extractor, StageClock clock, int threads, StopSignal stop) {
        this.extractor = extractor;
        this.clock = clock;
        this.threads = threads;
        this.stop = stop;
    }

    public OpenSummary articles(ArticleSource source, Consumer<OpenOutcome> consumer) {
        return run(sink -> source.read(outcome -> sink.test(() -> ofArticle(outcome))), consumer);
    }

    public OpenSummary sentences(SentenceSource source, Consumer<OpenOutcome> consumer) {
        return run(
                sink -> {
                    source.read(outcome -> sink.test(() -> ofLine(outcome)));
                    return 0;
                },
                consumer);
    }

    /** Lets a source run into a sink; answers how many files it passed over. */
    private interface Producer {
        int into(Predicate<Supplier<OpenOutcome>> sink);
    }

    private OpenSummary run(Producer producer, Consumer<OpenOutcome> consumer) {
        long start = System.nanoTime();
        int[] read = {0};
        int[] bad = {0};
        long[] triples = {0};
        Conveyor<Supplier<OpenOutcome>, OpenOutcome> conveyor = new Conveyor<>(Supplier::get, threads, stop);
        int passedOver = conveyor.run(
                producer::into,
                outcome -> {
                    if (outcome instanceof OpenOutcome.Triples in) {
                        read[0]++;
                        triples[0] += in.reading().lines().size();
                    } else {
                        bad[0]++;
                    }
                    consumer.accept(outcome);
                },
                0);
        return new OpenSummary(
                read[0],
                bad[0],
                triples[0],
                clock.sentences(),
                passedOver,
                Duration.ofNanos(System.nanoTime() - start),
                stop.requested());
    }

    private OpenOutcome ofArticle(ReadOutcome outcome) {
        if (outcome instanceof ReadOutcome.Unreadable bad) {
            return new Unread(bad.reason());
        }
        Article article = ((ReadOutcome.Read) outcome).article();
        return extract("article " + article.id(), () -> extractor.article(article));
    }

    private OpenOutcome ofLine(SentenceOutcome outcome) {
        if (outcome instanceof SentenceOutcome.Unreadable bad) {
            return new Unread(bad.reason());
        }
        TokenisedSentence sentence = ((SentenceOutcome.Read) outcome).sentence();
        OpenOutcome result = extract("sentence " + sentence.id(), () -> extractor.sentence(sentence));
        return result instanceof OpenOutcome.Triples in && in.reading().skipped() > 0
                ? new Unread("The sentence " + sentence.id() + " has "
                        + sentence.words().size() + " words, too many to be parsed; split it.")
                : result;
    }

    private OpenOutcome extract(String name, Supplier<OpenReading> work) {
        try {
            return new OpenOutcome.Triples(name, clock.time(Stage.EXTRACT, work));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Failed(name, e);
        }
    }
}
