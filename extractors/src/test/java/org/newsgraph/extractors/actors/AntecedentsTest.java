package org.newsgraph.extractors.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractors.Tables;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.HandParse;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.Party;

/** What nouns and pronouns without a name refer to, on invented sentences parsed by hand. */
class AntecedentsTest {
    private static final String CHAD_FOUGHT =
            """
            Chad NNP 1 nsubj Chad LOCATION
            fought VBD -1 root fight
            rebels NNS 1 obj rebel
            """;
    private static final String CHAD_LOST =
            """
            Chad NNP 1 nsubj Chad LOCATION
            lost VBD -1 root lose
            """;

    @Test
    void theArmyIsThatOfTheStateTheArticleIsAbout() {
        assertThat(of(2000, 2, 1, CHAD_FOUGHT, CHAD_LOST, subject("army", "NN")))
                .containsExactly("Chad");
    }

    @Test
    void aMinistryWithoutItsStateIsThatOfTheArticle() {
        String ministry =
                """
                the DT 2 det
                Defence NNP 2 compound
                Ministry NNP 3 nsubj
                said VBD -1 root say
                """;

        assertThat(of(2000, 2, 2, CHAD_FOUGHT, CHAD_LOST, ministry)).containsExactly("Chad");
    }

    @Test
    void theTwoGovernmentsAreTheStatesThatTheSentenceHasNamed() {
        String agreed =
                """
                Chad NNP 1 nsubj Chad LOCATION
                rejected VBD -1 root reject
                a DT 4 det
                Libyan JJ 4 amod libyan MISC
                plan NN 1 obj
                but CC 9 cc
                the DT 8 det
                two CD 8 nummod
                governments NNS 9 nsubj government
                talked VBD 1 conj talk
                """;

        assertThat(of(2000, 0, 8, agreed)).containsExactly("Chad", "Libya");
    }

    @Test
    void theOppositionDealsWithTheGovernmentOfItsOwnCountry() {
        String criticised =
                """
                Libyan JJ 3 amod libyan MISC
                opposition NN 3 compound
                leader NN 3 compound
                Tarwani NNP 4 nsubj Tarwani PERSON
                criticised VBD -1 root criticise
                the DT 6 det
                government NN 4 obj
                """;

        assertThat(of(2000, 1, 6, CHAD_FOUGHT, criticised)).containsExactly("Libya");
    }

    @Test
    void anArmyIsNobodysInParticular() {
        String some =
                """
                An DT 1 det
                army NN 2 nsubj
                marched VBD -1 root march
                """;

        assertThat(of(2000, 2, 1, CHAD_FOUGHT, CHAD_LOST, some)).isEmpty();
    }

    @Test
    void theAllianceIsNoState() {
        String pressed =
                """
                Norway NNP 1 nsubj Norway LOCATION
                pressed VBD -1 root press
                NATO NNP 1 obj NATO ORGANIZATION
                """;

        assertThat(of(2010, 1, 1, pressed, subject("alliance", "NN"))).containsExactly("NATO");
    }

    @Test
    void theCompanyIsNoAlliance() {
        String sold =
                """
                Rosneft NNP 1 nsubj Rosneft ORGANIZATION
                told VBD -1 root tell
                NATO NNP 1 obj NATO ORGANIZATION
                """;

        assertThat(of(2010, 1, 1, sold, subject("company", "NN"))).containsExactly("Rosneft");
    }

    @Test
    void theKingdomIsTheStateNamedBefore() {
        String signed =
                """
                Jordan NNP 1 nsubj Jordan LOCATION
                signed VBD -1 root sign
                """;

        assertThat(of(2010, 1, 1, signed, subject("kingdom", "NN"))).containsExactly("Jordan");
    }

    @Test
    void rebelsInAHeadlineAreTheOneGroupOfTheArticle() {
        String headline =
                """
                Rebels NNS 1 nsubj rebel
                attack VBP -1 root attack
                """;
        String later =
                """
                UNITA NNP 1 nsubj UNITA ORGANIZATION
                retreated VBD -1 root retreat
                """;

        assertThat(of(1993, 0, 0, headline, later)).containsExactly("UNITA");
    }

    @Test
    void rebelsOfAStateAreNotTheState() {
        String chadian =
                """
                Chadian JJ 1 amod chadian MISC
                rebels NNS 2 nsubj rebel
                advanced VBD -1 root advance
                """;

        assertThat(of(2006, 0, 1, chadian)).containsExactly("Chadian rebels");
    }

