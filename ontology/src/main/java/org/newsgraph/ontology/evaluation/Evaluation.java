package org.newsgraph.ontology.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.ontology.evaluation.Matching.Pair;
import org.newsgraph.ontology.fact.NewsgraphException;

/**
 * Scores predictions against gold facts by the section "Scoring" of the annotation guidelines; the numbers are those of
 * the guidelines' own scoring script. Predictions for articles without gold facts are left out and counted.
 */
public final class Evaluation {
    private Evaluation() {}

    public static EvaluationReport of(List<ScoredFact> gold, List<ScoredFact> predictions) {
        return score(gold, predictions, Optional.empty());
    }

    /** As {@link #of(List, List)}, with the texts of the articles: their spans are checked as well. */
    public static EvaluationReport of(List<ScoredFact> gold, List<ScoredFact> predictions, Map<String, String> texts) {
        return score(gold, predictions, Optional.of(texts));
    }

    /**
     * The gold facts of these articles only.
     *
     * @throws NewsgraphException naming the articles that have none
     */
    public static List<ScoredFact> only(Collection<String> docs, List<ScoredFact> gold) {
        Set<String> unknown = new TreeSet<>(docs);
        gold.forEach(fact -> unknown.remove(fact.doc()));
        if (!unknown.isEmpty()) {
            throw new NewsgraphException("no gold facts for: " + String.join(", ", unknown));
        }
        Set<String> wanted = Set.copyOf(docs);
        return gold.stream().filter(fact -> wanted.contains(fact.doc())).toList();
    }

    /** The articles of these facts, in the order in which they come. */
    public static Set<String> docs(List<ScoredFact> facts) {
        return facts.stream().map(ScoredFact::doc).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static EvaluationReport score(
            List<ScoredFact> gold, List<ScoredFact> allPredictions, Optional<Map<String, String>> texts) {
        Set<String> docs = docs(gold);
        List<ScoredFact> predictions = allPredictions.stream()
                .filter(fact -> docs.contains(fact.doc()))
                .toList();
        Map<String, List<ScoredFact>> goldByDoc = byDoc(gold);
        Map<String, List<ScoredFact>> predictionsByDoc = byDoc(predictions);
        Map<String, Score> perDoc = new LinkedHashMap<>();
        double sum = 0;
        for (String doc : docs) {
            Score score = new Scoring(
                            goldByDoc.getOrDefault(doc, List.of()), predictionsByDoc.getOrDefault(doc, List.of()))
                    .score();
            perDoc.put(doc, score);
            sum += score.measure(MeasureKind.FACTS).f1();
        }
        Scoring total = new Scoring(gold, predictions);
        Set<Integer> found = total.pairs().stream().map(Pair::gold).collect(Collectors.toSet());
        Set<Integer> right = total.pairs().stream().map(Pair::prediction).collect(Collectors.toSet());
        return new EvaluationReport(
                total.score(),
                docs.isEmpty() ? 0.0 : sum / docs.size(),
                perDoc,
                allPredictions.size() - predictions.size(),
                except(found, gold),
                except(right, predictions),
                texts,
                texts.map(t -> badSpans(gold, predictions, t)).orElse(List.of()));
    }

    private static Map<String, List<ScoredFact>> byDoc(List<ScoredFact> facts) {
        return facts.stream().collect(Collectors.groupingBy(ScoredFact::doc));
    }

    private static List<ScoredFact> except(Set<Integer> positions, List<ScoredFact> facts) {
        return IntStream.range(0, facts.size())
                .filter(i -> !positions.contains(i))
                .mapToObj(facts::get)
                .toList();
    }

    private static List<BadSpan> badSpans(
            List<ScoredFact> gold, List<ScoredFact> predictions, Map<String, String> texts) {
        List<BadSpan> bad = new ArrayList<>();
        addBadSpans(bad, "gold", gold, texts);
        addBadSpans(bad, "prediction", predictions, texts);
        return bad;
    }

    private static void addBadSpans(List<BadSpan> bad, String file, List<ScoredFact> facts, Map<String, String> texts) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            ScoredFact fact = facts.get(i);
            int length = lengths.computeIfAbsent(fact.doc(), doc -> {
                String text = texts.getOrDefault(doc, "");
                return text.codePointCount(0, text.length());
            });
            if (fact.start() < 0 || fact.start() >= fact.end() || fact.end() > length) {
                bad.add(new BadSpan(file, i + 1, fact));
            }
        }
    }
}
