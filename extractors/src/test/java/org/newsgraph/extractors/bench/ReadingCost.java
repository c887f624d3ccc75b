package org.newsgraph.extractors.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.extractors.NewsExtractor;
import org.newsgraph.extractors.StageListener;
import org.newsgraph.ontology.fact.Article;

/**
 * CPU time a sentence of our whole reading beside bare CoreNLP pipelines, on the same articles in the same run and
 * thread. Each round reads every article with every contender, the order of the contenders turning from article to
 * article; the first round warms up and does not count. Time is that of the reading thread: neither the compiler nor
 * the collector is in it.
 */
final class ReadingCost {
    private static final double MOST_OF_DEFAULTS = 0.35;
    private static final double MOST_OF_FLOOR = 2.5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Stages stages = new Stages();
    private final List<Contender> contenders = new ArrayList<>();
    private final Map<Contender, Double> millis = new LinkedHashMap<>();
    private long sentences;

    private ReadingCost() {
        contenders.add(Contender.ours(NewsExtractor.load(stages)));
        contenders.add(Contender.floor());
        contenders.add(Contender.defaults());
    }

    /** Arguments: a file or folder of articles, how many of them, how many measured rounds. */
    public static void main(String[] args) {
        List<Article> articles = BenchArticles.of(Path.of(args[0]), Integer.parseInt(args[1]));
        ReadingCost cost = new ReadingCost();
        cost.round(articles);
        cost.forget();
        for (int round = 0; round < Integer.parseInt(args[2]); round++) {
            cost.round(articles);
        }
        cost.report(articles.size());
    }

    private void round(List<Article> articles) {
        List<Contender> order = new ArrayList<>(contenders);
        for (Article article : articles) {
            for (Contender contender : order) {
                long before = THREADS.getCurrentThreadCpuTime();
                int seen = contender.read(article);
                millis.merge(contender, (THREADS.getCurrentThreadCpuTime() - before) / 1e6, Double::sum);
                sentences += contender == contenders.get(1) ? seen : 0;
            }
            Collections.rotate(order, 1);
        }
    }

    private void forget() {
        millis.clear();
        stages.nanos.clear();
        sentences = 0;
    }

    private void report(int articles) {
        System.out.printf(
                Locale.ROOT, "%d articles, %d sentences as CoreNLP counts them, all rounds%n%n", articles, sentences);
        System.out.printf("%-28s %s%n", "", "CPU ms a sentence");
        stages.nanos.forEach((stage, nanos) -> line("  ours: " + stage, nanos / 1e6));
        millis.forEach((contender, spent) -> line(contender.name(), spent));
        double ours = spent(0);
        System.out.println();
        Bar.most("ours / CoreNLP's defaults", ours / spent(2), MOST_OF_DEFAULTS);
        Bar.most("ours / CoreNLP's floor", ours / spent(1), MOST_OF_FLOOR);
    }

    private double spent(int contender) {
        return millis.getOrDefault(contenders.get(contender), 0.0);
    }

    private void line(String name, double spent) {
        System.out.printf(Locale.ROOT, "%-28s %10.2f%n", name, spent / sentences);
    }

    /** Adds up what our stages cost. One thread only. */
    private static final class Stages implements StageListener {
        private final Map<String, Long> nanos = new LinkedHashMap<>();

        @Override
        public void stage(String name, long cpuNanos) {
            nanos.merge(name, cpuNanos, Long::sum);
        }

        @Override
        public void sentences(int n) {}
    }
}
