package org.newsgraph.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.newsgraph.ontology.fact.ArticleId;

/**
 * Writes and removes one article within a given transaction, and makes all that is derived from the claims it touches
 * anew. The caller commits.
 */
final class ArticleWriter {
    private static final CypherFile FIND = file("find-article");
    private static final CypherFile TOUCHED = file("touched");
    private static final CypherFile REMOVE = file("remove-article");
    private static final CypherFile ADD = file("add-article");
    private static final CypherFile DERIVE_EVENTS = file("derive-events");
    private static final CypherFile DERIVE_RELATIONS = file("derive-relations");
    private static final CypherFile DERIVE_ENTITIES = file("derive-entities");

    private final Map<String, String> relations = Relations.load();

    LoadOutcome put(Transaction transaction, ArticleRows rows) {
        ArticleId id = new ArticleId(String.valueOf(rows.article().get("id")));
        int facts = rows.claims().size();
        int rejected = rows.rejected().size();
        List<Map<String, Object>> stored = find(transaction, id);
        if (stored.stream()
                .anyMatch(row -> rows.contentHash().equals(row.get("contentHash"))
                        && rows.factsHash().equals(row.get("factsHash")))) {
            return new LoadOutcome(LoadOutcome.Kind.UNCHANGED, facts, rejected);
        }
        Touched touched = new Touched();
        if (!stored.isEmpty()) {
            remove(transaction, id, touched);
        }
        run(transaction, ADD, rows.parameters());
        touched.add(transaction, id);
        derive(transaction, touched, !stored.isEmpty());
        return new LoadOutcome(stored.isEmpty() ? LoadOutcome.Kind.LOADED : LoadOutcome.Kind.REPLACED, facts, rejected);
    }

    /** Whether the article was there. */
    boolean withdraw(Transaction transaction, ArticleId id) {
        if (find(transaction, id).isEmpty()) {
            return false;
        }
        Touched touched = new Touched();
        remove(transaction, id, touched);
        derive(transaction, touched, true);
        return true;
    }

    List<Map<String, Object>> find(Transaction transaction, ArticleId id) {
        try (Result result = transaction.execute(FIND.statements().get(0), Map.of("article", id.value()))) {
            return result.stream().toList();
        }
    }

    private static void remove(Transaction transaction, ArticleId id, Touched touched) {
        touched.add(transaction, id);
        run(transaction, REMOVE, Map.of("article", id.value()));
    }

    private void derive(Transaction transaction, Touched touched, boolean removed) {
        run(transaction, DERIVE_EVENTS, Map.of("events", touched.sorted("event")));
        run(
                transaction,
                DERIVE_RELATIONS,
                Map.of(
                        "pairs",
                        touched.sorted("pair").stream().map(ArticleWriter::pair).toList(),
                        "relations",
                        relations));
        if (removed) {
            run(transaction, DERIVE_ENTITIES, Map.of("entities", touched.sorted("entity")));
        }
    }

    private static Map<String, Object> pair(String key) {
        int cut = key.indexOf(NodeKeys.PAIR_SEPARATOR);
        return Map.of(
                "key", key,
                "from", key.substring(0, cut),
                "to", key.substring(cut + NodeKeys.PAIR_SEPARATOR.length()));
    }

    private static void run(Transaction transaction, CypherFile file, Map<String, ?> parameters) {
        Map<String, Object> bound = Map.copyOf(parameters);
        file.statements()
                .forEach(statement -> transaction.execute(statement, bound).close());
    }

    private static CypherFile file(String name) {
        return CypherFile.resource(ArticleWriter.class, "cypher/" + name + ".cypher");
    }

    /** Keys of events, pairs and entities whose derivations may have changed. */
    private static final class Touched {
        private record Key(String kind, String value) {}

        private final Set<Key> keys = new HashSet<>();

        void add(Transaction transaction, ArticleId id) {
            try (Result result = transaction.execute(TOUCHED.statements().get(0), Map.of("article", id.value()))) {
                result.forEachRemaining(
                        row -> keys.add(new Key(String.valueOf(row.get("kind")), String.valueOf(row.get("key")))));
            }
        }

        List<String> sorted(String kind) {
            Stream<Key> ofKind = keys.stream().filter(key -> key.kind().equals(kind));
            return ofKind.map(Key::value).sorted().toList();
        }
    }
}
