package org.newsgraph.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParseLinesTest {
    private static final String TWO_SENTENCES =
            """
            0\tPeru\tPeru\tNNP\tLOCATION\t0\t4\t1\tnsubj
            1\tvoted\tvote\tVBD\tO\t5\t10\t-1\troot

            0\tAll\tall\tDT\tO\t12\t15\t1\tnsubj
            1\tagreed\tagree\tVBD\tO\t16\t22\t-1\troot
            """;

    @Test
    void whatIsReadIsWrittenAsItWas() {
        assertThat(ParseLines.write(ParseLines.read(TWO_SENTENCES))).isEqualTo(TWO_SENTENCES);
    }

    @Test
    void sentencesAreNumberedInOrder() {
        assertThat(ParseLines.read(TWO_SENTENCES)).extracting(Sentence::number).containsExactly(0, 1);
    }

    @Test
    void everyFieldOfATokenIsKept() {
        Token token = ParseLines.read(TWO_SENTENCES).get(1).token(1);

        assertThat(token).isEqualTo(new Token(1, "agreed", "agree", "VBD", "O", 16, 22, -1, "root"));
    }

    @Test
    void anEmptyFileHoldsNoSentence() {
        assertThat(ParseLines.read("")).isEmpty();
        assertThat(ParseLines.read("\n\n\n")).isEqualTo(List.of());
    }

    @Test
    void aLineWithoutNineCellsIsNamed() {
        assertThatThrownBy(() -> ParseLines.read("0\tPeru\tNNP"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9 cells, not 3")
                .hasMessageContaining("Peru");
    }
}
