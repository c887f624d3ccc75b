package org.newsgraph.graph;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/**
 * The constraints and indexes of the graph, applied from the files of the folder {@code schema} in their order, each
 * once; a Migration node records it. A file that was applied is never edited: a change is a new file.
 */
final class Schema {
    private static final CypherFile READ = CypherFile.resource(Schema.class, "cypher/read-migrations.cypher");
    private static final CypherFile RECORD = CypherFile.resource(Schema.class, "cypher/record-migration.cypher");
    private static final long INDEX_MINUTES = 10;

    private Schema() {}

    static List<CypherFile> migrations() {
        try {
            String index =
                    Resources.toString(Resources.getResource(Schema.class, "schema/index.txt"), StandardCharsets.UTF_8);
            return Splitter.on('\n')
                    .trimResults()
                    .omitEmptyStrings()
                    .splitToStream(index)
                    .map(name -> CypherFile.resource(Schema.class, "schema/" + name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the list of schema files.", e);
        }
    }

    /** Brings the store to this version's schema; refuses one that a newer version has changed. */
    static void apply(Database database, StoreDirectory directory) {
        List<CypherFile> migrations = migrations();
        Map<String, String> applied = applied(database);
        for (CypherFile migration : migrations) {
            String recorded = applied.get(migration.name());
            if (recorded == null) {
                directory.requireSpace();
                migration.statements().forEach(statement -> execute(database, statement, Map.of()));
                awaitIndexes(database);
                execute(
                        database,
                        Iterables.getOnlyElement(RECORD.statements()),
                        Map.of("name", migration.name(), "checksum", checksum(migration)));
            } else if (!recorded.equals(checksum(migration))) {
                throw otherVersion(directory, migration.name());
            }
        }
        List<String> known = migrations.stream().map(CypherFile::name).toList();
        applied.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw otherVersion(directory, name);
                });
    }

    static String checksum(CypherFile migration) {
        return Hashing.sha256()
                .hashString(String.join(";\n", migration.statements()), StandardCharsets.UTF_8)
                .toString();
    }

    private static Map<String, String> applied(Database database) {
        try (Transaction transaction = database.beginRead(QueryLimits.DEFAULT);
                Result result = transaction.execute(Iterables.getOnlyElement(READ.statements()))) {
            return result.stream()
                    .collect(Collectors.toMap(
                            row -> String.valueOf(row.get("name")), row -> String.valueOf(row.get("checksum"))));
        }
    }

    private static void execute(Database database, String statement, Map<String, Object> parameters) {
        try (Transaction transaction = database.beginWrite()) {
            transaction.execute(statement, parameters).close();
            transaction.commit();
        }
    }

    private static void awaitIndexes(Database database) {
        try (Transaction transaction = database.beginWrite()) {
            transaction.schema().awaitIndexesOnline(INDEX_MINUTES, TimeUnit.MINUTES);
        }
    }

    private static StoreUnusableException otherVersion(StoreDirectory directory, String migration) {
        return new StoreUnusableException("The schema of the store " + directory.path()
                + " was made by another version of the program (" + migration
                + " differs); use that version, or load the articles into a new store.");
    }
}
