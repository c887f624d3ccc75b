package org.newsgraph.app.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.app.console.Console;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.app.pipeline.PatternExtractor;

/**
 * One run of the command line inside the test's own process.
 *
 * @param code the exit code
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
record Invocation(int code, String out, String err) {
    static Invocation of(String... args) {
        return in(Map.of(), args);
    }

    static Invocation in(Map<String, String> environment, String... args) {
        Map<String, String> variables = new HashMap<>(environment);
        variables.putIfAbsent(
                "XDG_DATA_HOME",
                Path.of("target", "no-data-here").toAbsolutePath().toString());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), Optional.empty(), variables);
        int code = CommandLineFactory.run(
                new Context(console, (clock, names) -> new PatternExtractor(), names -> "1" + names.edition()), args);
        return new Invocation(code, out.toString(), err.toString());
    }

    /** A context whose words nobody hears. */
    static Context silent() {
        Console console = new Console(
                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Optional.empty(), Map.of());
        return new Context(console, (clock, names) -> new PatternExtractor(), names -> "1" + names.edition());
    }

    boolean ended(ExitCode exitCode) {
        return code == exitCode.code();
    }
}
