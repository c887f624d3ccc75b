package org.newsgraph.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.newsgraph.app.console.CommandException;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.app.pipeline.StopSignal;
import org.newsgraph.graph.GraphStore;

/** Opens a store for one short piece of work, and closes it whatever happens, Ctrl-C included. */
final class StoreSession {
    private StoreSession() {}

    /** Works on a store that must be there already: reading never makes an empty one. */
    static <T> T on(Path directory, Function<GraphStore, T> work) {
        if (!Files.isDirectory(directory)) {
            throw new CommandException(
                    ExitCode.INPUT,
                    "There is no store in " + directory
                            + " yet; make one with: newsgraph load PATH, or see: newsgraph demo");
        }
        try (StopSignal stop = StopSignal.onShutdown(StopSignal.SHORT);
                GraphStore store = GraphStore.open(directory)) {
            if (stop.requested()) {
                throw new CommandException(ExitCode.INTERRUPTED, "Stopped.");
            }
            return work.apply(store);
        }
    }
}
