package org.newsgraph.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Transaction;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.validation.ValidatedArticle;

/**
 * The graph of one folder, on an embedded database that this process alone owns until it closes it. Thread-safe: reads
 * run side by side, writes one after the other. Never interrupt a thread that is in here: Neo4j does not bear it;
 * limits of time go through {@link QueryLimits}.
 */
public final class GraphStore implements AutoCloseable {
    private static final Duration CLOSE = Duration.ofMinutes(1);

    private final StoreDirectory directory;
    private final Database database;
    private final ReadQueries reads;
    private final ArticleWriter writer = new ArticleWriter();
    private final ReentrantLock writing = new ReentrantLock();
    // Guarded by the lock.
    private Optional<RuntimeException> full = Optional.empty();

    private GraphStore(StoreDirectory directory, Database database) {
        this.directory = directory;
        this.database = database;
        this.reads = new ReadQueries(database);
    }

    /** Opens the store of a folder; a new or empty folder becomes one. Takes seconds. */
    public static GraphStore open(Path directory) {
        return open(directory, StoreOptions.DEFAULT);
    }

    /**
     * Opens the store of a folder; a new or empty folder becomes one. Takes seconds.
     *
     * @throws StoreInUseException if another process has it
     * @throws StoreFullException if its disk has less room than the options ask for
     * @throws StoreUnusableException if the folder holds something else or may not be read and written
     * @throws StoreDamagedException if the database in it does not start
     */
    public static GraphStore open(Path directory, StoreOptions options) {
        StoreDirectory claimed = StoreDirectory.claim(directory, options);
        Database database;
        try {
            database = Database.start(claimed, options);
        } catch (RuntimeException e) {
            claimed.close();
            throw e;
        }
        GraphStore store = new GraphStore(claimed, database);
        try {
            Schema.apply(database, claimed);
            return store;
        } catch (RuntimeException e) {
            RuntimeException told = store.failed(e);
            try {
                store.close();
            } catch (StoreFullException unclosed) {
                told.addSuppressed(unclosed);
            }
            throw told;
        }
    }

    public Path path() {
        return directory.path();
    }

    /**
     * Puts an article in, all of it or nothing, in one transaction. The same article with the same facts changes
     * nothing; a changed one replaces its former self.
     *
     * @throws StoreFullException if the disk has no room: the article is not in, all before it are
     */
    public LoadOutcome load(ValidatedArticle article) {
        ArticleRows rows = ArticleRows.of(article);
        return write(transaction -> writer.put(transaction, rows));
    }

    /** Takes an article out with exactly its claims and what nobody else supports; false if it was not in. */
    public boolean withdraw(ArticleId article) {
        return write(transaction -> writer.withdraw(transaction, article));
    }

    /** Whether this very article, by its content hash, is in. Tells nothing of the rules that read it. */
    public boolean contains(Article article) {
        try (Transaction transaction = database.beginRead(QueryLimits.DEFAULT)) {
            return writer.find(transaction, article.id()).stream()
                    .anyMatch(row -> article.contentHash().equals(row.get("contentHash")));
        }
    }

    /** Runs Cypher that may only read, within the default limits. */
    public QueryResult query(String cypher, Map<String, ? extends @Nullable Object> parameters) {
        return query(cypher, parameters, QueryLimits.DEFAULT);
    }

    /**
     * Runs Cypher that may only read: the kernel refuses writes, files and network addresses, whatever its words.
     *
     * @throws QueryException if it is no valid Cypher, tries to write, or goes over its limits
     */
    public QueryResult query(String cypher, Map<String, ? extends @Nullable Object> parameters, QueryLimits limits) {
        return reads.run(cypher, parameters, limits);
    }

    /** SHA-256 of the whole graph in a canonical form, the same whatever the order in which articles came. */
    public String digest() {
        try (Transaction transaction = database.beginWrite()) {
            return GraphDigest.of(transaction);
        }
    }

    private <T> T write(Function<Transaction, T> work) {
        writing.lock();
        try {
            full.ifPresent(cause -> {
                throw directory.full(cause);
            });
            directory.requireSpace();
            try (Transaction transaction = database.beginWrite()) {
                T outcome = work.apply(transaction);
                transaction.commit();
                return outcome;
            } catch (RuntimeException e) {
                throw failed(e);
            }
        } finally {
            writing.unlock();
        }
    }

    /** A database that met a full disk takes no more writes until it is opened again. */
    private RuntimeException failed(RuntimeException failure) {
        if (full.isEmpty() && NoSpace.in(failure)) {
            full = Optional.of(failure);
        }
        return full.<RuntimeException>map(directory::full).orElse(failure);
    }

    /**
     * Stops the database and releases the folder.
     *
     * @throws StoreFullException if the disk was or is too full for that: end the process then; when another opens the
     *     store, all that was loaded is in it
     */
    @Override
    public void close() {
        writing.lock();
        try (directory) {
            // A database that met a full disk must write no more: it would try for ever to write what its page cache
            // holds, and once there is room again it would go on in the midst of its log and spoil it.
            if (full.isPresent() || !database.close(CLOSE)) {
                throw new StoreFullException("The disk of the store " + directory.path()
                        + " was too full to close it; make room and start anew: all that was loaded is restored.");
            }
        } finally {
            writing.unlock();
        }
    }
}
