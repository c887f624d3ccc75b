package org.newsgraph.extractors.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.newsgraph.extractors.StageListener;

/** Measures what a stage costs the thread that runs it, in nanoseconds of CPU time. */
public final class CpuClock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuClock() {}

    public static void measure(StageListener listener, String stage, Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        listener.stage(stage, THREADS.getCurrentThreadCpuTime() - before);
    }
}
