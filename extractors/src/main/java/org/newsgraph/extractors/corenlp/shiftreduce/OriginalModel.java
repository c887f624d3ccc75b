package org.newsgraph.extractors.corenlp.shiftreduce;

import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import org.newsgraph.ontology.fact.NewsgraphException;

/**
 * Reads a shift-reduce parser as CoreNLP serialized it and keeps of its millions of features the hashes only: names
 * never pile up, so a tenth of the memory does. The parser it gives has no weights.
 */
final class OriginalModel extends ObjectInputStream {
    private boolean inWeights;
    private int features;
    private long[] hashes = {};
    private byte[] weights = {};

    OriginalModel(InputStream in) throws IOException {
        super(in);
        enableResolveObject(true);
    }

    ShiftReduceParser readParser() throws IOException {
        try {
            if (readObject() instanceof ShiftReduceParser parser && features > 0 && features == hashes.length) {
                return parser;
            }
        } catch (ClassNotFoundException e) {
            throw new NewsgraphException("The parser's model is of another release of CoreNLP.", e);
        }
        throw new NewsgraphException("The parser's model does not have the form that CoreNLP 4.5 gives it.");
    }

    /** The weights of what {@link #readParser()} has read. */
    FeatureTable table() {
        return new FeatureTableBuilder(hashes, weights).build();
    }

    @Override
    protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
        ObjectStreamClass descriptor = super.readClassDescriptor();
        inWeights |= descriptor.getName().equals(WeightMap.class.getName());
        return descriptor;
    }

    /** {@link WeightMap} writes the number of features, their names, and the weights of all as one array. */
    @Override
    protected Object resolveObject(Object value) {
        if (!inWeights) {
            return value;
        }
        if (value instanceof Integer number) {
            hashes = new long[number];
        } else if (value instanceof String feature) {
            hashes[features++] = FeatureTable.hash(feature);
            return "";
        } else if (value instanceof byte[] all) {
            weights = all;
            inWeights = false;
        }
        return value;
    }
}
