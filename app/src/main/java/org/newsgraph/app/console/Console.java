package org.newsgraph.app.console;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command speaks: results on {@code out}, everything else on {@code err}.
 *
 * @param width columns of the terminal that {@code err} is; empty where it is none
 * @param environment variables of the environment
 */
public record Console(PrintWriter out, PrintWriter err, Optional<Integer> width, Map<String, String> environment) {
    private static final int LEAST_WIDTH = 40;
    private static final int TABLE_WIDTH = 160;

    /** The process's own streams. The launcher tells whether standard error is a terminal, and how wide. */
    public static Console system() {
        return new Console(
                new PrintWriter(
                        new PrintStream(System.out, false, StandardCharsets.UTF_8), false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Optional.ofNullable(Integer.getInteger("newsgraph.terminal.width"))
                        .filter(width -> width >= LEAST_WIDTH),
                System.getenv());
    }

    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Columns that a table may take. */
    public int tableWidth() {
        return width.orElse(TABLE_WIDTH);
    }

    /** A message to the user, on a line of its own. */
    public void say(String message) {
        err.println(message);
        err.flush();
    }
}
