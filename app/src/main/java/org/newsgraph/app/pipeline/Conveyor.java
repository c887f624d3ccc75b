package org.newsgraph.app.pipeline;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Works on items on several threads and hands the results to the calling thread in the order of the items, holding only
 * a few at a time. No thread is ever interrupted: a stop is seen at the next item, and work at hand is left to daemon
 * threads that touch nothing which outlives them.
 */
final class Conveyor<I, O> {
    private static final long LOOK_UP_MILLIS = 50;

    private final Function<I, O> work;
    private final int threads;
    private final StopSignal stop;
    private final BlockingQueue<Future<O>> belt;
    private final AtomicBoolean abandoned = new AtomicBoolean();

    Conveyor(Function<I, O> work, int threads, StopSignal stop) {
        this.work = work;
        this.threads = threads;
        this.stop = stop;
        this.belt = new LinkedBlockingQueue<>(2 * threads + 2);
    }

    /**
     * Runs until the producer is through or a stop is wished.
     *
     * @param producer pushes items into the sink it is given until that answers false; runs on a thread of its own
     * @return what the producer returned; its default where it was stopped before
     */
    <R> R run(Function<Predicate<I>, R> producer, Consumer<O> consumer, R whenStopped) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> daemon(task, "newsgraph-extract"));
        FutureTask<R> reading = new FutureTask<>(() -> producer.apply(item -> offer(workers, item)));
        daemon(reading, "newsgraph-read").start();
        try {
            while (!stopped()) {
                Future<O> next = poll();
                if (next != null) {
                    finish(next, consumer);
                } else if (reading.isDone() && belt.isEmpty()) {
                    return result(reading);
                }
            }
            return whenStopped;
        } finally {
            abandoned.set(true);
            workers.shutdown();
        }
    }

    private boolean stopped() {
        return stop.requested() || abandoned.get();
    }

    private boolean offer(ExecutorService workers, I item) {
        FutureTask<O> task = new FutureTask<>(() -> work.apply(item));
        try {
            while (!stopped()) {
                if (belt.offer(task, LOOK_UP_MILLIS, TimeUnit.MILLISECONDS)) {
                    workers.execute(task);
                    return true;
                }
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private @Nullable Future<O> poll() {
        try {
            return belt.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Newsgraph never interrupts its threads.", e);
        }
    }

    private void finish(Future<O> future, Consumer<O> consumer) {
        while (!stopped()) {
            try {
                consumer.accept(future.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS));
                return;
            } catch (TimeoutException e) {
                // Not yet ready: look whether a stop is wished, then wait on.
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            } catch (InterruptedException e) {
                throw new IllegalStateException("Newsgraph never interrupts its threads.", e);
            }
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("Newsgraph never interrupts its threads.", e);
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
