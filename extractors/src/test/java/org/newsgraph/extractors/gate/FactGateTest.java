package org.newsgraph.extractors.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extractors.Tables;
import org.newsgraph.extractors.text.HandParse;
import org.newsgraph.extractors.text.ParseGate;
import org.newsgraph.extractors.text.Sentence;

class FactGateTest {
    private static final FactGate GATE = new FactGate(Tables.lexicon());

    private final ParseGate gate = GATE.open();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Heavy_JJ rain_NN fell_VBD for_IN hours_NNS ._. | false",
                "We_PRP had_VBD a_DT cold_JJ spring_NN ._. | false",
                "Iran_NNP is_VBZ large_JJ ._. | true",
                "They_PRP left_VBD at_IN dawn_NN ._. | true",
                "The_DT country_NN is_VBZ large_JJ ._. | true",
                "An_DT army_NN left_VBD at_IN dawn_NN ._. | true",
                "The_DT embargo_NN was_VBD lifted_VBN ._. | true",
                "Both_DT left_VBD ._. | true"
            })
    void aTreeIsNeededWhereSomebodyMayAct(String tagged, boolean needed) {
        assertThat(gate.needsTree(sentence(tagged))).isEqualTo(needed);
    }

    @Test
    void quotationsAndWhatStandsBehindThemAreParsed() {
        Sentence plain = sentence("Heavy_JJ rain_NN fell_VBD ._.");

        assertThat(gate.needsTree(plain)).isFalse();
        assertThat(gate.needsTree(sentence("\"_`` Heavy_JJ rain_NN fell_VBD ._.")))
                .isTrue();
        assertThat(gate.needsTree(plain)).isTrue();
        assertThat(gate.needsTree(sentence("It_PRP stopped_VBD ._. \"_''"))).isTrue();
        assertThat(gate.needsTree(plain)).isTrue();
        assertThat(gate.needsTree(plain)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The_DT rain_NN fell_VBD for_IN hours_NNS ._. | false",
                "But_CC it_PRP stopped_VBD ._. | false",
                "Rain_NN fell_VBD ._. | true",
                "The_DT rain_NN fell_VBD in_IN Oslo_NNP ._. | true",
                "the_DT iPhone_NN sold_VBD ._. | true",
                "It_PRP was_VBD hit_VBN by_IN last_JJ summer_NN ._. | true"
            })
    void namesAreLookedForWhereThereMayBeSome(String tagged, boolean needed) {
        assertThat(gate.needsNames(sentence(tagged))).isEqualTo(needed);
    }

    /** Words with their tags, under the first word. */
    private static Sentence sentence(String tagged) {
        StringBuilder lines = new StringBuilder();
        for (String token : Splitter.on(' ').split(tagged)) {
            int tag = token.lastIndexOf('_');
            lines.append(token, 0, tag)
                    .append(' ')
                    .append(token.substring(tag + 1))
                    .append(lines.isEmpty() ? " -1 root\n" : " 0 dep\n");
        }
        return HandParse.of(lines.toString());
    }
}
