package org.newsgraph.extractors.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractors.Tables;
import org.newsgraph.extractors.lexicon.Name.Sense;
import org.newsgraph.extractors.text.HandParse;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.ontology.fact.StateCode;

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

    @Test
    void moscowWasTheSeatOfTheSovietUnion() {
        Sentence sentence = HandParse.of(
                """
                Moscow NNP 1 nsubj Moscow LOCATION
                agreed VBD -1 root agree
                """);

        assertThat(names(sentence, 1990)).containsExactly("Soviet Union");
        assertThat(names(sentence, 1995)).containsExactly("Russia");
    }

    @Test
    void serbsInTheBosnianWarAreTheBosnianOnes() {
        Sentence sentence = HandParse.of(
                """
                Serb JJ 1 amod serb MISC
                gunners NNS 2 nsubj gunner
                fired VBD -1 root fire
                """);

        assertThat(names(sentence, 1994)).containsExactly("Bosnian Serbs");
        assertThat(names(sentence, 2010)).containsExactly("Serbia");
    }

    @Test
    void aTitleTellsThatAPersonIsMeant() {
        Sentence sentence = HandParse.of(
                """
                Mr NNP 1 compound
                Jordan NNP 2 nsubj Jordan PERSON
                resigned VBD -1 root resign
                """);

        assertThat(names(sentence, 2005)).isEmpty();
    }

    @Test
    void anOrdinaryWordIsACompanyOnlyWhereTheTaggerSeesOne() {
        Sentence word = HandParse.of(
                """
                Shell NNP 1 compound
                craters NNS 2 nsubj crater
                remained VBD -1 root remain
                """);
        Sentence company = HandParse.of(
                """
                Shell NNP 1 nsubj Shell ORGANIZATION
                left VBD -1 root leave
                """);

        assertThat(names(word, 2005)).isEmpty();
        assertThat(names(company, 2005)).containsExactly("Shell");
    }

    @Test
    void aPartysShortNameIsThatOfAStateInTheArticle() {
        Sentence sentence = HandParse.of(
                """
                BNP NNP 1 compound BNP ORGANIZATION
                leaders NNS 2 nsubj leader
                met VBD -1 root meet
                """);

        assertThat(inScene(sentence, "GBR")).containsExactly("British National Party");
        assertThat(inScene(sentence, "BGD")).containsExactly("Bangladesh Nationalist Party");
        assertThat(inScene(sentence, "PER")).isEmpty();
    }

    @Test
    void nobodyIsInTheNewsAGenerationBeforeTheOffice() {
        Sentence sentence = HandParse.of(
                """
                Emmanuel NNP 1 compound Emmanuel PERSON
                Macron NNP 2 nsubj Macron PERSON
                spoke VBD -1 root speak
                """);

        assertThat(names(sentence, 1991)).isEmpty();
        assertThat(names(sentence, 2020)).containsExactly("Emmanuel Macron");
    }

    @Test
    void aBreakawayLandIsAPartyOfItsOwn() {
        Sentence sentence = HandParse.of(
                """
                Abkhazia NNP 1 nsubj Abkhazia LOCATION
                refused VBD -1 root refuse
                """);

        assertThat(FINDER.find(sentence, 2006)).singleElement().satisfies(m -> {
            assertThat(m.party().name()).isEqualTo("Abkhazia");
            assertThat(m.party().state()).isEmpty();
            assertThat(m.sense()).isEqualTo(Sense.PROPER);
        });
    }

    private static List<String> inScene(Sentence sentence, String code) {
        return FINDER.find(sentence, 2005, Optional.of(Set.of(new StateCode(code)))).stream()
                .map(n -> n.party().name())
                .toList();
    }

    private static List<String> names(Sentence sentence) {
        return names(sentence, 2024);
    }

    private static List<String> names(Sentence sentence, int year) {
        return FINDER.find(sentence, year).stream().map(n -> n.party().name()).toList();
    }
}
