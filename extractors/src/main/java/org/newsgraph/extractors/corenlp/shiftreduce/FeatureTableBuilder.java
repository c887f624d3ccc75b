package org.newsgraph.extractors.corenlp.shiftreduce;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.newsgraph.ontology.fact.NewsgraphException;

/** Builds a {@link FeatureTable} from hashes of features and, in the same order, their weights in CoreNLP's form. */
final class FeatureTableBuilder {
    private static final int SHORTS_A_WEIGHT = 3;

    private final long[] hashes;
    private final ByteBuffer weights;
    private final int[] starts = new int[(1 << FeatureTable.BUCKET_BITS) + 1];

    /** The weights: for each feature the number of shorts, then transition, high and low half of a float. */
    FeatureTableBuilder(long[] hashes, byte[] weights) {
        this.hashes = hashes;
        this.weights = ByteBuffer.wrap(weights).asReadOnlyBuffer();
    }

    FeatureTable build() {
        findStarts();
        byte[] records = new byte[starts[starts.length - 1]];
        int[] ends = Arrays.copyOf(starts, starts.length);
        weights.rewind();
        for (long hash : hashes) {
            int bucket = FeatureTable.bucket(hash);
            ends[bucket] = place(records, starts[bucket], ends[bucket], FeatureTable.fingerprint(hash));
        }
        return new FeatureTable(starts, records);
    }

    /** Fills {@link #starts} from the sizes of all records. */
    private void findStarts() {
        weights.rewind();
        for (long hash : hashes) {
            int number = weights.getInt() / SHORTS_A_WEIGHT;
            starts[FeatureTable.bucket(hash) + 1] += size(number);
            weights.position(weights.position() + number * SHORTS_A_WEIGHT * Short.BYTES);
        }
        if (weights.hasRemaining()) {
            throw new NewsgraphException("The parser's model has weights without a feature; is it CoreNLP's own?");
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] = Math.addExact(starts[i], starts[i - 1]);
        }
    }

    private static int size(int weights) {
        return weights == 0 ? 0 : FeatureTable.HEAD_BYTES + weights * FeatureTable.WEIGHT_BYTES;
    }

    /** Writes the next feature's record at the end of its bucket and gives the new end. */
    private int place(byte[] records, int start, int end, int fingerprint) {
        int number = weights.getInt() / SHORTS_A_WEIGHT;
        if (number == 0) {
            return end;
        }
        requireNew(records, start, end, fingerprint);
        if (number > 0xFF) {
            throw new NewsgraphException("The parser's model has a feature with " + number + " weights; at most 255.");
        }
        FeatureTable.INT.set(records, end, fingerprint << 8 | number);
        int at = end + FeatureTable.HEAD_BYTES;
        for (int i = 0; i < number; i++, at += FeatureTable.WEIGHT_BYTES) {
            short transition = weights.getShort();
            if (transition < 0 || transition > 0xFF) {
                throw new NewsgraphException("The parser's model has transition " + transition + "; at most 255.");
            }
            records[at] = (byte) transition;
            FeatureTable.SHORT.set(records, at + 1, units(weights.getFloat()));
        }
        return at;
    }

    private static short units(float weight) {
        float units = weight * FeatureTable.UNITS;
        if (units != (short) units) {
            throw new NewsgraphException("The parser's model has the weight " + weight + ", no multiple of 1/8.");
        }
        return (short) units;
    }

    private static void requireNew(byte[] records, int start, int end, int fingerprint) {
        for (int at = start; at < end; ) {
            int head = (int) FeatureTable.INT.get(records, at);
            if (head >>> 8 == fingerprint) {
                throw new NewsgraphException(
                        "Two features of the parser's model have the same hash; choose another seed.");
            }
            at += size(head & 0xFF);
        }
    }
}
