package org.newsgraph.extractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.Party;

/** The same said in the active and in the passive is one and the same fact; sentences of a small grammar of our own. */
@Tag("models")
class ActivePassiveTest {
    private static final List<String> STATES =
            List.of("Kenya", "Poland", "Peru", "Norway", "Egypt", "Vietnam", "Serbia", "Algeria", "Uganda", "Japan");
    private static final List<String> DEEDS =
            List.of("attacked", "condemned", "bombed", "invaded", "praised", "accused", "criticised", "threatened");
    private static final List<String> GOODS =
            List.of("more tanks", "more rifles", "more medicines", "more missiles", "more drones");
    private static final List<String> GIVING = List.of("sent", "delivered", "supplied", "sold");
    private static final List<String> TIMES = List.of("", " on Monday", " last week");

    /** One thing in two voices. */
    record Voices(String active, String passive) {}

    static Stream<Voices> sentences() {
        Random random = new Random(7);
        List<Voices> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String actor = one(STATES, random);
            String target = one(STATES.stream().filter(s -> !s.equals(actor)).toList(), random);
            String time = one(TIMES, random);
            String deed = one(DEEDS, random);
            all.add(new Voices(
                    actor + " " + deed + " " + target + time + ".",
                    target + " was " + deed + " by " + actor + time + "."));
            String goods = one(GOODS, random);
            String gave = one(GIVING, random);
            all.add(new Voices(
                    actor + " " + gave + " " + goods + " to " + target + time + ".",
                    capital(goods) + " were " + gave + " to " + target + " by " + actor + time + "."));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void bothVoicesGiveOneFact(Voices voices) {
        assertThat(said(voices.active())).hasSize(1).isEqualTo(said(voices.passive()));
    }

    private static List<String> said(String text) {
        Article article = new Article(
                new ArticleId("a"),
                text,
                Optional.of(LocalDate.of(2023, 3, 15)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Models.extractor().extract(article).facts().stream()
                .map(ActivePassiveTest::said)
                .toList();
    }

    private static String said(Fact fact) {
        return fact.event().eventClass() + " " + fact.event().actor().name() + ">"
                + fact.event().target().map(Party::name).orElse("-") + " "
                + fact.event()
                        .supply()
                        .map(s -> s.category() + " " + s.from().map(Party::name).orElse("-") + ">"
                                + s.to().map(Party::name).orElse("-") + " " + s.status())
                        .orElse("-")
                + " " + fact.qualifiers().modality() + " "
                + fact.qualifiers().time().map(time -> time.value()).orElse("-");
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
