package org.newsgraph.app.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.newsgraph.extractors.StageListener;

/** Adds up what each stage costs in CPU time of the threads that do it. Thread-safe. */
public final class StageClock implements StageListener {
    /** The stages of the pipeline, in its order. */
    public enum Stage {
        READ,
        EXTRACT,
        VALIDATE,
        STORE
    }

    /**
     * One line of the cost table.
     *
     * @param part whether the stage is a part of the one above it
     */
    public record Cost(String stage, boolean part, long cpuNanos) {}

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<Stage, LongAdder> stages = new ConcurrentHashMap<>();
    private final Map<String, Long> parts = new LinkedHashMap<>();
    private final LongAdder sentences = new LongAdder();

    /** Starts the clock, and the watch over the heap with it. */
    public StageClock() {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** CPU time of the calling thread so far. */
    public long now() {
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }

    public <T> T time(Stage stage, Supplier<T> work) {
        long start = now();
        try {
            return work.get();
        } finally {
            add(stage, now() - start);
        }
    }

    public void add(Stage stage, long cpuNanos) {
        stages.computeIfAbsent(stage, any -> new LongAdder()).add(cpuNanos);
    }

    @Override
    public void stage(String name, long cpuNanos) {
        synchronized (parts) {
            parts.merge(name, cpuNanos, Long::sum);
        }
    }

    @Override
    public void sentences(int n) {
        sentences.add(n);
    }

    public long sentences() {
        return sentences.sum();
    }

    /** What each stage and each part of the extraction cost, in the order of the way. */
    public List<Cost> costs() {
        List<Cost> costs = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            costs.add(new Cost(
                    stage.name().toLowerCase(Locale.ROOT),
                    false,
                    stages.getOrDefault(stage, new LongAdder()).sum()));
            if (stage == Stage.EXTRACT) {
                synchronized (parts) {
                    parts.forEach((name, cpuNanos) -> costs.add(new Cost(name, true, cpuNanos)));
                    if (!parts.isEmpty()) {
                        long told = parts.values().stream()
                                .mapToLong(Long::longValue)
                                .sum();
                        long all = stages.getOrDefault(stage, new LongAdder()).sum();
                        costs.add(new Cost("models and rest", true, Math.max(0, all - told)));
                    }
                }
            }
        }
        return costs;
    }

    /** The most heap that was in use, as the sum of the pools' own peaks: an upper bound. */
    public static long peakHeapBytes() {
        return heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
