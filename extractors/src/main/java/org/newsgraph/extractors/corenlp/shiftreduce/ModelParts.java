package org.newsgraph.extractors.corenlp.shiftreduce;

import edu.stanford.nlp.parser.shiftreduce.BaseModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceOptions;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import org.newsgraph.ontology.fact.NewsgraphException;

/** A shift-reduce model without its weights. */
record ModelParts(
        ShiftReduceOptions options,
        Index<Transition> transitions,
        Set<String> knownStates,
        Set<String> rootStates,
        Set<String> rootOnlyStates) {

    /** The parts of CoreNLP's own parser, which keeps most of them to itself. */
    @SuppressWarnings("unchecked") // The fields' own types, without wildcards.
    static ModelParts of(ShiftReduceParser parser) {
        Object model = field(parser, ShiftReduceParser.class, "model");
        return new ModelParts(
                (ShiftReduceOptions) parser.getOp(),
                (Index<Transition>) field(model, BaseModel.class, "transitionIndex"),
                (Set<String>) field(model, BaseModel.class, "knownStates"),
                (Set<String>) field(model, BaseModel.class, "rootStates"),
                (Set<String>) field(model, BaseModel.class, "rootOnlyStates"));
    }

    private static Object field(Object owner, Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new NewsgraphException("This release of CoreNLP has no " + type.getSimpleName() + "." + name, e);
        }
    }

    void write(OutputStream out) throws IOException {
        ObjectOutputStream objects = new ObjectOutputStream(out);
        for (Object part : List.of(options, transitions, knownStates, rootStates, rootOnlyStates)) {
            objects.writeObject(part);
        }
        objects.flush();
    }

    @SuppressWarnings("unchecked") // As written above.
    static ModelParts read(InputStream in) throws IOException {
        ObjectInputStream objects = new ObjectInputStream(in);
        try {
            return new ModelParts(
                    (ShiftReduceOptions) objects.readObject(),
                    (Index<Transition>) objects.readObject(),
                    (Set<String>) objects.readObject(),
                    (Set<String>) objects.readObject(),
                    (Set<String>) objects.readObject());
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }
}
