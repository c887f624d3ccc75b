package org.newsgraph.extractors.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.newsgraph.extractors.Extractor;
import org.newsgraph.extractors.NewsExtractor;
import org.newsgraph.extractors.StageListener;
import org.newsgraph.ontology.fact.Article;

/**
 * How much faster two threads read the same articles than one, wall-clock, and how much heap reading takes. Rounds of
 * one and of two threads alternate (1 2 2 1 ...); two rounds before them warm up.
 */
final class TwoThreads {
    private static final double LEAST_SPEED_UP = 1.7;
    private static final double MOST_HEAP_GB = 2.5;

    private TwoThreads() {}

    /** Arguments: a file or folder of articles, how many of them, how many rounds of either kind. */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        List<Article> articles = BenchArticles.of(Path.of(args[0]), Integer.parseInt(args[1]));
        int rounds = Integer.parseInt(args[2]);
        Extractor extractor = NewsExtractor.load(StageListener.NONE);
        seconds(extractor, articles, 1);
        seconds(extractor, articles, 2);
        double one = 0;
        double two = 0;
        for (int round = 0; round < rounds; round++) {
            boolean oneFirst = round % 2 == 0;
            one += oneFirst ? seconds(extractor, articles, 1) : 0;
            two += seconds(extractor, articles, 2);
            one += oneFirst ? 0 : seconds(extractor, articles, 1);
        }
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d rounds: one thread %.2f s a round, two threads %.2f s%n",
                articles.size(),
                rounds,
                one / rounds,
                two / rounds);
        Bar.least("speed-up of two threads", one / two, LEAST_SPEED_UP);
        Bar.most("peak heap, GB", peakHeap() / 1e9, MOST_HEAP_GB);
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "heap after a full collection: %.2f GB%n",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e9);
    }

    private static double seconds(Extractor extractor, List<Article> articles, int threads)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        AtomicInteger next = new AtomicInteger();
        long before = System.nanoTime();
        List<? extends Future<?>> readers = IntStream.range(0, threads)
                .mapToObj(t -> pool.submit(() -> {
                    for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
                        extractor.extract(articles.get(i));
                    }
                }))
                .toList();
        for (Future<?> reader : readers) {
            reader.get();
        }
        double spent = (System.nanoTime() - before) / 1e9;
        pool.shutdown();
        return spent;
    }

    /** The sum of the pools' own peaks: an upper bound. */
    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToDouble((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
