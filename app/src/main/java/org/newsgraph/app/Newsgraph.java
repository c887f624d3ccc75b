package org.newsgraph.app;

import org.newsgraph.app.command.CommandLineFactory;
import org.newsgraph.app.command.Context;
import org.newsgraph.app.console.Console;
import org.newsgraph.extractors.NewsExtractor;

/** The program. Results go to standard output, everything else to standard error; {@code ExitCode} lists the codes. */
public final class Newsgraph {
    private Newsgraph() {}

    public static void main(String[] args) {
        Context context = new Context(Console.system(), NewsExtractor::load, NewsExtractor::version);
        System.exit(CommandLineFactory.run(context, args));
    }
}
