package org.newsgraph.extractors.corenlp.shiftreduce;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * The weights that features give to transitions, in two flat arrays. A feature is known by 46 bits of a hash of its
 * name: 22 choose a bucket, 24 stand in its record. Immutable.
 *
 * <p>A record is a word (24 bits of the hash, 8 of the number of weights) and three bytes a weight: transition, value
 * in eighths.
 */
final class FeatureTable {
    static final int BUCKET_BITS = 22;
    static final int FINGERPRINT_BITS = 24;
    static final int HEAD_BYTES = Integer.BYTES;
    static final int WEIGHT_BYTES = 1 + Short.BYTES;
    /** The weights are averages of eight models trained in steps of one. */
    static final int UNITS = 8;

    static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BUCKETS = 1 << BUCKET_BITS;
    private static final long SEED = 2;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final int[] starts;
    private final byte[] records;

    /** Takes the arrays as they are: where each bucket begins, with the end of the last, and the records. */
    FeatureTable(int[] starts, byte[] records) {
        this.starts = starts;
        this.records = records;
    }

    /** Adds to each transition's score what the features give it; unknown features give nothing. */
    void addTo(int[] scores, List<String> features) {
        long[] hashes = new long[features.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(features.get(i));
        }
        for (long hash : hashes) {
            add(scores, hash);
        }
    }

    private void add(int[] scores, long hash) {
        int bucket = bucket(hash);
        int fingerprint = fingerprint(hash);
        int at = starts[bucket];
        int end = starts[bucket + 1];
        while (at < end) {
            int head = (int) INT.get(records, at);
            int next = at + HEAD_BYTES + (head & 0xFF) * WEIGHT_BYTES;
            if (head >>> 8 == fingerprint) {
                for (at += HEAD_BYTES; at < next; at += WEIGHT_BYTES) {
                    scores[records[at] & 0xFF] += (short) SHORT.get(records, at + 1);
                }
                return;
            }
            at = next;
        }
    }

    static long hash(String feature) {
        long hash = SEED ^ feature.length();
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * FACTOR;
            hash ^= hash >>> 29;
        }
        hash *= FACTOR;
        return hash ^ hash >>> 32;
    }

    static int bucket(long hash) {
        return (int) (hash >>> (Long.SIZE - BUCKET_BITS));
    }

    static int fingerprint(long hash) {
        return (int) (hash >>> (Long.SIZE - BUCKET_BITS - FINGERPRINT_BITS)) & ((1 << FINGERPRINT_BITS) - 1);
    }

    static FeatureTable read(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes((BUCKETS + 1) * Integer.BYTES);
        int[] starts = new int[BUCKETS + 1];
        ByteBuffer.wrap(bytes).asIntBuffer().get(starts);
        byte[] records = new byte[starts[BUCKETS]];
        in.readFully(records);
        return new FeatureTable(starts, records);
    }

    void write(DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(starts.length * Integer.BYTES);
        bytes.asIntBuffer().put(starts);
        out.write(bytes.array());
        out.write(records);
    }
}
