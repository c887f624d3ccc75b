package org.newsgraph.app.command;

import java.util.concurrent.Callable;
import org.newsgraph.app.console.ExitCode;
import picocli.CommandLine.Command;

/** The top of the command line: a short help. */
@Command(
        name = "newsgraph",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads news on international affairs into a graph: who did what to whom, who supplies whom with"
                + " what, according to whom, when, and which sentence says so.",
        footer = {
            "",
            "Begin with: newsgraph demo",
            "Help on a command: newsgraph COMMAND --help",
            "Exit codes: 0 done, 1 partly done, 2 wrong parameter, 3 unreadable input, 4 unknown question,",
            "5 store in use, 6 disk full, 7 store damaged, 8 query failed, 70 fault of the program."
        })
final class NewsgraphCommand implements Callable<Integer> {
    private final Context context;

    NewsgraphCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandLineFactory.of(context).usage(context.console().out());
        context.console().out().flush();
        return ExitCode.OK.code();
    }
}
