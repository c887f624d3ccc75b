package org.newsgraph.extractors.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractors.Tables;
import org.newsgraph.extractors.lexicon.Name.Sense;
import org.newsgraph.extractors.text.HandParse;
import org.newsgraph.extractors.text.Sentence;

class NameFinderTest {
    private static final NameFinder FINDER = new NameFinder(Tables.lexicon().gazetteer());

    @Test
    void theStateUsIsNotThePronoun() {
        Sentence sentence = HandParse.of(
                """
                US NNP 1 nsubj
                told VBD -1 root tell
                us PRP 1 obj we
                """);

        assertThat(names(sentence)).containsExactly("United States");
        assertThat(FINDER.find(sentence, 2024).get(0).covers(0)).isTrue();
    }

    @Test
    void jordanIsNoStateInsideAPersonsName() {
        Sentence sentence = HandParse.of(
                """
                Michael NNP 1 compound Michael PERSON
                Jordan NNP 2 nsubj Jordan PERSON
                visited VBD -1 root visit
                Jordan NNP 2 obj Jordan LOCATION
                """);

        assertThat(FINDER.find(sentence, 2024).stream()
                        .filter(n -> n.sense() != Sense.PERSON)
                        .map(n -> n.first() + " " + n.party().name()))
                .containsExactly("3 Jordan");
    }

    @Test
    void namesAllInCapitalsAreFoundAsInDatelines() {
        Sentence sentence = HandParse.of(
                """
                KYIV NNP -1 root KYIV LOCATION
                : : 0 punct
                """);

        assertThat(names(sentence)).containsExactly("Ukraine");
        assertThat(FINDER.find(sentence, 2024).get(0).sense()).isEqualTo(Sense.SEAT);
    }

    @Test
    void hyphensPartNames() {
        Sentence sentence = HandParse.of(
                """
                The DT 2 det
                Franco-German JJ 2 amod
                Russia-Ukraine NNP -1 root
                """);

        assertThat(names(sentence)).contains("Russia", "Ukraine");
    }

    @Test
    void theLongestNameWins() {
        Sentence sentence = HandParse.of(
                """
                South NNP 1 compound
                Korea NNP 2 nsubj
                met VBD -1 root meet
                South NNP 4 compound
                Africa NNP 2 obj
                """);

        assertThat(names(sentence)).containsExactly("South Korea", "South Africa");
    }

    @Test
    void ordinaryWordsInLowerCaseAreNoNames() {
        Sentence sentence = HandParse.of(
                """
                They PRP 1 nsubj
                ate VBD -1 root eat
                turkey NN 1 obj
                from IN 4 case
                china NN 2 nmod
                """);

        assertThat(names(sentence)).isEmpty();
    }

    private static List<String> names(Sentence sentence) {
        return FINDER.find(sentence, 2024).stream().map(n -> n.party().name()).toList();
    }
}
