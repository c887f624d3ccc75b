package org.newsgraph.queries;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.CypherFile;
import org.newsgraph.graph.GraphStore;

/** Finds the parties and places that a user means by a name, in one store. */
final class EntityNames {
    private static final CypherFile FIND = CypherFile.resource(EntityNames.class, "find-entities.cypher");
    private static final CypherFile NAMES = CypherFile.resource(EntityNames.class, "entity-names.cypher");
    private static final ImmutableMap<String, String> ALIASES = aliases();

    private final GraphStore store;

    EntityNames(GraphStore store) {
        this.store = store;
    }

    /** Ids of all that the name stands for; never none. */
    List<String> resolve(String written, ParameterType type) {
        String folded = fold(written);
        String name = fold(ALIASES.getOrDefault(folded, written));
        List<String> ids = texts(store.query(
                        Iterables.getOnlyElement(FIND.statements()),
                        Map.of(
                                "name",
                                name,
                                "code",
                                name.toUpperCase(Locale.ROOT),
                                "places",
                                type == ParameterType.PLACE))
                .column("id"));
        if (ids.isEmpty()) {
            List<String> names = texts(store.query(Iterables.getOnlyElement(NAMES.statements()), Map.of())
                    .column("name"));
            throw new QuestionException("No party or place here is called \"" + written.strip() + "\"; "
                    + Nearest.phrase(written.strip(), names));
        }
        return ids;
    }

    private static List<String> texts(List<? extends @Nullable Object> values) {
        return values.stream().map(String::valueOf).toList();
    }

    private static String fold(String name) {
        return CharMatcher.whitespace().trimAndCollapseFrom(name.toLowerCase(Locale.ROOT), ' ');
    }

    private static ImmutableMap<String, String> aliases() {
        try {
            ImmutableMap.Builder<String, String> aliases = ImmutableMap.builder();
            String table = Resources.toString(
                    Resources.getResource(EntityNames.class, "state-aliases.tsv"), StandardCharsets.UTF_8);
            for (String line : Splitter.on('\n').omitEmptyStrings().split(table)) {
                if (!line.startsWith("#")) {
                    List<String> cells = Splitter.on('\t').splitToList(line);
                    for (String alias : Splitter.on('|').split(cells.get(1))) {
                        aliases.put(fold(alias), cells.get(0));
                    }
                }
            }
            return aliases.buildOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read state-aliases.tsv.", e);
        }
    }
}
