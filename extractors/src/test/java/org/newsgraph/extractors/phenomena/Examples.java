package org.newsgraph.extractors.phenomena;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractors.Tables;
import org.newsgraph.extractors.events.FactReader;
import org.newsgraph.extractors.lexicon.Table;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Fact;

/** Reads the example sentence of every row of a table on stored parses and counts what the rules make of them. */
final class Examples {
    private static final String NONE = "NONE";

    private final List<String> wrong = new ArrayList<>();
    private int rows;
    private int parsed;
    private int events;
    private int right;
    private int silentRows;
    private int silent;

    private Examples() {}

    /** A row with a column {@code class} wants a fact of it, or none at all; any other row wants some fact. */
    static Examples read(String table) {
        Examples examples = new Examples();
        FactReader reader = new FactReader(Tables.lexicon());
        Map<String, List<Sentence>> parses = StoredParses.read(StoreParses.EXAMPLES);
        Map<String, List<Fact>> facts = new HashMap<>();
        for (Table.Row row : Table.read(table)) {
            examples.rows++;
            String text = row.text("example");
            List<Sentence> parse = parses.getOrDefault(text, List.of());
            if (!parse.isEmpty()) {
                examples.parsed++;
                examples.judge(
                        row,
                        facts.computeIfAbsent(
                                text, t -> reader.read(new AnnotatedArticle(Phenomenon.article("example", t), parse))));
            }
        }
        return examples;
    }

    private void judge(Table.Row row, List<Fact> facts) {
        Optional<String> wanted = row.optional("class");
        if (wanted.filter(NONE::equals).isPresent()) {
            silentRows++;
            silent += facts.isEmpty() ? 1 : 0;
            note(facts.isEmpty(), row, facts);
        } else {
            boolean fits = wanted.map(EventClass::valueOf)
                    .map(c -> facts.stream().anyMatch(f -> f.event().eventClass() == c))
                    .orElse(!facts.isEmpty());
            events++;
            right += fits ? 1 : 0;
            note(fits, row, facts);
        }
    }

    private void note(boolean fits, Table.Row row, List<Fact> facts) {
        if (!fits) {
            wrong.add(row + ": " + row.text("example") + " -> "
                    + facts.stream().map(f -> f.event().eventClass()).toList());
        }
    }

    /** Share of rows whose example has a stored parse. */
    double parsed() {
        return (double) parsed / rows;
    }

    /** Share of rows of events whose example is read as one. */
    double right() {
        return (double) right / events;
    }

    /** Share of rows of no event whose example yields no fact; 1 without such rows. */
    double silent() {
        return silentRows == 0 ? 1 : (double) silent / silentRows;
    }

    @Override
    public String toString() {
        return "%d of %d events right, %d of %d others silent; wrong:%n%s"
                .formatted(right, events, silent, silentRows, String.join("\n", wrong));
    }
}
