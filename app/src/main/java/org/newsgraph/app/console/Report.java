package org.newsgraph.app.console;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.app.pipeline.ArticleOutcome;
import org.newsgraph.app.pipeline.ArticleOutcome.Failed;
import org.newsgraph.app.pipeline.ArticleOutcome.Loaded;
import org.newsgraph.app.pipeline.ArticleOutcome.Replaced;
import org.newsgraph.app.pipeline.ArticleOutcome.Unchanged;
import org.newsgraph.app.pipeline.ArticleOutcome.Unread;
import org.newsgraph.app.pipeline.StageClock;
import org.newsgraph.app.pipeline.Summary;
import org.newsgraph.ontology.fact.LeftOut;
import org.newsgraph.ontology.fact.NewsgraphException;

/** Outcomes, summaries and costs in words. */
public final class Report {
    private static final int REASONS_SHOWN = 5;

    private Report() {}

    /** One line about one article. */
    public static String line(ArticleOutcome outcome) {
        if (outcome instanceof Loaded in) {
            return in.name() + ": " + facts(in.facts(), in.rejections().size()) + leftOut(in.leftOut());
        } else if (outcome instanceof Replaced in) {
            return in.name() + ": replaced, "
                    + facts(in.facts(), in.rejections().size())
                    + leftOut(in.leftOut());
        } else if (outcome instanceof Unchanged) {
            return outcome.name() + ": unchanged";
        } else if (outcome instanceof Unread unread) {
            return "newsgraph: " + unread.reason();
        }
        return "newsgraph: The article " + outcome.name() + " failed and is not in: "
                + cause(((Failed) outcome).cause());
    }

    /** A failure in one line, without its stack. */
    public static String cause(Throwable failure) {
        String message = failure.getMessage();
        if (failure instanceof NewsgraphException && message != null) {
            return message;
        }
        if (failure instanceof OutOfMemoryError) {
            return "it needs more memory than the program has; give more with NEWSGRAPH_HEAP, for example"
                    + " NEWSGRAPH_HEAP=4g.";
        }
        String name = failure.getClass().getSimpleName();
        return (message == null
                        ? name
                        : name + ": " + message.lines().findFirst().orElse("")) + ".";
    }

    private static String leftOut(List<LeftOut> stretches) {
        return stretches.isEmpty() ? "" : "; not read: " + joined(stretches);
    }

    private static String joined(List<LeftOut> stretches) {
        return stretches.stream().map(LeftOut::toString).collect(Collectors.joining(", "));
    }

    private static String facts(int accepted, int rejected) {
        return count(accepted, "fact") + (rejected == 0 ? "" : ", " + rejected + " rejected");
    }

    /** The summary of a run; the last line says what to do if something is missing. */
    public static List<String> summary(Summary summary, Optional<String> store) {
        List<String> lines = new ArrayList<>();
        StringBuilder articles = new StringBuilder();
        articles.append(count(summary.loaded(), "article")).append(store.isPresent() ? " loaded" : " read");
        part(articles, summary.replaced(), "replaced");
        part(articles, summary.unchanged(), "unchanged");
        part(articles, summary.unread(), "unreadable");
        part(articles, summary.failed(), "failed");
        articles.append("; ").append(count(summary.facts(), "fact"));
        if (summary.rejected() > 0) {
            articles.append(", ").append(summary.rejected()).append(" rejected");
        }
        articles.append(" from ").append(count(summary.sentences(), "sentence"));
        articles.append(" in ").append(seconds(summary.elapsed())).append('.');
        lines.add(articles.toString());
        for (Map.Entry<String, Integer> reason : summary.reasons()
                .subList(0, Math.min(REASONS_SHOWN, summary.reasons().size()))) {
            lines.add("  rejected " + reason.getValue() + " times: " + reason.getKey());
        }
        if (!summary.leftOut().isEmpty()) {
            lines.add("Not read: " + joined(summary.leftOut()) + "; --verbose tells of which articles.");
        }
        if (summary.passedOver() > 0) {
            lines.add(count(summary.passedOver(), "file") + " passed over: neither .txt nor .jsonl.");
        }
        if (summary.interrupted()) {
            lines.add("Stopped before the end; "
                    + (store.isPresent()
                            ? "what is counted above is in, and the same command goes on from here."
                            : "the facts printed are complete up to here."));
        }
        store.ifPresent(path -> lines.add("Store: " + path));
        return lines;
    }

    private static void part(StringBuilder text, int number, String what) {
        if (number > 0) {
            text.append(", ").append(number).append(' ').append(what);
        }
    }

    /** The cost table: CPU seconds of each stage, and milliseconds a sentence. */
    public static List<String> costs(StageClock clock) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-22s %10s %16s", "stage", "CPU s", "CPU ms/sentence"));
        for (StageClock.Cost cost : clock.costs()) {
            lines.add(cost((cost.part() ? "  " : "") + cost.stage(), cost.cpuNanos(), clock.sentences()));
        }
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
            lines.add(cost("whole process", system.getProcessCpuTime(), clock.sentences()));
        }
        lines.add(count(clock.sentences(), "sentence") + ", peak heap " + (StageClock.peakHeapBytes() >> 20) + " MiB");
        return lines;
    }

    private static String cost(String name, long cpuNanos, long sentences) {
        String each = sentences == 0 ? "-" : String.format(Locale.ROOT, "%.2f", cpuNanos / 1e6 / sentences);
        return String.format(Locale.ROOT, "%-22s %10.2f %16s", name, cpuNanos / 1e9, each);
    }

    private static String seconds(Duration elapsed) {
        return String.format(Locale.ROOT, "%.1f s", elapsed.toMillis() / 1e3);
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
