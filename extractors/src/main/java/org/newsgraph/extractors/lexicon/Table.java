package org.newsgraph.extractors.lexicon;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.ontology.fact.NewsgraphException;

/**
 * A tab-separated table of the lexicon. The first line names the columns and begins with {@code #}, as comments do;
 * {@code -} or nothing is an empty cell; {@code |} parts alternatives.
 */
public final class Table {
    private static final Splitter CELLS = Splitter.on('\t');
    private static final Splitter ALTERNATIVES = Splitter.on('|').trimResults().omitEmptyStrings();

    /** One row; cells are asked for by column name. */
    public record Row(String table, int line, Map<String, String> cells) {
        public String text(String column) {
            return optional(column)
                    .orElseThrow(() -> new NewsgraphException(this + ": column " + column + " is empty."));
        }

        public Optional<String> optional(String column) {
            String cell = cells.getOrDefault(column, "");
            return cell.isEmpty() || cell.equals("-") ? Optional.empty() : Optional.of(cell);
        }

        public List<String> list(String column) {
            return optional(column).map(ALTERNATIVES::splitToList).orElse(List.of());
        }

        @Override
        public String toString() {
            return "Lexicon " + table + ".tsv, line " + line;
        }
    }

    private Table() {}

    /** The rows of {@code <name>.tsv}; all faulty lines are reported together. */
    public static List<Row> read(String name) {
        List<String> lines;
        try {
            lines = Resources.readLines(Resources.getResource(Table.class, name + ".tsv"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parse(name, lines);
    }

    static List<Row> parse(String name, List<String> lines) {
        List<String> columns = CELLS.splitToList(lines.get(0).substring(1).trim());
        List<Row> rows = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = CELLS.splitToList(line);
            if (cells.size() == columns.size()) {
                rows.add(new Row(
                        name,
                        i + 1,
                        IntStream.range(0, columns.size())
                                .boxed()
                                .collect(Collectors.toMap(
                                        columns::get, n -> cells.get(n).trim()))));
            } else {
                faults.add("line " + (i + 1) + " has " + cells.size() + " cells instead of " + columns.size());
            }
        }
        if (!faults.isEmpty()) {
            throw new NewsgraphException("Lexicon " + name + ".tsv is faulty: " + String.join("; ", faults) + ".");
        }
        return rows;
    }
}
