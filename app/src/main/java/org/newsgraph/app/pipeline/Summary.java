package org.newsgraph.app.pipeline;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.app.pipeline.ArticleOutcome.Failed;
import org.newsgraph.app.pipeline.ArticleOutcome.Loaded;
import org.newsgraph.app.pipeline.ArticleOutcome.Replaced;
import org.newsgraph.app.pipeline.ArticleOutcome.Unchanged;
import org.newsgraph.app.pipeline.ArticleOutcome.Unread;
import org.newsgraph.ontology.fact.LeftOut;

/**
 * What became of all articles of a run.
 *
 * @param facts facts of the loaded and replaced articles
 * @param rejected facts kept aside with their reasons
 * @param reasons the reasons of rejected facts and how often each was given, most frequent first
 * @param leftOut stretches of articles that were not read, by why, and how many
 * @param passedOver files that were left out because of their endings
 * @param interrupted whether a stop was wished before the end
 */
public record Summary(
        int loaded,
        int replaced,
        int unchanged,
        int unread,
        int failed,
        int facts,
        int rejected,
        List<Map.Entry<String, Integer>> reasons,
        List<LeftOut> leftOut,
        int passedOver,
        long sentences,
        Duration elapsed,
        boolean interrupted) {
    public Summary {
        reasons = List.copyOf(reasons);
        leftOut = List.copyOf(leftOut);
    }

    /** Articles that are in the store now, or were printed. */
    public int in() {
        return loaded + replaced + unchanged;
    }

    /** Adds up; one thread only. */
    static final class Tally {
        private static final int MOST_REASONS = 1000;

        private final long start = System.nanoTime();
        private final Map<String, Integer> reasons = new HashMap<>();
        private final Map<String, Integer> leftOut = new TreeMap<>();
        private int loaded;
        private int replaced;
        private int unchanged;
        private int unread;
        private int failed;
        private int facts;
        private int rejected;

        void add(ArticleOutcome outcome) {
            if (outcome instanceof Loaded in) {
                loaded++;
                addFacts(in.facts(), in.rejections(), in.leftOut());
            } else if (outcome instanceof Replaced in) {
                replaced++;
                addFacts(in.facts(), in.rejections(), in.leftOut());
            } else if (outcome instanceof Unchanged) {
                unchanged++;
            } else if (outcome instanceof Unread) {
                unread++;
            } else if (outcome instanceof Failed) {
                failed++;
            }
        }

        private void addFacts(int accepted, List<String> rejections, List<LeftOut> stretches) {
            stretches.forEach(stretch -> leftOut.merge(stretch.what(), stretch.times(), Integer::sum));
            facts += accepted;
            rejected += rejections.size();
            for (String reason : rejections) {
                if (reasons.size() < MOST_REASONS || reasons.containsKey(reason)) {
                    reasons.merge(reason, 1, Integer::sum);
                }
            }
        }

        Summary summary(int passedOver, long sentences, boolean interrupted) {
            List<Map.Entry<String, Integer>> mostFrequentFirst = reasons.entrySet().stream()
                    .map(Map.Entry::copyOf)
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .toList();
            return new Summary(
                    loaded,
                    replaced,
                    unchanged,
                    unread,
                    failed,
                    facts,
                    rejected,
                    mostFrequentFirst,
                    leftOut.entrySet().stream()
                            .map(e -> new LeftOut(e.getKey(), e.getValue()))
                            .toList(),
                    passedOver,
                    sentences,
                    Duration.ofNanos(System.nanoTime() - start),
                    interrupted);
        }
    }
}
