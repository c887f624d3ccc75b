package org.newsgraph.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void blankLinesPart() {
        assertThat(cut("First.\n\nSecond.\n \t\nThird.")).containsExactly("First.", "Second.", "Third.");
    }

    @Test
    void aSingleLineBreakPartsToo() {
        assertThat(cut("A headline\nThe first sentence follows."))
                .containsExactly("A headline", "The first sentence follows.");
    }

    @Test
    void hardWrappedLinesStayTogether() {
        String text =
                """
                The two ministers met for an hour in the old
                customs house on the quay and agreed to meet
                again before the end of the month, said two
                of their aides, who had waited in the rain.

                No date has been set for the next round, and
                neither side would say who asked for it.
                """;

        assertThat(cut(text)).hasSize(2).first().asString().endsWith("in the rain.");
    }

    @Test
    void longLinesAreParagraphsHoweverMany() {
        String line = "The minister spoke at length about the harvest, the roads and the price of bread in the capital"
                + " and then left the hall without a further word.";

        assertThat(cut(String.join("\n", line, line, line, line, line))).hasSize(5);
    }

    @Test
    void whiteSpaceAroundAParagraphIsNoneOfIt() {
        assertThat(cut("\n\n  One.  \r\n\r\n\tTwo.\n\n")).containsExactly("One.", "Two.");
    }

    @Test
    void anEmptyTextHasNoParagraph() {
        assertThat(cut("")).isEmpty();
        assertThat(cut(" \n\n\t\n")).isEmpty();
    }

    private static List<String> cut(String text) {
        return Paragraphs.of(text).stream()
                .map(block -> text.substring(block.begin(), block.end()))
                .toList();
    }
}
