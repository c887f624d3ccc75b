package org.newsgraph.graph;

import com.google.common.base.Throwables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.api.exceptions.Status;

/** Runs queries that may only read, each in a transaction of its own with limits of time and rows. */
final class ReadQueries {
    private static final Set<Status> TIMEOUTS = Set.of(
            Status.Transaction.TransactionTimedOut,
            Status.Transaction.TransactionTimedOutClientConfiguration,
            Status.Transaction.Terminated);

    private final Database database;

    ReadQueries(Database database) {
        this.database = database;
    }

    QueryResult run(String cypher, Map<String, ? extends @Nullable Object> parameters, QueryLimits limits) {
        try (Transaction transaction = database.beginRead(limits);
                Result result = transaction.execute(cypher, new HashMap<>(parameters))) {
            List<String> columns = result.columns();
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (rows.size() < limits.rows() && result.hasNext()) {
                Map<String, Object> values = result.next();
                List<@Nullable Object> row = new ArrayList<>(columns.size());
                columns.forEach(column -> row.add(PlainValues.of(values.get(column))));
                rows.add(row);
            }
            return new QueryResult(columns, rows, result.hasNext());
        } catch (RuntimeException e) {
            throw statusOf(e)
                    .<RuntimeException>map(status -> failed(e, status, limits))
                    .orElse(e);
        }
    }

    /** What Neo4j says went wrong, if the failure is one of Neo4j's. */
    private static Optional<Status> statusOf(Throwable failure) {
        return Throwables.getCausalChain(failure).stream()
                .filter(Status.HasStatus.class::isInstance)
                .map(cause -> ((Status.HasStatus) cause).status())
                .findFirst();
    }

    private static QueryException failed(RuntimeException failure, Status status, QueryLimits limits) {
        if (TIMEOUTS.contains(status)) {
            return new QueryException(
                    "The query took longer than " + limits.time().toMillis() / 1000.0
                            + " seconds and was ended; ask for less.",
                    failure);
        }
        if (status == Status.Security.Forbidden || status == Status.Statement.AccessMode) {
            return new QueryException("A query may only read: " + failure.getMessage(), failure);
        }
        if (status == Status.General.MemoryPoolOutOfMemoryError
                || status == Status.General.TransactionOutOfMemoryError) {
            return new QueryException("The query took more memory than one may and was ended; ask for less.", failure);
        }
        return new QueryException("The query failed: " + failure.getMessage(), failure);
    }
}
