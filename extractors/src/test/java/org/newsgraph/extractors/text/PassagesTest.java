package org.newsgraph.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.fact.LeftOut;

/** The language test here calls English what holds the word "the". */
class PassagesTest {
    private static final String ENGLISH =
            "After a long night of talks the two ministers left the hall without a further word.";
    private static final String FOREIGN =
            "Nach einer langen Nacht verliessen beide Minister wortlos den Saal und fuhren schweigend nach Hause.";

    private final Omissions omissions = new Omissions();

    @Test
    void paragraphsOfOrdinaryLengthComeAsTheyAre() {
        assertThat(passages(ENGLISH + "\n\n" + ENGLISH)).containsExactly(ENGLISH, ENGLISH);
        assertThat(omissions.list()).isEmpty();
    }

    @Test
    void aForeignParagraphIsLeftOut() {
        assertThat(passages(ENGLISH + "\n\n" + FOREIGN + "\n\n" + ENGLISH)).containsExactly(ENGLISH, ENGLISH);
        assertThat(omissions.list()).containsExactly(new LeftOut("paragraph not in English", 1));
    }

    @Test
    void aShortParagraphGoesWithItsArticle() {
        assertThat(passages("Oslo\n\n" + ENGLISH)).containsExactly("Oslo", ENGLISH);
        assertThat(passages("Oslo\n\n" + FOREIGN)).isEmpty();
        assertThat(passages("Oslo")).containsExactly("Oslo");
    }

    @Test
    void aParagraphWithoutWordsIsLeftOut() {
        assertThat(passages("12.5\t13 %\n\n*** --- ***\n\n\uD83D\uDE80\n\nOslo"))
                .containsExactly("Oslo");
        assertThat(omissions.list()).containsExactly(new LeftOut("paragraph without words", 3));
    }

    @Test
    void aVeryLongParagraphIsCutBehindSentences() {
        String text = (ENGLISH + " ").repeat(1000).strip();

        List<String> passages = passages(text);

        assertThat(passages).hasSizeGreaterThan(3).allSatisfy(passage -> assertThat(passage)
                .hasSizeLessThanOrEqualTo(Passages.LONGEST)
                .startsWith("After")
                .endsWith("word."));
        assertThat(String.join(" ", passages)).isEqualTo(text);
    }

    @Test
    void whatHasNoStopForTooLongIsLeftOutUpToTheNextOne() {
        String endless = IntStream.range(0, 10_000).mapToObj(i -> "the" + i).collect(Collectors.joining(" "));

        assertThat(passages("The the end. " + endless + ". The the end."))
                .containsExactly("The the end.", "The the end.");
        assertThat(passages("the " + "x".repeat(50_000) + " the end")).isEmpty();
        assertThat(omissions.list())
                .containsExactly(new LeftOut("stretch of more than 20000 characters without a full stop", 2));
    }

    private List<String> passages(String text) {
        return new Passages(words -> words.contains("the "))
                .of(text, omissions).stream()
                        .map(block -> text.substring(block.begin(), block.end()))
                        .toList();
    }
}
