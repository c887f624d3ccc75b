package org.newsgraph.graph;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * The running database of one store: starts it, begins transactions that may only read or that may write, stops it. The
 * one class that uses Neo4j's internal interface, for the reading access mode that its public one does not offer.
 */
final class Database {
    private static final long START_SECONDS = 120;
    private static final Duration CLOSE_FAILED = Duration.ofSeconds(30);

    private final DatabaseManagementService service;
    private final GraphDatabaseAPI graph;

    private Database(DatabaseManagementService service) {
        this.service = service;
        this.graph = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    static Database start(StoreDirectory directory, StoreOptions options) {
        DatabaseManagementService service;
        try {
            service = new DatabaseManagementServiceBuilder(directory.path())
                    .setConfig(StoreSettings.of(directory.path(), options))
                    .build();
        } catch (RuntimeException e) {
            throw notStarted(directory, e);
        }
        Database database = new Database(service);
        if (!database.graph.isAvailable(TimeUnit.SECONDS.toMillis(START_SECONDS))) {
            try {
                database.graph.beginTx().close();
            } catch (RuntimeException e) {
                database.close(CLOSE_FAILED);
                throw notStarted(directory, e);
            }
        }
        return database;
    }

    private static RuntimeException notStarted(StoreDirectory directory, RuntimeException cause) {
        if (NoSpace.in(cause)) {
            return directory.full(cause);
        }
        if (Throwables.getCausalChain(cause).stream().anyMatch(FileLockException.class::isInstance)) {
            return new StoreInUseException(
                    "The store " + directory.path()
                            + " is in use by another process; wait until it ends or choose another store.",
                    cause);
        }
        return new StoreDamagedException(
                "The store " + directory.path() + " does not start ("
                        + Throwables.getRootCause(cause).getMessage() + "); see "
                        + directory.path().resolve("logs").resolve("debug.log")
                        + ", or load the articles into a new one.",
                cause);
    }

    InternalTransaction beginRead(QueryLimits limits) {
        return graph.beginTransaction(
                KernelTransaction.Type.EXPLICIT,
                new Reader(),
                ClientConnectionInfo.EMBEDDED_CONNECTION,
                limits.time().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    InternalTransaction beginWrite() {
        return graph.beginTransaction(KernelTransaction.Type.EXPLICIT, LoginContext.AUTH_DISABLED);
    }

    /**
     * Stops the database; false if it does not manage in time, which happens where its pages cannot be written. The
     * shutdown then goes on in the background and ends with the process at the latest.
     */
    boolean close(Duration patience) {
        Thread shutdown = new Thread(service::shutdown, "newsgraph-store-shutdown");
        shutdown.setDaemon(true);
        shutdown.start();
        Uninterruptibles.joinUninterruptibly(shutdown, patience);
        return !shutdown.isAlive();
    }

    /** Whoever only reads: the kernel refuses every write, whatever the words of the query. */
    private static final class Reader extends LoginContext {
        Reader() {
            super(AuthSubject.AUTH_DISABLED, ClientConnectionInfo.EMBEDDED_CONNECTION);
        }

        @Override
        public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log) {
            return SecurityContext.authDisabled(AccessMode.Static.READ, connectionInfo(), database.name());
        }
    }
}
