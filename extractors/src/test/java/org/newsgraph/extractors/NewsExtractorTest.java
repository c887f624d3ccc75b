package org.newsgraph.extractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.Span;

/** The whole way on real models: repeatable, thread-safe, unimpressed by hostile texts. */
@Tag("models")
class NewsExtractorTest {
    /** Seconds even on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String NEWS =
            """
            Norway sends medicines to Sudan

            OSLO, 12 March 2023 - Norway delivered 40 tons of medicines to Sudan on Friday, its foreign ministry said.

            Chad denied having sold rifles to Libya. "Egypt attacked nobody," the Egyptian president said.

            Kenya and Uganda signed a trade agreement, and the European Union condemned Belarus.
            """;

    @BeforeAll
    static void loadModels() {
        extract("Norway left.");
    }

    @Test
    void theSameArticleGivesTheSameFacts() {
        List<Fact> first = extract(NEWS);

        assertThat(first).hasSizeGreaterThan(3);
        assertThat(extract(NEWS)).isEqualTo(first);
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        List<Fact> alone = extract(NEWS);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<Fact>>> jobs = IntStream.range(0, 6)
                    .<Callable<List<Fact>>>mapToObj(i -> () -> extract(NEWS))
                    .toList();
            for (Future<List<Fact>> facts : threads.invokeAll(jobs)) {
                assertThat(facts.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void everyFactQuotesTheArticleAtItsSpan() {
        assertQuotes(NEWS);
    }

    @Test
    void offsetsCountCodePointsBehindEmojiToo() {
        String text = "\uD83D\uDE80\uD83D\uDE80 Breaking \uD83D\uDD25\n\n\uD83D\uDCA5 Iran attacked Iraq. " + NEWS;

        assertThat(extract(text)).isNotEmpty();
        assertQuotes(text);
    }

    @Test
    void aSentenceOfTenThousandTokensHoldsNoFactAndCostsLittle() {
        assertThat(extractInTime("Iran attacked " + "Iraq and ".repeat(5_000) + "Syria."))
                .isEmpty();
    }

    @Test
    void aTableOfNumbersHoldsNoFact() {
        String table = IntStream.range(0, 400)
                .mapToObj(row -> row + "\t" + row * 17 + ".5\t" + row % 7 + "%\t-" + row)
                .collect(Collectors.joining("\n"));

        assertThat(extractInTime(table)).isEmpty();
    }

    @Test
    void oneWordOfAMegabyteHoldsNoFact() {
        assertThat(extractInTime("a".repeat(1 << 20))).isEmpty();
        assertThat(extractInTime("Iran attacked Iraq.\n\n" + "a".repeat(1 << 20) + "\n\nChad left."))
                .hasSize(1);
    }

    @Test
    void aLongWordInAShortParagraphHoldsNoFact() {
        assertThat(extractInTime("x".repeat(15_000))).isEmpty();
    }

    @Test
    void aTextAllInCapitalsIsReadWithoutHarm() {
        assertThat(extractInTime("IRAN ATTACKED IRAQ ON FRIDAY. THE WEATHER WAS FINE IN OSLO."))
                .allSatisfy(fact -> assertThat(fact.event().eventClass()).isEqualTo(EventClass.ASSAULT));
    }

    @Test
    void emojiAndInvisibleCharactersHoldNoFact() {
        assertThat(extractInTime(
                        "\uD83D\uDE00\u200B\uD83D\uDE00 \u200D\uFEFF\u2060 \uD83C\uDDFA\uD83C\uDDF8 \u202E!!!"))
                .isEmpty();
    }

    @Test
    void loneSurrogatesAndControlCharactersDoNoHarm() {
        assertThat(extractInTime("\uD83D \uDC00 \u0001\u0007 ??? \u0085")).isEmpty();
    }

    @Test
    void punctuationAloneHoldsNoFact() {
        assertThat(extractInTime("((((( ,,, ;;; \"\"\"\" ---- .... $$$ %%% )))))".repeat(200)))
                .isEmpty();
    }

    @Test
    void nonsenseHoldsNoFact() {
        assertThat(extractInTime("Blorf snick the wumble. Gleeb was trozzled vandily by a mimsy quirth."))
                .isEmpty();
    }

    @Test
    void aTextInFrenchHoldsNoFact() {
        assertThat(extractInTime("Le ministre a quitté la salle après une longue réunion avec ses conseillers. "
                        + "Il pleuvait depuis trois jours et personne ne voulait plus attendre."))
                .isEmpty();
    }

    @Test
    void deepBracketsAreNoDanger() {
        assertThat(extractInTime("(".repeat(3_000) + "Chad" + ")".repeat(3_000)))
                .isEmpty();
    }

    private static void assertQuotes(String text) {
        assertThat(extract(text)).isNotEmpty().allSatisfy(fact -> {
            Span span = fact.evidence().span();
            String quoted =
                    text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));

            assertThat(fact.evidence().sentence()).isEqualTo(quoted);
        });
    }

    private static List<Fact> extractInTime(String text) {
        return assertTimeoutPreemptively(PATIENCE, () -> extract(text));
    }

    private static List<Fact> extract(String text) {
        Article article = new Article(
                new ArticleId("a"),
                text,
                Optional.of(LocalDate.of(2023, 3, 12)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Models.extractor().extract(article).facts();
    }
}
