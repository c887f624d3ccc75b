package org.newsgraph.extractors.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extractors.Models;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.LeftOut;

@Tag("models")
class CoreNlpAnnotatorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$2.2 billion | 2200000000 dollars",
                "$240m | 240000000 dollars",
                "£1,500 | 1500 pounds",
                "€3bn | 3000000000 euros"
            })
    void signsOfMoneyAreSpeltOut(String written, String spelt) {
        Sentence sentence =
                annotate("Norway gave " + written + " to Chile.").sentences().get(0);

        assertThat(sentence.tokens().stream().map(Token::word)).containsSequence(spelt.split(" "));
    }

    @Test
    void moneySpeltOutStandsWhereItWasWritten() {
        String text = "Norway gave $2.2 billion to Chile.";
        Sentence sentence = annotate(text).sentences().get(0);
        List<Token> money = sentence.tokens().subList(2, 4);

        assertThat(text.substring(money.get(0).begin(), money.get(1).end())).isEqualTo("$2.2 billion");
        assertThat(sentence.tokens()).allSatisfy(t -> assertThat(t.begin()).isLessThan(t.end()));
    }

    @Test
    void sentencesDoNotCrossParagraphs() {
        assertThat(annotate("A headline without a stop\n\nNorway left the room.")
                        .sentences())
                .extracting(Sentence::toString)
                .containsExactly("A headline without a stop", "Norway left the room.");
    }

    @Test
    void offsetsCountInTheArticle() {
        String text = "\n\nNorway left.\n\n  Chile stayed.";
        AnnotatedArticle annotated = annotate(text);

        assertThat(annotated.sentences()).hasSize(2).allSatisfy(s -> assertThat(text.substring(s.begin(), s.end()))
                .isEqualTo(s.toString()));
    }

    @Test
    void aSubjectIsFoundBeforeALongRelativeClause() {
        Sentence sentence = annotate("The minister who had visited the port that Chile built for Peru last year,"
                        + " the largest on that coast, signed the treaty.")
                .sentences()
                .get(0);
        Token minister = sentence.tokens().get(1);

        assertThat(minister.relation()).isEqualTo("nsubj");
        assertThat(sentence.tokens().get(minister.head()).word()).isEqualTo("signed");
    }

    @Test
    void aLongSentenceIsParsed() {
        assertThat(annotate("Norway left " + "and Chile stayed ".repeat(60) + "and Peru came.")
                        .sentences())
                .singleElement()
                .satisfies(s -> assertThat(s.tokens().stream().filter(t -> t.head() < 0))
                        .hasSize(1));
    }

    @Test
    void aSentenceBeyondMeasureIsSkippedAndCounted() {
        AnnotatedArticle annotated = annotate("Norway left. " + "very ".repeat(500) + "long. Chile stayed.");

        assertThat(annotated.leftOut()).containsExactly(new LeftOut("sentence of more than 200 words", 1));
        assertThat(annotated.sentences()).hasSize(2);
    }

    private static AnnotatedArticle annotate(String text) {
        return Models.annotator()
                .annotate(new Article(
                        new ArticleId("a"),
                        text,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
