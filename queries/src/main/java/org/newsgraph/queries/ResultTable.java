package org.newsgraph.queries;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.QueryResult;

/**
 * An answer: rows of plain values under columns.
 *
 * @param notes what a reader should know of the rows, such as that more were left out; no part of the data
 */
public record ResultTable(List<Column> columns, List<List<@Nullable Object>> rows, List<String> notes) {
    public ResultTable {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(rows);
        notes = List.copyOf(notes);
    }

    /** What a query of the user's own returned; every column is shown. */
    public static ResultTable of(QueryResult result) {
        return of(
                result.columns().stream().map(Column::shown).toList(),
                result,
                result.truncated()
                        ? List.of("Only the first " + result.rows().size() + " rows are shown.")
                        : List.of());
    }

    /** The rows of a canned question, whose query must return the columns of its header. */
    @SuppressWarnings("NullAway") // Type annotations inside generics are not read from another module's class files.
    static ResultTable of(List<Column> columns, QueryResult result, List<String> notes) {
        List<String> names = columns.stream().map(Column::name).toList();
        if (!result.columns().equals(names)) {
            throw new IllegalStateException(
                    "A question whose header names the columns " + names + " returns " + result.columns() + ".");
        }
        return new ResultTable(columns, result.rows(), notes);
    }
}
