package org.newsgraph.app.console;

import org.newsgraph.ontology.fact.NewsgraphException;

/** Ends a command with one sentence and an exit code. */
public final class CommandException extends NewsgraphException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    public CommandException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public CommandException(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
