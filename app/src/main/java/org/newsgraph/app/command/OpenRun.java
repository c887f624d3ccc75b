package org.newsgraph.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.newsgraph.app.console.Console;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.app.console.OpenReport;
import org.newsgraph.app.console.Progress;
import org.newsgraph.app.console.Report;
import org.newsgraph.app.pipeline.OpenOutcome;
import org.newsgraph.app.pipeline.OpenOutcome.Triples;
import org.newsgraph.app.pipeline.OpenPipeline;
import org.newsgraph.app.pipeline.OpenSummary;
import org.newsgraph.app.pipeline.StageClock;
import org.newsgraph.app.pipeline.StopSignal;
import org.newsgraph.extractors.open.OpenLine;
import org.newsgraph.extractors.read.ArticleSource;
import org.newsgraph.extractors.read.SentenceSource;

/** One run that prints open triples, as the user sees it. */
final class OpenRun {
    private final Context context;
    private final int threads;
    private final boolean each;
    private final boolean stats;

    /** @param each whether what went well gets a line too */
    OpenRun(Context context, int threads, boolean each, boolean stats) {
        this.context = context;
        this.threads = threads;
        this.each = each;
        this.stats = stats;
    }

    ExitCode overArticles(ArticleSource source) {
        return over("article", source.count(), (pipeline, printer) -> pipeline.articles(source, printer::take));
    }

    ExitCode overSentences(Path file) {
        SentenceSource source = new SentenceSource(file);
        return over("sentence", source.count(), (pipeline, printer) -> pipeline.sentences(source, printer::take));
    }

    /** Which way the pipeline is run. */
    private interface Way {
        OpenSummary run(OpenPipeline pipeline, Printer printer);
    }

    private ExitCode over(String what, long count, Way way) {
        Console console = context.console();
        StageClock clock = new StageClock();
        OpenSummary summary;
        try (StopSignal stop = StopSignal.onShutdown(StopSignal.SHORT)) {
            OpenPipeline pipeline = new OpenPipeline(context.openExtractor().apply(clock), clock, threads, stop);
            try (Progress progress = Progress.of(console, count, what + "s")) {
                summary = way.run(pipeline, new Printer(console.out(), progress, stop, each));
            }
            OpenReport.summary(summary, what).forEach(console::say);
            if (stats) {
                Report.costs(clock).forEach(console::say);
            }
        }
        return exitCode(summary);
    }

    private static ExitCode exitCode(OpenSummary summary) {
        if (summary.interrupted()) {
            return ExitCode.INTERRUPTED;
        }
        if (summary.bad() == 0) {
            return ExitCode.OK;
        }
        return summary.read() == 0 ? ExitCode.INPUT : ExitCode.PARTIAL;
    }

    /** Prints triples as they come; a reader who has gone away ends the run. */
    private record Printer(PrintWriter out, Progress progress, StopSignal stop, boolean each) {
        void take(OpenOutcome outcome) {
            if (outcome instanceof Triples in) {
                for (OpenLine line : in.reading().lines()) {
                    out.print(line);
                    out.print('\n');
                }
                if (out.checkError()) {
                    stop.request();
                }
            }
            OpenReport.line(outcome, each).ifPresent(progress::say);
            progress.step();
        }
    }
}
