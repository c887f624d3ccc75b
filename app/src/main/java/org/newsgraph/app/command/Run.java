package org.newsgraph.app.command;

import java.util.Optional;
import org.newsgraph.app.console.Console;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.app.console.Progress;
import org.newsgraph.app.console.Report;
import org.newsgraph.app.pipeline.ArticleOutcome;
import org.newsgraph.app.pipeline.Destination;
import org.newsgraph.app.pipeline.Pipeline;
import org.newsgraph.app.pipeline.StageClock;
import org.newsgraph.app.pipeline.StopSignal;
import org.newsgraph.app.pipeline.Summary;
import org.newsgraph.extractors.Extractor;
import org.newsgraph.extractors.lexicon.NameOverlay;
import org.newsgraph.extractors.read.ArticleSource;
import org.newsgraph.ontology.validation.Validator;

/** One run of the pipeline as the user sees it: progress, outcomes, summary, exit code. */
final class Run {
    private final Context context;
    private final NameOverlay names;
    private final int threads;
    private final boolean eachArticle;
    private final boolean stats;

    /** @param eachArticle whether articles that went well get a line too */
    Run(Context context, NameOverlay names, int threads, boolean eachArticle, boolean stats) {
        this.context = context;
        this.names = names;
        this.threads = threads;
        this.eachArticle = eachArticle;
        this.stats = stats;
    }

    /** @param store what to tell the user about where the articles are now; empty where they are not kept */
    ExitCode over(ArticleSource source, Destination destination, StopSignal stop, Optional<String> store) {
        Console console = context.console();
        StageClock clock = new StageClock();
        Extractor extractor = context.extractor().apply(clock, names);
        Pipeline pipeline = new Pipeline(extractor, Validator.load(), destination, clock);
        Summary summary;
        try (Progress progress = Progress.of(console, source.count())) {
            summary = pipeline.run(source, threads, stop, outcome -> {
                tell(progress, outcome);
                progress.step();
            });
        }
        Report.summary(summary, store).forEach(console::say);
        if (stats) {
            Report.costs(clock).forEach(console::say);
        }
        return exitCode(summary);
    }

    private void tell(Progress progress, ArticleOutcome outcome) {
        boolean bad = outcome instanceof ArticleOutcome.Failed || outcome instanceof ArticleOutcome.Unread;
        if (bad || eachArticle) {
            progress.say(Report.line(outcome));
        }
    }

    private static ExitCode exitCode(Summary summary) {
        if (summary.interrupted()) {
            return ExitCode.INTERRUPTED;
        }
        if (summary.unread() + summary.failed() == 0) {
            return ExitCode.OK;
        }
        return summary.in() + summary.failed() == 0 ? ExitCode.INPUT : ExitCode.PARTIAL;
    }
}
