package org.newsgraph.app.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.app.console.Console;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.graph.QueryResult;
import org.newsgraph.queries.ResultTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks for what must not be in a store. */
@Command(
        name = "check",
        description = "Look for what must not be in a store: claims without a sentence or an event, wrong counts.")
final class CheckCommand implements Callable<Integer> {
    private static final CypherText CHECK = CypherText.resource("check");

    private final Context context;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FormatOption format = new FormatOption();

    CheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Console console = context.console();
        QueryResult faults = StoreSession.on(store.directory(console), graph -> graph.query(CHECK.text(), Map.of()));
        if (faults.rows().isEmpty()) {
            console.say("No faults found.");
            return ExitCode.OK.code();
        }
        format.print(console, ResultTable.of(faults));
        console.say("newsgraph: The store has " + faults.rows().size()
                + " faults; load its articles into a new one with --store.");
        return ExitCode.PARTIAL.code();
    }
}
