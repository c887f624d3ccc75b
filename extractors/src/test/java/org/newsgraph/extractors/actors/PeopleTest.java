package org.newsgraph.extractors.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.extractors.Tables;
import org.newsgraph.extractors.lexicon.Gazetteer;
import org.newsgraph.extractors.text.HandParse;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.StateCode;

class PeopleTest {
    private static final Gazetteer GAZETTEER = Tables.lexicon().gazetteer();
    private static final NameFinder NAMES = new NameFinder(GAZETTEER);

    /** An invented minister, introduced with office and state. */
    private static final Sentence INTRODUCTION = HandParse.of(
            """
            Zambian JJ 4 amod zambian MISC
            Foreign NNP 4 compound
            Minister NNP 4 compound
            Grace NNP 4 compound Grace PERSON
            Tembwela NNP 5 nsubj Tembwela PERSON
            spoke VBD -1 root speak
            """);

    private static final Sentence LATER = HandParse.of(
            """
            Mrs. NNP 1 compound
            Tembwela NNP 2 nsubj Tembwela PERSON
            left VBD -1 root leave
            """);

    private final People people = new People(GAZETTEER, Tables.lexicon().words(), 2024);

    @Test
    void aSurnameMeansThePersonNamedInFullBefore() {
        note(INTRODUCTION);
        note(LATER);

        assertThat(people.at(LATER, 1).name()).isEqualTo("Grace Tembwela");
    }

    @Test
    void aFirstNameAloneMeansThePersonNamedInFullBefore() {
        Sentence familiar = HandParse.of(
                """
                Grace NNP 1 nsubj Grace PERSON
                left VBD -1 root leave
                """);
        note(INTRODUCTION);

        assertThat(people.at(familiar, 0).name()).isEqualTo("Grace Tembwela");
    }

    @Test
    void aPersonBelongsToTheStateOfTheOffice() {
        note(INTRODUCTION);
        note(LATER);
        Party party = people.at(LATER, 1);

        assertThat(party.kind()).isEqualTo(EntityKind.PERSON);
        assertThat(party.state()).contains(new StateCode("ZMB"));
    }

    @Test
    void theHolderOfAnOfficeIsRemembered() {
        note(INTRODUCTION);

        assertThat(people.holder("foreign_minister").map(Party::name)).contains("Grace Tembwela");
        assertThat(people.holder("president")).isEmpty();
    }

    @Test
    void mrsTellsAWoman() {
        note(INTRODUCTION);
        note(LATER);

        assertThat(people.isWoman(people.at(LATER, 1))).isTrue();
    }

    @Test
    void aSurnameOfTheTablesGetsItsFullNameInTheYearsOfOffice() {
        Sentence sentence = HandParse.of(
                """
                Macron NNP 1 nsubj Macron PERSON
                left VBD -1 root leave
                """);
        note(sentence);

        assertThat(people.at(sentence, 0).name()).isEqualTo("Emmanuel Macron");
        assertThat(people.at(sentence, 0).state()).contains(new StateCode("FRA"));
    }

    @Test
    void aStateAfterTheNameCountsWithAnOffice() {
        Sentence sentence = HandParse.of(
                """
                Ato NNP 1 compound Ato PERSON
                Kwesana NNP 10 nsubj Kwesana PERSON
                , , 1 punct
                the DT 5 det
                foreign JJ 5 amod
                minister NN 1 appos
                of IN 7 case
                Ghana NNP 5 nmod Ghana LOCATION
                , , 1 punct
                has VBZ 10 aux have
                left VBN -1 root leave
                """);
        note(sentence);

        assertThat(people.at(sentence, 1).state()).contains(new StateCode("GHA"));
    }

    @Test
    void ofSeveralWithASurnameTheHolderOfAHighOfficeIsMeant() {
        Sentence sentence = HandParse.of(
                """
                Secretary NNP 1 compound
                Kerry NNP 2 nsubj Kerry PERSON
                left VBD -1 root leave
                """);
        People then = new People(GAZETTEER, Tables.lexicon().words(), 2014);
        then.note(sentence, NAMES.find(sentence, 2014));

        assertThat(then.at(sentence, 1).name()).isEqualTo("John Kerry");
        assertThat(then.at(sentence, 1).state()).contains(new StateCode("USA"));
    }

    @Test
    void aCommonSurnameAloneMeansNobodyOfTheTables() {
        Sentence sentence = HandParse.of(
                """
                Smith NNP 1 nsubj Smith PERSON
                left VBD -1 root leave
                """);
        note(sentence);

        assertThat(people.at(sentence, 0).name()).isEqualTo("Smith");
    }

    private void note(Sentence sentence) {
        people.note(sentence, NAMES.find(sentence, 2024));
    }
}
