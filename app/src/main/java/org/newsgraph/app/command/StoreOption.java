package org.newsgraph.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newsgraph.app.console.Console;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The option that says which store is meant. */
final class StoreOption {
    @ArgGroup
    private @Nullable Choice choice;

    /** One or the other. */
    static final class Choice {
        @Option(
                names = "--store",
                paramLabel = "DIR",
                description = "The folder of the store (default: $NEWSGRAPH_STORE, else store in the data folder).")
        private @Nullable Path store;

        @Option(names = "--demo", description = "The store of the demo.")
        private boolean demo;
    }

    Path directory(Console console) {
        if (choice != null && choice.demo) {
            return demo(console);
        }
        if (choice != null && choice.store != null) {
            return choice.store;
        }
        return console.variable("NEWSGRAPH_STORE").map(Path::of).orElseGet(() -> dataFolder(console)
                .resolve("store"));
    }

    static Path demo(Console console) {
        return dataFolder(console).resolve("demo");
    }

    private static Path dataFolder(Console console) {
        Path data = console.variable("XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"));
        return data.resolve("newsgraph");
    }
}
