package org.newsgraph.app.command;

import java.io.PrintWriter;
import org.newsgraph.app.console.Console;
import org.newsgraph.queries.ResultTable;
import org.newsgraph.queries.TableFormat;
import picocli.CommandLine.Option;

/** The option that says how rows are printed. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, json or jsonl (default: ${DEFAULT-VALUE}).")
    private TableFormat format = TableFormat.TABLE;

    /** Rows go to standard output, notes to standard error. */
    void print(Console console, ResultTable table) {
        PrintWriter out = console.out();
        format.write(table, out, console.tableWidth());
        out.flush();
        table.notes().forEach(console::say);
    }
}