    @Test
    void fightersOfAPeopleKeepTheNameInTheText() {
        String militias =
                """
                Hazara NNP 1 compound Hazara MISC
                militias NNS 2 nsubj militia
                advanced VBD -1 root advance
                """;

        assertThat(of(1998, 0, 1, militias)).containsExactly("Hazara militias");
    }

    @Test
    void someBankOfACountryIsNotTheCountry() {
        String bank =
                """
                A DT 2 det
                US NNP 2 compound US LOCATION
                bank NN 3 nsubj
                apologised VBD -1 root apologise
                """;

        assertThat(of(2005, 0, 2, bank)).isEmpty();
    }

    @Test
    void theMediaOfACountrySpeakForThemselves() {
        String media =
                """
                Kenyan JJ 1 amod kenyan MISC
                media NNS 2 nsubj media
                reported VBD -1 root report
                """;

        assertThat(of(2005, 0, 1, media)).containsExactly("Kenyan media");
    }

    @Test
    void itIsThoughtRefersToNobody() {
        String expletive =
                """
                It PRP 2 nsubj:pass
                is VBZ 2 aux:pass
                thought VBN -1 root think
                that IN 5 mark
                talks NNS 5 nsubj
                failed VBD 2 ccomp fail
                """;

        assertThat(of(2000, 1, 0, CHAD_LOST, expletive)).isEmpty();
    }

    @Test
    void aShortNameInBracketsIsTheNameBefore() {
        String introduction =
                """
                The DT 3 det
                Lakeland NNP 3 compound Lakeland ORGANIZATION
                Relief NNP 3 compound Relief ORGANIZATION
                Board NNP 7 nsubj Board ORGANIZATION
                ( -LRB- 5 punct
                LRB NNP 3 appos LRB ORGANIZATION
                ) -RRB- 5 punct
                left VBD -1 root leave
                """;
        String later =
                """
                The DT 1 det
                LRB NNP 2 nsubj LRB ORGANIZATION
                returned VBD -1 root return
                """;

        assertThat(of(2000, 1, 1, introduction, later)).containsExactly("Lakeland Relief Board");
    }

    @Test
    void georgiaAmongPlacesOfAmericaIsNoState() {
        String flooded =
                """
                Georgia NNP 1 nsubj Georgia LOCATION
                flooded VBD -1 root flood
                """;
        String alabama =
                """
                Storms NNS 1 nsubj storm
                reached VBD -1 root reach
                Alabama NNP 1 obj Alabama LOCATION
                """;
        String abkhazia =
                """
                Georgians NNPS 1 nsubj Georgian
                left VBD -1 root leave
                Alabama NNP 1 obj Alabama LOCATION
                """;

        assertThat(of(2005, 0, 0, flooded, alabama)).isEmpty();
        assertThat(of(2005, 0, 0, flooded, abkhazia)).containsExactly("Georgia");
    }

    @Test
    void bothAreTheTwoNamedTogether() {
        String called =
                """
                Brazil NNP 1 nsubj Brazil LOCATION
                called VBD -1 root call
                Kenya NNP 1 obj Kenya LOCATION
                and CC 4 cc
                Ghana NNP 2 conj Ghana LOCATION
                and CC 6 cc
                urged VBD 1 conj urge
                both DT 6 obj
                """;

        assertThat(of(2000, 0, 7, called)).containsExactly("Kenya", "Ghana");
    }

    @Test
    void theTwoKoreasAreTwoStates() {
        String koreas =
                """
                The DT 2 det
                two CD 2 nummod
                Koreas NNPS 3 nsubj Korea LOCATION
                met VBD -1 root meet
                """;

        assertThat(of(2000, 0, 2, koreas)).containsExactly("North Korea", "South Korea");
    }

    private static String subject(String noun, String tag) {
        return "The DT 1 det\n" + noun + " " + tag + " 2 nsubj\nreplied VBD -1 root reply\n";
    }

    /** Names of those for whom a token of a sentence of the article stands. */
    private static List<String> of(int year, int sentence, int token, String... parses) {
        List<Sentence> sentences = new ArrayList<>();
        for (String parse : parses) {
            sentences.add(new Sentence(sentences.size(), HandParse.of(parse).tokens()));
        }
        Article article = new Article(
                new ArticleId("invented"),
                "Invented.",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Actors actors = new Actors(
                Tables.lexicon().gazetteer(),
                Tables.lexicon().words(),
                new AnnotatedArticle(article, sentences),
                year,
                (a, s, t) -> List.of());
        Sentence asked = sentences.get(sentence);
        return actors.of(asked, asked.token(token)).stream().map(Party::name).toList();
    }
}
