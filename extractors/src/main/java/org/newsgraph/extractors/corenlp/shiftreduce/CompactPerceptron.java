package org.newsgraph.extractors.corenlp.shiftreduce;

import edu.stanford.nlp.parser.common.ParserConstraint;
import edu.stanford.nlp.parser.shiftreduce.FeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.State;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.ReflectionLoading;
import edu.stanford.nlp.util.ScoredComparator;
import edu.stanford.nlp.util.ScoredObject;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;

/** CoreNLP's perceptron with its weights in a {@link FeatureTable}. Thread-safe. */
final class CompactPerceptron extends PerceptronModel {
    private static final long serialVersionUID = 1L;

    private final transient FeatureTable table;
    private final transient FeatureFactory features;
    private final transient Index<Transition> transitions;

    CompactPerceptron(ModelParts parts, FeatureTable table) {
        super(parts.options(), parts.transitions(), parts.knownStates(), parts.rootStates(), parts.rootOnlyStates());
        this.table = table;
        this.features = ReflectionLoading.loadByReflection(parts.options().featureFactoryClass);
        this.transitions = parts.transitions();
    }

    @Override
    public Collection<ScoredObject<Integer>> findHighestScoringTransitions(
            State state, boolean requireLegal, int number, List<ParserConstraint> constraints) {
        int[] scores = new int[transitions.size()];
        table.addTo(scores, features.featurize(state));
        PriorityQueue<ScoredObject<Integer>> best =
                new PriorityQueue<>(number + 1, ScoredComparator.ASCENDING_COMPARATOR);
        for (int i = 0; i < scores.length; i++) {
            if (!requireLegal || transitions.get(i).isLegal(state, constraints)) {
                best.add(new ScoredObject<>(i, (float) scores[i] / FeatureTable.UNITS));
                if (best.size() > number) {
                    best.poll();
                }
            }
        }
        return best;
    }
}
