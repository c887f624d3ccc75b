package org.newsgraph.app.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.app.pipeline.OpenOutcome;
import org.newsgraph.app.pipeline.OpenOutcome.Failed;
import org.newsgraph.app.pipeline.OpenOutcome.Triples;
import org.newsgraph.app.pipeline.OpenOutcome.Unread;
import org.newsgraph.app.pipeline.OpenSummary;

/** What a run that reads open triples has to say. */
public final class OpenReport {
    private OpenReport() {}

    /** A line about one article or sentence; what went well has one only where that is asked for. */
    public static Optional<String> line(OpenOutcome outcome, boolean each) {
        if (outcome instanceof Unread unread) {
            return Optional.of("newsgraph: " + unread.reason());
        } else if (outcome instanceof Failed failed) {
            return Optional.of(
                    "newsgraph: The " + failed.name() + " failed and has no triples: " + Report.cause(failed.cause()));
        }
        Triples in = (Triples) outcome;
        int skipped = in.reading().skipped();
        if (!each && skipped == 0) {
            return Optional.empty();
        }
        return Optional.of(in.name() + ": " + count(in.reading().lines().size(), "triple")
                + (skipped == 0 ? "" : ", " + count(skipped, "stretch") + " left out, too long or not in English"));
    }

    /**
     * The summary of a run.
     *
     * @param what "article" or "sentence"
     */
    public static List<String> summary(OpenSummary summary, String what) {
        List<String> lines = new ArrayList<>();
        lines.add(count(summary.read(), what) + " read"
                + (summary.bad() == 0 ? "" : ", " + summary.bad() + " unreadable or failed") + "; "
                + count(summary.triples(), "triple")
                + (what.equals("sentence") ? "" : " from " + count(summary.sentences(), "sentence"))
                + String.format(Locale.ROOT, " in %.1f s.", summary.elapsed().toMillis() / 1e3));
        if (summary.passedOver() > 0) {
            lines.add(count(summary.passedOver(), "file") + " passed over: neither .txt nor .jsonl.");
        }
        if (summary.interrupted()) {
            lines.add("Stopped before the end; the triples printed are complete up to here.");
        }
        return lines;
    }

    private static String count(long number, String what) {
        String plural = what.endsWith("h") ? what + "es" : what + "s";
        return number + " " + (number == 1 ? what : plural);
    }
}
