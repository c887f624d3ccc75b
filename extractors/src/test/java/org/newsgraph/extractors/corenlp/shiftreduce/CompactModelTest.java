package org.newsgraph.extractors.corenlp.shiftreduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.shiftreduce.BaseModel;
import edu.stanford.nlp.parser.shiftreduce.BasicFeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.FinalizeTransition;
import edu.stanford.nlp.parser.shiftreduce.IdleTransition;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceOptions;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftTransition;
import edu.stanford.nlp.parser.shiftreduce.State;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.fact.NewsgraphException;

/** The whole way from a parser of CoreNLP's to the compact one, with a model of a few invented weights. */
class CompactModelTest {
    private static final State STATE = ShiftReduceParser.initialStateFromTaggedSentence(
            List.of(new TaggedWord("Norway", "NNP"), new TaggedWord("left", "VBD")));

    @Test
    void theCompactModelScoresAsCoreNlpsOwn() throws IOException, ReflectiveOperationException {
        ShiftReduceParser original = original();
        ShiftReduceParser compact = compact(original);

        assertThat(scores(compact)).isEqualTo(scores(original)).containsEntry(1, 2.5);
    }

    @Test
    void theCompactModelKeepsWhatIsNotAWeight() throws IOException, ReflectiveOperationException {
        ShiftReduceParser original = original();

        ModelParts before = ModelParts.of(original);
        ModelParts after = ModelParts.of(compact(original));

        assertThat(after.transitions()).isEqualTo(before.transitions());
        assertThat(after.knownStates()).containsExactly("S");
        assertThat(after.rootStates()).containsExactly("ROOT");
        assertThat(after.rootOnlyStates()).isEqualTo(before.rootOnlyStates());
        assertThat(after.options().featureFactoryClass).isEqualTo(before.options().featureFactoryClass);
    }

    @Test
    void anotherObjectIsNoModel() throws IOException {
        OriginalModel in = new OriginalModel(new ByteArrayInputStream(serialized("Norway")));

        assertThatThrownBy(in::readParser)
                .isInstanceOf(NewsgraphException.class)
                .hasMessageContaining("form");
    }

    @Test
    void aFileOfAnotherFormIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF("something else");

        assertThatThrownBy(() -> CompactModel.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(NewsgraphException.class)
                .hasMessageContaining("another version");
    }

    @Test
    void aFileTellsOfWhatItWasMade() throws IOException, ReflectiveOperationException {
        byte[] file = file(original());

        assertThat(CompactModel.isOf("a model", new ByteArrayInputStream(file))).isTrue();
        assertThat(CompactModel.isOf("a newer model", new ByteArrayInputStream(file)))
                .isFalse();
    }

    private static Map<Integer, Double> scores(ShiftReduceParser parser) throws ReflectiveOperationException {
        Map<Integer, Double> scores = new TreeMap<>();
        ((BaseModel) field(ShiftReduceParser.class, "model").get(parser))
                .findHighestScoringTransitions(STATE, false, 3, List.of())
                .forEach(scored -> scores.put(scored.object(), scored.score()));
        return scores;
    }

    private static ShiftReduceParser original() throws ReflectiveOperationException {
        ShiftReduceOptions options = new ShiftReduceOptions();
        Index<Transition> transitions = new HashIndex<>();
        transitions.addAll(
                List.of(new ShiftTransition(), new FinalizeTransition(Set.of("ROOT")), new IdleTransition()));
        PerceptronModel model = new PerceptronModel(options, transitions, Set.of("S"), Set.of("ROOT"), Set.of("ROOT"));
        WeightMap weights = new WeightMap();
        new BasicFeatureFactory()
                .featurize(STATE)
                .forEach(feature -> weights.put(feature, weight(feature.startsWith("Q0WT"), feature.length())));
        field(PerceptronModel.class, "featureWeights").set(model, weights);
        return new ShiftReduceParser(options, model);
    }

    private static Weight weight(boolean favoured, int eighths) {
        Weight weight = new Weight();
        weight.updateWeight(0, eighths / 8f);
        if (favoured) {
            weight.updateWeight(1, 2.5f);
        }
        return weight;
    }

    private static ShiftReduceParser compact(ShiftReduceParser original) throws IOException {
        return CompactModel.read(new ByteArrayInputStream(file(original)));
    }

    private static byte[] file(ShiftReduceParser original) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OriginalModel in = new OriginalModel(new ByteArrayInputStream(serialized(original)))) {
            CompactModel.write("a model", ModelParts.of(in.readParser()), in.table(), file);
        }
        return file.toByteArray();
    }

    private static byte[] serialized(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
