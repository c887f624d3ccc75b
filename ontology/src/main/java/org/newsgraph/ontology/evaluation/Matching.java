package org.newsgraph.ontology.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Greedy one-to-one matching of gold facts and predictions: the closest pairs first, of equals the earlier. */
final class Matching {
    private static final Comparator<Candidate> CLOSEST_FIRST = Comparator.comparing(
                    Candidate::affinity, Comparator.reverseOrder())
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::prediction);

    /** Positions of a matched gold fact and prediction in their lists. */
    record Pair(int gold, int prediction) {}

    private record Candidate(Affinity affinity, int gold, int prediction) {}

    private Matching() {}

    /** The matched pairs, in the order of the gold facts. */
    static List<Pair> match(
            List<ScoredFact> gold, List<ScoredFact> predictions, BiPredicate<ScoredFact, ScoredFact> admissible) {
        List<Candidate> candidates = candidates(gold, predictions, admissible);
        candidates.sort(CLOSEST_FIRST);
        boolean[] goldTaken = new boolean[gold.size()];
        boolean[] predictionTaken = new boolean[predictions.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!goldTaken[candidate.gold] && !predictionTaken[candidate.prediction]) {
                goldTaken[candidate.gold] = true;
                predictionTaken[candidate.prediction] = true;
                pairs.add(new Pair(candidate.gold, candidate.prediction));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::gold));
        return pairs;
    }

    private static List<Candidate> candidates(
            List<ScoredFact> gold, List<ScoredFact> predictions, BiPredicate<ScoredFact, ScoredFact> admissible) {
        Map<String, List<Integer>> byDoc = new HashMap<>();
        for (int j = 0; j < predictions.size(); j++) {
            byDoc.computeIfAbsent(predictions.get(j).doc(), doc -> new ArrayList<>())
                    .add(j);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            ScoredFact wanted = gold.get(i);
            for (int j : byDoc.getOrDefault(wanted.doc(), List.of())) {
                ScoredFact given = predictions.get(j);
                if (admissible.test(wanted, given)) {
                    candidates.add(new Candidate(wanted.affinity(given), i, j));
                }
            }
        }
        return candidates;
    }
}
