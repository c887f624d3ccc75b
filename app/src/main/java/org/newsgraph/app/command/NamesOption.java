package org.newsgraph.app.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.app.console.CommandException;
import org.newsgraph.app.console.Console;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.extractors.lexicon.NameOverlay;
import org.newsgraph.ontology.fact.NewsgraphException;
import picocli.CommandLine.Option;

/** The option that gives names of the user's own. */
final class NamesOption {
    @Option(
            names = "--names",
            paramLabel = "FILE",
            description =
                    "Names of states, organisations, armed groups, persons and places of your own, before those of"
                            + " the program (default: $NEWSGRAPH_NAMES).")
    private @Nullable Path file;

    NameOverlay overlay(Console console) {
        Optional<Path> chosen = Optional.ofNullable(file)
                .or(() -> console.variable("NEWSGRAPH_NAMES").map(Path::of));
        try {
            return chosen.map(NameOverlay::read).orElse(NameOverlay.NONE);
        } catch (NewsgraphException e) {
            throw new CommandException(ExitCode.INPUT, String.valueOf(e.getMessage()), e);
        }
    }
}
