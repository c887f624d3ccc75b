package org.newsgraph.app.command;

import java.util.concurrent.Callable;
import org.newsgraph.app.console.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** The completion script for shells. */
@Command(
        name = "completion",
        description = "Print a completion script for bash and zsh; use it with: source <(newsgraph completion)")
final class CompletionCommand implements Callable<Integer> {
    private final Context context;

    CompletionCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        context.console().out().print(AutoComplete.bash("newsgraph", CommandLineFactory.of(context)));
        context.console().out().flush();
        return ExitCode.OK.code();
    }
}
