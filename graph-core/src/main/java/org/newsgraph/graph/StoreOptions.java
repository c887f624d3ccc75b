package org.newsgraph.graph;

import java.time.Duration;

/**
 * What a user may choose about a store; the rest is fixed in {@link StoreSettings}.
 *
 * @param pageCacheBytes memory outside the heap for the store's files
 * @param transactionBytes memory that one transaction may take
 * @param allTransactionsBytes memory that all transactions together may take
 * @param transactionTimeout the longest any transaction may run
 * @param freeBytes free space on the store's disk below which nothing more is loaded; half of it is asked for to open a
 *     store that is there. Less than the page cache may leave too little to close the store.
 */
public record StoreOptions(
        long pageCacheBytes,
        long transactionBytes,
        long allTransactionsBytes,
        Duration transactionTimeout,
        long freeBytes) {
    private static final long MIB = 1L << 20;

    public static final StoreOptions DEFAULT =
            new StoreOptions(64 * MIB, 256 * MIB, 384 * MIB, Duration.ofMinutes(5), 128 * MIB);

    public StoreOptions {
        if (pageCacheBytes < MIB || transactionBytes < MIB || allTransactionsBytes < transactionBytes) {
            throw new IllegalArgumentException("A store needs at least 1 MiB of page cache and transaction memory, and"
                    + " all transactions together at least what one may take.");
        }
        if (transactionTimeout.isNegative() || transactionTimeout.isZero()) {
            throw new IllegalArgumentException("A transaction timeout is longer than 0, unlike " + transactionTimeout);
        }
        if (freeBytes < 0) {
            throw new IllegalArgumentException("The space to keep free is not negative, as " + freeBytes + " is.");
        }
    }

    public StoreOptions withFreeBytes(long bytes) {
        return new StoreOptions(pageCacheBytes, transactionBytes, allTransactionsBytes, transactionTimeout, bytes);
    }
}
