package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query returned, as plain values: text, numbers, booleans, null, lists, maps with text keys, {@link NodeValue}
 * and {@link RelationshipValue}.
 *
 * @param truncated whether rows beyond the limit were left out
 */
public record QueryResult(List<String> columns, List<List<@Nullable Object>> rows, boolean truncated) {
    public QueryResult {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copies = new ArrayList<>(rows.size());
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " values does not fit the columns " + columns + ".");
            }
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copies);
    }

    /** All values of one column, from the first row to the last. */
    public List<@Nullable Object> column(String name) {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("There is no column " + name + " among " + columns + ".");
        }
        List<@Nullable Object> values = new ArrayList<>(rows.size());
        rows.forEach(row -> values.add(row.get(index)));
        return Collections.unmodifiableList(values);
    }
}
