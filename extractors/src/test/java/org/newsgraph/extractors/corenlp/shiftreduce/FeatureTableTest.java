package org.newsgraph.extractors.corenlp.shiftreduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.fact.NewsgraphException;

class FeatureTableTest {
    private static final byte[] TWO_FEATURES = weights(new float[][] {{0, 1.5f, 3, -2}, {3, 377.375f}});

    @Test
    void featuresAddTheirWeightsInEighths() {
        assertThat(scores(table("S0C-NP", "S0T-NN"), "S0C-NP", "S0T-NN")).containsExactly(12, 0, 0, 3003);
    }

    @Test
    void aFeatureThatIsTwiceThereCountsTwice() {
        assertThat(scores(table("S0C-NP", "S0T-NN"), "S0C-NP", "S0C-NP")).containsExactly(24, 0, 0, -32);
    }

    @Test
    void anUnknownFeatureGivesNothing() {
        assertThat(scores(table("S0C-NP", "S0T-NN"), "S0C-VP", "")).containsExactly(0, 0, 0, 0);
    }

    @Test
    void aTableReadsBackAsWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table("S0C-NP", "S0T-NN").write(new DataOutputStream(bytes));
        FeatureTable back = FeatureTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(scores(back, "S0C-NP")).containsExactly(12, 0, 0, -16);
    }

    @Test
    void twoFeaturesOfOneHashAreRefused() {
        assertThatThrownBy(() -> table("S0C-NP", "S0C-NP"))
                .isInstanceOf(NewsgraphException.class)
                .hasMessageContaining("same hash");
    }

    @Test
    void aWeightThatIsNoEighthIsRefused() {
        byte[] weights = weights(new float[][] {{0, 0.1f}});

        assertThatThrownBy(() -> new FeatureTableBuilder(new long[] {1}, weights).build())
                .isInstanceOf(NewsgraphException.class)
                .hasMessageContaining("0.1");
    }

    private static FeatureTable table(String first, String second) {
        long[] hashes = {FeatureTable.hash(first), FeatureTable.hash(second)};
        return new FeatureTableBuilder(hashes, TWO_FEATURES).build();
    }

    private static int[] scores(FeatureTable table, String... features) {
        int[] scores = new int[4];
        table.addTo(scores, List.of(features));
        return scores;
    }

    /** CoreNLP's form of the weights of features, each given as transition, value, transition, value. */
    private static byte[] weights(float[][] features) {
        ByteBuffer bytes = ByteBuffer.allocate(100);
        for (float[] feature : features) {
            bytes.putInt(feature.length / 2 * 3);
            for (int i = 0; i < feature.length; i += 2) {
                bytes.putShort((short) feature[i]).putFloat(feature[i + 1]);
            }
        }
        byte[] used = new byte[bytes.position()];
        bytes.flip().get(used);
        return used;
    }
}
