package org.newsgraph.graph.bench;

import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/**
 * The embedded database as it comes, for comparison: opens a store with default settings, runs one query, prints its
 * rows, closes. Arguments: the folder and the query.
 */
final class BareStore {
    private BareStore() {}

    @SuppressWarnings("SystemOut") // A plain program.
    public static void main(String[] arguments) {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(arguments[0])).build();
        try {
            GraphDatabaseService graph = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            try (Transaction transaction = graph.beginTx();
                    Result result = transaction.execute(arguments[1])) {
                result.forEachRemaining(System.out::println);
            }
        } finally {
            service.shutdown();
        }
    }
}
