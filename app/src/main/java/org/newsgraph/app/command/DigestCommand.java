package org.newsgraph.app.command;

import java.util.concurrent.Callable;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.graph.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The canonical hash of the graph. */
@Command(
        name = "digest",
        description = "Print the hash of the whole graph: the same for the same articles, in whatever order they came.")
final class DigestCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private StoreOption store = new StoreOption();

    DigestCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String digest = StoreSession.on(store.directory(context.console()), GraphStore::digest);
        context.console().out().print(digest + "\n");
        context.console().out().flush();
        return ExitCode.OK.code();
    }
}
