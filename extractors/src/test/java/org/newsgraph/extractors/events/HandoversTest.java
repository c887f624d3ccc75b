package org.newsgraph.extractors.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractors.Tables;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.HandParse;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.EventDescription;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.Party;

/** Who gives what to whom where the sentence does not put it plainly. */
class HandoversTest {
    @Test
    void aPronounThatGetsGoodsIsWhoeverGotSomethingLast() {
        assertThat(
                        read(
                                """
                        Qatar NNP 1 nsubj qatar LOCATION
                        gave VBD -1 root give
                        Chad NNP 1 iobj chad LOCATION
                        trucks NNS 1 obj truck
                        and CC 6 cc
                        Norway NNP 6 nsubj norway LOCATION
                        sold VBD 1 conj sell
                        it PRP 6 iobj
                        rifles NNS 6 obj rifle
                        """))
                .contains("COOPERATE Norway > Chad arms rifles");
    }

    @Test
    void troopsHelpTheForceThatTheirPurposeNames() {
        assertThat(
                        read(
                                """
                        Italy NNP 1 nsubj italy LOCATION
                        sent VBD -1 root send
                        soldiers NNS 1 obj soldier
                        to TO 4 mark
                        help VB 1 advcl
                        Chad NNP 4 obj chad LOCATION
                        """))
                .containsExactly("AID Italy > Chad troops soldiers");
    }

    @Test
    void troopsFlownToAFriendHelpIt() {
        assertThat(
                        read(
                                """
                        Egypt NNP 1 nsubj egypt LOCATION
                        flew VBD -1 root fly
                        soldiers NNS 1 obj soldier
                        to IN 4 case
                        Jordan NNP 1 obl jordan LOCATION
                        """))
                .containsExactly("AID Egypt > Jordan troops soldiers");
    }

    @Test
    void oneVerbAsksTwoForTwoThings() {
        assertThat(
                        read(
                                """
                        Niger NNP 1 nsubj niger LOCATION
                        asked VBD -1 root ask
                        Kenya NNP 1 obj kenya LOCATION
                        for IN 4 case
                        rifles NNS 1 obl rifle
                        and CC 6 cc
                        Chad NNP 4 conj chad LOCATION
                        for IN 8 case
                        ammunition NN 1 obl
                        """))
                .containsExactlyInAnyOrder(
                        "REQUEST Niger > Kenya arms rifles", "REQUEST Niger > Chad ammunition ammunition");
    }

    @Test
    void whoeverThanksForHelpWasHelped() {
        assertThat(
                        read(
                                """
                        Chad NNP 1 nsubj chad LOCATION
                        thanked VBD -1 root thank
                        Norway NNP 1 obj norway LOCATION
                        for IN 5 case
                        its PRP$ 5 nmod:poss
                        help NN 1 obl
                        """))
                .contains("AID Norway > Chad");
    }

    @Test
    void foodThatIsSoldIsMerchandise() {
        assertThat(
                        read(
                                """
                        Canada NNP 1 nsubj canada LOCATION
                        sold VBD -1 root sell
                        wheat NN 1 obj
                        to IN 4 case
                        Egypt NNP 1 obl egypt LOCATION
                        """))
                .containsExactly("COOPERATE Canada > Egypt goods wheat");
    }

    @Test
    void foodThatIsSentIsRelief() {
        assertThat(
                        read(
                                """
                        Canada NNP 1 nsubj canada LOCATION
                        sent VBD -1 root send
                        wheat NN 1 obj
                        to IN 4 case
                        Haiti NNP 1 obl haiti LOCATION
                        """))
                .containsExactly("AID Canada > Haiti humanitarian wheat");
    }

    @Test
    void aHeadlineWithoutAuxiliaryHasAVerb() {
        assertThat(
                        read(
                                """
                        Oman NNP 1 compound oman LOCATION
                        pledges NNS -1 root pledge
                        medicine NN 1 dep
                        to IN 4 case
                        Chad NNP 2 nmod chad LOCATION
                        """))
                .containsExactly("AGREE Oman > Chad medical medicine");
    }

    @Test
    void whoeverPaysForGoodsThatAreSuppliedGetsThem() {
        assertThat(
                        read(
                                """
                        Chad NNP 1 nsubj chad LOCATION
                        pays VBZ -1 root pay
                        more JJR 1 obj
                        for IN 4 case
                        gas NN 1 obl
                        supplied VBN 4 acl supply
                        by IN 7 case
                        Oman NNP 5 obl oman LOCATION
                        """))
                .contains("COOPERATE Oman > Chad energy gas");
    }

    @Test
    void anyIsOfTheGoodsNamedBefore() {
        assertThat(
                        read(
                                """
                        Chad NNP 1 nsubj chad LOCATION
                        sought VBD -1 root seek
                        rifles NNS 1 obj rifle
                        but CC 5 cc
                        Norway NNP 5 nsubj norway LOCATION
                        sent VBD 1 conj send
                        Niger NNP 5 iobj niger LOCATION
                        some DT 5 obj
                        """))
                .contains("AID Norway > Niger arms rifles");
    }

    private static List<String> read(String parse) {
        Sentence sentence = HandParse.of(parse);
        String text = sentence.tokens().stream().map(Token::word).collect(Collectors.joining(" "));
        Article article = new Article(
                new ArticleId("a"), text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new FactReader(Tables.lexicon())
                .read(new AnnotatedArticle(article, List.of(sentence))).stream()
                        .map(HandoversTest::line)
                        .toList();
    }

    private static String line(Fact fact) {
        EventDescription event = fact.event();
        return event.eventClass() + " " + event.actor().name() + " > "
                + event.target().map(Party::name).orElse("-")
                + event.supply()
                        .map(s -> " " + s.category().name().toLowerCase(java.util.Locale.ROOT) + " " + s.item())
                        .orElse("");
    }
}
