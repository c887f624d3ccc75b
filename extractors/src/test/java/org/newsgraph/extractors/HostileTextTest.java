package org.newsgraph.extractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleFacts;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.LeftOut;
import org.newsgraph.ontology.fact.Party;

/** Texts that are no news: bounded time, no invented facts, and a word on what was not read. */
@Tag("models")
class HostileTextTest {
    /** Seconds even on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String NEWS =
            "Norway delivered forty tons of medicines to Sudan on Friday after a long journey.";

    @BeforeAll
    static void loadModels() {
        read("Norway left.");
    }

    @Test
    void aSentenceOfTenThousandTokensIsLeftOut() {
        ArticleFacts read = read("Iran attacked " + "Iraq and ".repeat(5_000) + "Syria. " + NEWS);

        assertThat(read.facts()).hasSize(1);
        assertThat(read.leftOut())
                .containsExactly(new LeftOut("stretch of more than 20000 characters without a full stop", 1));
    }

    @Test
    void aSentenceOfTwoThousandTokensIsLeftOut() {
        ArticleFacts read = read("Iran attacked " + "Iraq and ".repeat(1_000) + "Syria. " + NEWS);

        assertThat(read.facts()).hasSize(1);
        assertThat(read.leftOut()).containsExactly(new LeftOut("sentence of more than 200 words", 1));
    }

    @Test
    void aMegabyteOfOneWordIsLeftOut() {
        ArticleFacts read = read(NEWS + "\n\n" + "a".repeat(1 << 20) + "\n\n" + NEWS);

        assertThat(read.facts()).hasSize(2);
        assertThat(read.leftOut())
                .extracting(LeftOut::what)
                .containsAnyOf("paragraph not in English", "stretch of more than 20000 characters without a full stop");
    }

    @Test
    void aMegabyteOfCapitalsInFrontIsNoTrapForTheDateline() {
        assertThat(read("A".repeat(1 << 20)).facts()).isEmpty();
    }

    @Test
    void aTableOfFiguresIsLeftOut() {
        ArticleFacts read = read(IntStream.range(0, 2_000)
                .mapToObj(row -> row + "\t" + row * 17 + ".5\t" + row % 7 + "%\t-" + row)
                .collect(Collectors.joining("\n")));

        assertThat(read.facts()).isEmpty();
        assertThat(read.leftOut()).extracting(LeftOut::what).containsExactly("paragraph without words");
    }

    @Test
    void aTableOfStatesAndFiguresHoldsNoFact() {
        assertThat(read(IntStream.range(0, 300)
                                .mapToObj(row -> "Iran\t" + row + "\tIraq\t" + row * 3 + "\tattack\tyes")
                                .collect(Collectors.joining("\n")))
                        .facts())
                .isEmpty();
    }

    @Test
    void aListOfNamesHoldsNoFact() {
        assertThat(read("Iran, Iraq, Syria, Vladimir Putin, Poland, Angela Merkel, NATO, the Kremlin, ".repeat(60))
                        .facts())
                .isEmpty();
        assertThat(read("Iran\nIraq\nSyria\nVladimir Putin\nPoland\nNATO\n".repeat(200))
                        .facts())
                .isEmpty();
    }

    @Test
    void capitalsAreReadAsWords() {
        assertThat(read("POLAND SENT TANKS TO UKRAINE ON MONDAY. THE WEATHER WAS FINE IN OSLO.")
                        .facts())
                .allSatisfy(fact -> assertThat(fact.event().actor().name()).isEqualTo("Poland"));
    }

    @Test
    void scannedNonsenseHoldsNoFact() {
        assertThat(
                        read("lran attaoked lraq 0n Fr1day aftcr tbe rnissiles 0f Syr1a bad fa11en sbort, tbe rnini5try sa1d. "
                                        .repeat(40))
                                .facts())
                .isEmpty();
    }

    @Test
    void aPoemHoldsNoFact() {
        assertThat(
                        read("""
                                The winter came with iron hands
                                and laid its siege to all my lands;
                                it took the hill, it took the town,
                                it burned the last red maple down.

                                O love, thou art a general old,
                                thy armies march in blue and gold;
                                I sue for peace, I sign, I yield,
                                and leave to thee the trampled field.
                                """)
                                .facts())
                .isEmpty();
    }

    @Test
    void otherLanguagesAreLeftOutAndSaid() {
        String german =
                "Russland hat die Ukraine am Freitag erneut mit Raketen angegriffen, teilte das Ministerium mit.";
        String french = "La France a livré des chars à l'Ukraine vendredi, a annoncé le ministère dans un communiqué.";

        assertThat(read(german + "\n\n" + french).leftOut())
                .containsExactly(new LeftOut("paragraph not in English", 2));
        assertThat(read(NEWS + "\n\n" + german + "\n\n" + NEWS).facts()).hasSize(2);
    }

    @Test
    void emojiAndInvisibleCharactersMakeNoFact() {
        ArticleFacts read = read("\uD83D\uDE00\u200B\uD83D\uDE00\u200D\uFEFF\u2060\uD83C\uDDFA\uD83C\uDDF8\u202E!!!");

        assertThat(read.facts()).isEmpty();
        assertThat(read.leftOut()).containsExactly(new LeftOut("paragraph without words", 1));
        assertThat(read("\uD83D\uDE80".repeat(20_000) + " " + NEWS).facts()).hasSizeLessThan(2);
    }

    @Test
    void textThatIsShownBackwardsIsReadAsItIsStored() {
        assertThat(read("\u202EIran attacked Iraq on Friday.\u202C").facts())
                .allSatisfy(fact -> assertThat(fact.event().actor().name()).isEqualTo("Iran"));
    }

    @Test
    void zeroWidthCharactersInsideNamesMakeNoOtherName() {
        assertThat(read("Ni\u200Bger attacked Ma\u200Bli on Friday.").facts()).allSatisfy(fact -> assertThat(List.of(
                        fact.event().actor().name(),
                        fact.event().target().map(Party::name).orElse("-")))
                .isSubsetOf("Niger", "Mali", "-"));
    }

    @Test
    void controlCharactersAndLoneSurrogatesDoNoHarm() {
        assertThat(read("\u0000\u0001\u0007 \uD83D \uDC00 \u0085 ???").facts()).isEmpty();
        assertThat(read("Norway\u0000 delivered\u0007 medicines to Sudan.").facts())
                .hasSizeLessThan(2);
    }

    @Test
    void bracketsThousandsDeepAreNoDanger() {
        assertThat(read("(".repeat(30_000) + "Chad" + ")".repeat(30_000)).facts())
                .isEmpty();
        assertThat(read("(Chad ".repeat(100) + "left" + ")".repeat(100)).facts())
                .hasSizeLessThan(2);
    }

    @Test
    void thousandsOfQuotationMarksAreNoDanger() {
        assertThat(read("\"".repeat(30_000)).facts()).isEmpty();
        assertThat(read("\"Yes,\" he said. ".repeat(800)).facts()).isEmpty();
        assertThat(read("\" \u201C he \u201D '' `` ".repeat(2_000)).facts()).isEmpty();
    }

    @Test
    void aParagraphLongerThanAnyIsReadInPieces() {
        ArticleFacts read = read((NEWS + " ").repeat(600));

        assertThat(read.facts()).hasSize(600);
        assertThat(read.leftOut()).isEmpty();
    }

    private static ArticleFacts read(String text) {
        Article article = new Article(
                new ArticleId("a"),
                text,
                Optional.of(LocalDate.of(2023, 3, 12)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return assertTimeoutPreemptively(PATIENCE, () -> Models.extractor().extract(article));
    }
}
