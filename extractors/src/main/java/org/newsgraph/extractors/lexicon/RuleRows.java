package org.newsgraph.extractors.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of the frame tables by the name of the rule that facts carry. Reads the tables anew: for explanations. */
public final class RuleRows {
    /**
     * A row as it stands in its table.
     *
     * @param where table and line
     * @param cells what the row says, column by column, without the example
     */
    public record RuleRow(String where, String cells, String example) {}

    private static final List<String> COLUMNS = List.of(
            "predicate", "noun", "kind", "when", "class", "mode", "cameo", "actor", "target", "supply", "status");

    /** The table of each kind of rule. */
    private static final Map<String, String> TABLES =
            Map.of("verb", "verbs", "adjective", "adjectives", "noun", "nouns", "agent", "nouns");

    private RuleRows() {}

    /** The row that a rule names, whatever is said of it ("negated"); empty for a construction without a table. */
    public static Optional<RuleRow> of(String rule) {
        int colon = rule.indexOf(':');
        String table = TABLES.getOrDefault(rule.substring(0, Math.max(0, colon)), "");
        return table.isEmpty()
                ? Optional.empty()
                : Table.read(table).stream()
                        .filter(row -> rule.equals(name(row)) || rule.startsWith(name(row) + " "))
                        .findFirst()
                        .map(RuleRows::row);
    }

    private static String name(Table.Row row) {
        return switch (row.table()) {
            case "nouns" -> NounFrames.rule(row);
            case "adjectives" -> "adjective:" + VerbFrames.name(row);
            default -> "verb:" + VerbFrames.name(row);
        };
    }

    private static RuleRow row(Table.Row row) {
        String cells = COLUMNS.stream()
                .flatMap(column -> row.optional(column).map(cell -> column + " " + cell).stream())
                .collect(Collectors.joining(", "));
        return new RuleRow(row.table() + ".tsv, line " + row.line(), cells, row.text("example"));
    }
}
