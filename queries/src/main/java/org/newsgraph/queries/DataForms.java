package org.newsgraph.queries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The forms for programs: all columns, all values. */
final class DataForms {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DataForms() {}

    static void csv(ResultTable table, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            for (List<@Nullable Object> row : table.rows()) {
                csv.writeRecord(row.stream().map(DataForms::cell).toList());
            }
        }
        out.append(text.toString());
    }

    static void json(ResultTable table, Appendable out) throws IOException {
        String separator = "[\n";
        for (List<@Nullable Object> row : table.rows()) {
            out.append(separator).append(object(table, row));
            separator = ",\n";
        }
        out.append(table.rows().isEmpty() ? "[]\n" : "\n]\n");
    }

    static void jsonLines(ResultTable table, Appendable out) throws IOException {
        for (List<@Nullable Object> row : table.rows()) {
            out.append(object(table, row)).append('\n');
        }
    }

    /** A value as text: lists joined, maps and nodes as JSON, nothing for null. */
    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(DataForms::cell).collect(Collectors.joining("; "));
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plain value has a JSON form, unlike " + value, e);
        }
    }

    private static String object(ResultTable table, List<@Nullable Object> row) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        List<@Nullable Object> values = new ArrayList<>(row);
        for (int i = 0; i < values.size(); i++) {
            object.put(table.columns().get(i).name(), values.get(i));
        }
        return JSON.writeValueAsString(object);
    }
}
