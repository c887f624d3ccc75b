package org.newsgraph.app.command;

import org.newsgraph.app.console.Console;
import org.newsgraph.app.pipeline.PatternExtractor;

/** The program with an extractor that needs no models, to be run as a process of its own. */
public final class TestProgram {
    private TestProgram() {}

    public static void main(String[] args) {
        System.exit(CommandLineFactory.run(
                new Context(Console.system(), (clock, names) -> new PatternExtractor(), names -> "1" + names.edition()),
                args));
    }
}
