package org.newsgraph.ontology.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.newsgraph.ontology.evaluation.Matching.Pair;
import org.newsgraph.ontology.fact.EventClass;

/** Counts gold facts and predictions against each other. For one pair of lists and one use. */
final class Scoring {
    private final List<ScoredFact> gold;
    private final List<ScoredFact> predictions;
    private final List<Pair> pairs;

    Scoring(List<ScoredFact> gold, List<ScoredFact> predictions) {
        this.gold = gold;
        this.predictions = predictions;
        this.pairs = Matching.match(
                gold, predictions, (g, p) -> g.sameSentence(p) && g.sameClass(p) && g.sameActor(p) && g.sameTarget(p));
    }

    /** The pairs in which class, actor and target agree. */
    List<Pair> pairs() {
        return pairs;
    }

    Score score() {
        Map<MeasureKind, Measure> measures = new EnumMap<>(MeasureKind.class);
        measures.put(MeasureKind.FACTS, new Measure(gold.size(), predictions.size(), pairs.size()));
        relaxed(measures, MeasureKind.IGNORING_CLASS, (g, p) -> g.sameActor(p) && g.sameTarget(p));
        relaxed(measures, MeasureKind.IGNORING_TARGET, (g, p) -> g.sameClass(p) && g.sameActor(p));
        relaxed(measures, MeasureKind.IGNORING_CLASS_AND_TARGET, ScoredFact::sameActor);
        Map<String, Accuracy> accuracy = new LinkedHashMap<>();
        for (Attribute attribute : Attribute.values()) {
            accuracy.put(attribute.field(), accuracy(attribute));
        }
        accuracy.put(Score.STATUS, supplies(measures));
        return new Score(measures, accuracy, classes());
    }

    private void relaxed(
            Map<MeasureKind, Measure> measures, MeasureKind kind, BiPredicate<ScoredFact, ScoredFact> rule) {
        measures.put(kind, measure(gold, predictions, (g, p) -> g.sameSentence(p) && rule.test(g, p)));
    }

    /** Puts the measures of supplies and tells how often the status of a supply is right. */
    private Accuracy supplies(Map<MeasureKind, Measure> measures) {
        List<ScoredFact> wanted = withSupply(gold);
        List<ScoredFact> given = withSupply(predictions);
        measures.put(
                MeasureKind.SUPPLY,
                measure(wanted, given, (g, p) -> g.sameSentence(p) && supply(g).same(supply(p))));
        List<Pair> matched = Matching.match(
                wanted, given, (g, p) -> g.sameSentence(p) && supply(g).sameEndsAndCategory(supply(p)));
        measures.put(MeasureKind.SUPPLY_ANY_OUTCOME, new Measure(wanted.size(), given.size(), matched.size()));
        measures.put(MeasureKind.SUPPLY_DISTINCT_PER_DOC, measure(distinct(wanted), distinct(given), (g, p) -> supply(g)
                .same(supply(p))));
        int right = (int) matched.stream()
                .filter(pair -> supply(wanted.get(pair.gold()))
                        .status()
                        .equals(supply(given.get(pair.prediction())).status()))
                .count();
        return new Accuracy(matched.size(), right, matched.size(), right);
    }

    private Accuracy accuracy(Attribute attribute) {
        int right = 0;
        int givenN = 0;
        int givenRight = 0;
        for (Pair pair : pairs) {
            ScoredFact wanted = gold.get(pair.gold());
            boolean same = wanted.same(attribute, predictions.get(pair.prediction()));
            right += same ? 1 : 0;
            if (wanted.gives(attribute)) {
                givenN++;
                givenRight += same ? 1 : 0;
            }
        }
        return new Accuracy(pairs.size(), right, givenN, givenRight);
    }

    private Map<String, Measure> classes() {
        Set<String> names = new TreeSet<>();
        Stream.concat(gold.stream(), predictions.stream()).forEach(fact -> names.add(fact.eventClass()));
        List<String> ordered = new ArrayList<>();
        for (EventClass known : EventClass.values()) {
            if (names.remove(known.name())) {
                ordered.add(known.name());
            }
        }
        ordered.addAll(names);
        Map<String, Integer> inGold = countByClass(gold.stream());
        Map<String, Integer> inPredictions = countByClass(predictions.stream());
        Map<String, Integer> matched = countByClass(pairs.stream().map(pair -> gold.get(pair.gold())));
        Map<String, Measure> classes = new LinkedHashMap<>();
        for (String name : ordered) {
            classes.put(
                    name,
                    new Measure(
                            inGold.getOrDefault(name, 0),
                            inPredictions.getOrDefault(name, 0),
                            matched.getOrDefault(name, 0)));
        }
        return classes;
    }

    private static Map<String, Integer> countByClass(Stream<ScoredFact> facts) {
        Map<String, Integer> counts = new HashMap<>();
        facts.forEach(fact -> counts.merge(fact.eventClass(), 1, Integer::sum));
        return counts;
    }

    private static Measure measure(
            List<ScoredFact> gold, List<ScoredFact> predictions, BiPredicate<ScoredFact, ScoredFact> rule) {
        return new Measure(
                gold.size(),
                predictions.size(),
                Matching.match(gold, predictions, rule).size());
    }

    private static List<ScoredFact> withSupply(List<ScoredFact> facts) {
        return facts.stream().filter(fact -> fact.countedSupply().isPresent()).toList();
    }

    /** Each supply of an article once, wherever in it it is told. */
    private static List<ScoredFact> distinct(List<ScoredFact> facts) {
        Set<SupplyKey> seen = new HashSet<>();
        return facts.stream()
                .filter(fact -> seen.add(SupplyKey.of(fact.doc(), supply(fact))))
                .toList();
    }

    private static ScoredSupply supply(ScoredFact fact) {
        return fact.countedSupply().orElseThrow();
    }

    private record SupplyKey(
            String doc,
            Optional<String> giver,
            Optional<String> receiver,
            Optional<String> category,
            Optional<String> outcome) {
        static SupplyKey of(String doc, ScoredSupply supply) {
            return new SupplyKey(
                    doc, supply.giver().key(), supply.receiver().key(), supply.category(), supply.outcome());
        }
    }
}
