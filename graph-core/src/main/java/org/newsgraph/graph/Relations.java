package org.newsgraph.graph;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.newsgraph.ontology.fact.EventClass;

/** Which derived relationship stands for which event class, as {@code relations.tsv} has it. */
final class Relations {
    private static final int COLUMNS = 3;

    private Relations() {}

    /** Relationship types by event class; every class has one of its own. */
    static Map<String, String> load() {
        try {
            return parse(Resources.toString(
                    Resources.getResource(Relations.class, "relations.tsv"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read relations.tsv.", e);
        }
    }

    static Map<String, String> parse(String table) {
        ImmutableSortedMap.Builder<String, String> relations = ImmutableSortedMap.naturalOrder();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(table)) {
            if (!line.startsWith("#")) {
                List<String> cells = Splitter.on('\t').splitToList(line);
                if (cells.size() != COLUMNS || !cells.get(1).matches("[A-Z][A-Z_]+")) {
                    throw new IllegalArgumentException(
                            "A row of relations.tsv is class, RELATION and reading, unlike: " + line);
                }
                relations.put(EventClass.valueOf(cells.get(0)).name(), cells.get(1));
            }
        }
        Map<String, String> all = relations.buildOrThrow();
        if (all.size() != EventClass.values().length
                || all.values().stream().distinct().count() != all.size()) {
            throw new IllegalArgumentException("relations.tsv names one relation for each event class, not " + all);
        }
        return all;
    }
}
