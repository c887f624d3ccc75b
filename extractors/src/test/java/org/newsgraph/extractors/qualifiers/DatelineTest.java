package org.newsgraph.extractors.qualifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.Place;

class DatelineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIMA, Thursday, March 9, 2023 - The two sides met.",
                "LIMA, 9 March 2023 - The two sides met.",
                "LIMA (Wire) Mar. 9, 2023: The two sides met.",
                "LIMA, March 9 2023\nThe two sides met on 4 May 2021."
            })
    void aDateOfTheFirstLineIsTheArticles(String text) {
        assertThat(date(text)).contains(LocalDate.of(2023, 3, 9));
    }

    @Test
    void onlyTheFirstLineIsLookedAt() {
        assertThat(date("Two sides meet\nThey had met on March 9, 2023.")).isEmpty();
    }

    @Test
    void anImpossibleDateIsNone() {
        assertThat(date("LIMA, February 30, 2023 - The two sides met.")).isEmpty();
        assertThat(date("LIMA, 41 May 2023 - The two sides met.")).isEmpty();
    }

    @Test
    void aWordThatIsNoMonthIsNone() {
        assertThat(date("The Airbus 320, 2023 model, flew.")).isEmpty();
        assertThat(date("Flight 12 Xyz 2023 flew.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two sides meet\n\nLA PAZ, Bolivia (Wire) - The two sides met.",
                "LA PAZ, March 9 -- The two sides met.",
                "LA PAZ (Wire) — The two sides met."
            })
    void hereIsTheTownBeforeTheFirstDash(String text) {
        assertThat(Dateline.place(article(text)).map(Place::name)).contains("La Paz");
    }

    @Test
    void aTextWithoutADatelineIsFromNowhere() {
        assertThat(Dateline.place(article("UN and AU meet - at last. The two sides met.")))
                .isEmpty();
    }

    private static Optional<LocalDate> date(String text) {
        return Dateline.of(article(text));
    }

    private static AnnotatedArticle article(String text) {
        Article article = new Article(
                new ArticleId("a"), text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new AnnotatedArticle(article, List.of());
    }
}
