package org.newsgraph.app.pipeline;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C and SIGTERM as a wish, not as an interrupt: work stops at the next safe point, and the process ends only when
 * {@link #close} says that everything is put away, or when patience is over. Close it after the store.
 */
public final class StopSignal implements AutoCloseable {
    /** How long the end of the process waits for work that changes nothing. */
    public static final Duration SHORT = Duration.ofSeconds(10);

    /** How long the end of the process waits for a transaction at hand and the closing of a store. */
    public static final Duration LONG = Duration.ofMinutes(10);

    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean requested;

    /** A signal that the end of the process gives, which then waits for {@link #close}. */
    public static StopSignal onShutdown(Duration patience) {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> signal.requestAndWait(patience), "newsgraph-stop"));
        return signal;
    }

    public void request() {
        requested = true;
    }

    public boolean requested() {
        return requested;
    }

    @Override
    public void close() {
        finished.countDown();
    }

    private void requestAndWait(Duration patience) {
        requested = true;
        try {
            if (!finished.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return; // The database recovers from what is left open.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
