package org.newsgraph.app.command;

import org.newsgraph.app.console.Console;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.app.console.Report;
import org.newsgraph.ontology.fact.NewsgraphException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the commands together; whatever goes wrong in one becomes one sentence and an exit code. */
public final class CommandLineFactory {
    private CommandLineFactory() {}

    public static CommandLine of(Context context) {
        Console console = context.console();
        CommandLine line = new CommandLine(new NewsgraphCommand(context))
                .addSubcommand(new DemoCommand(context))
                .addSubcommand(new LoadCommand(context))
                .addSubcommand(new ExtractCommand(context))
                .addSubcommand(new ExplainCommand(context))
                .addSubcommand(new AskCommand(context))
                .addSubcommand(new CypherCommand(context))
                .addSubcommand(new ArticlesCommand(context))
                .addSubcommand(new WithdrawCommand(context))
                .addSubcommand(new DigestCommand(context))
                .addSubcommand(new CheckCommand(context))
                .addSubcommand(new EvaluateCommand(context))
                .addSubcommand(new CompletionCommand(context));
        line.getSubcommands().values().forEach(command -> command.getCommandSpec()
                .mixinStandardHelpOptions(true));
        line.getCommandSpec()
                .addOption(OptionSpec.builder("--stacktrace")
                        .description("Print where a failure came from.")
                        .scopeType(ScopeType.INHERIT)
                        .build());
        return line.setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, args) -> wrongParameter(console, failure))
                .setExecutionExceptionHandler(
                        (failure, command, result) -> failed(console, failure, asksForStack(console, command)));
    }

    /** Runs a command; only the loss of the process itself gets past this. */
    public static int run(Context context, String... args) {
        try {
            return of(context).execute(args);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            context.console().say("newsgraph: This is a fault of the program itself: " + Report.cause(e));
            return ExitCode.INTERNAL.code();
        }
    }

    private static int wrongParameter(Console console, ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        String message =
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        console.say("newsgraph: " + message + (message.endsWith(".") ? "" : "."));
        UnmatchedArgumentException.printSuggestions(failure, console.err());
        console.say("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.code();
    }

    private static int failed(Console console, Exception failure, boolean stack) {
        ExitCode code = ExitCode.of(failure);
        if (failure instanceof NewsgraphException) {
            console.say("newsgraph: " + failure.getMessage());
        } else {
            console.say("newsgraph: This is a fault of the program itself: " + Report.cause(failure)
                    + " Please report it with what --stacktrace prints.");
        }
        if (stack) {
            failure.printStackTrace(console.err());
        }
        return code.code();
    }

    private static boolean asksForStack(Console console, CommandLine command) {
        return console.variable("NEWSGRAPH_DEBUG").isPresent()
                || command.getParseResult().hasMatchedOption("--stacktrace");
    }
}
