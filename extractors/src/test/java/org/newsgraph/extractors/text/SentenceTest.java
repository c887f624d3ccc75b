package org.newsgraph.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
    /** Peru pulled out troops from Chile, Cuba and Haiti because of rain. */
    private static final Sentence SENTENCE = HandParse.of(
            """
            Peru NNP 1 nsubj
            pulled VBD -1 root pull
            out RP 1 compound:prt
            troops NNS 1 obj troop
            from IN 5 case
            Chile NNP 1 obl
            , , 7 punct
            Cuba NNP 5 conj
            and CC 9 cc
            Haiti NNP 5 conj
            because IN 12 case
            of IN 10 fixed
            rain NN 1 obl
            """);

    @Test
    void aSubtreeHoldsAllThatHangsBelowInOrder() {
        assertThat(words(SENTENCE.subtree(SENTENCE.token(5))))
                .containsExactly("from", "Chile", ",", "Cuba", "and", "Haiti");
        assertThat(SENTENCE.subtree(SENTENCE.token(1))).hasSize(SENTENCE.size());
    }

    @Test
    void conjunctsComeWithTheirFirst() {
        assertThat(words(SENTENCE.withConjuncts(SENTENCE.token(5)))).containsExactly("Chile", "Cuba", "Haiti");
        assertThat(words(SENTENCE.withConjuncts(SENTENCE.token(0)))).containsExactly("Peru");
    }

    @Test
    void aNameIsNotCoordinatedWithANounThatHasComplements() {
        Sentence sentence = HandParse.of(
                """
                Peru NNP -1 root
                and CC 3 cc
                its PRP$ 3 nmod:poss
                army NN 0 conj
                """);

        assertThat(words(sentence.withConjuncts(sentence.token(0)))).containsExactly("Peru");
    }

    @Test
    void prepositionsMayHaveSeveralWords() {
        assertThat(SENTENCE.preposition(SENTENCE.token(5))).contains("from");
        assertThat(SENTENCE.preposition(SENTENCE.token(12))).contains("because_of");
        assertThat(SENTENCE.preposition(SENTENCE.token(0))).isEmpty();
    }

    @Test
    void aPossessiveMarkIsNoPreposition() {
        Sentence sentence = HandParse.of(
                """
                Peru NNP 2 nmod:poss
                's POS 0 case
                army NN -1 root
                """);

        assertThat(sentence.preposition(sentence.token(0))).isEmpty();
    }

    @Test
    void aVerbTakesItsParticle() {
        assertThat(SENTENCE.lemmaWithParticle(SENTENCE.token(1))).isEqualTo("pull_out");
        assertThat(SENTENCE.lemmaWithParticle(SENTENCE.token(3))).isEqualTo("troop");
    }

    @Test
    void dominationIsReflexiveAndGoesDownOnly() {
        assertThat(SENTENCE.dominates(SENTENCE.token(1), SENTENCE.token(9))).isTrue();
        assertThat(SENTENCE.dominates(SENTENCE.token(5), SENTENCE.token(5))).isTrue();
        assertThat(SENTENCE.dominates(SENTENCE.token(9), SENTENCE.token(1))).isFalse();
    }

    @Test
    void aCircleInTheTreeEndsEveryWalk() {
        Sentence circle = HandParse.of(
                """
                a NN 1 dep
                b NN 0 dep
                c NN -1 root
                """);

        assertThat(words(circle.subtree(circle.token(0)))).containsExactly("a", "b");
        assertThat(circle.dominates(circle.token(2), circle.token(0))).isFalse();
    }

    @Test
    void neighboursEndAtTheEnds() {
        assertThat(SENTENCE.before(SENTENCE.token(0))).isEmpty();
        assertThat(SENTENCE.after(SENTENCE.token(12))).isEmpty();
        assertThat(SENTENCE.after(SENTENCE.token(0)).map(Token::word)).contains("pulled");
    }

    @Test
    void wordsKeepTheBlanksOfTheText() {
        Sentence glued = new Sentence(
                0,
                List.of(
                        new Token(0, "Peru", "Peru", "NNP", "O", 0, 4, 2, "nmod:poss"),
                        new Token(1, "'s", "'s", "POS", "O", 4, 6, 0, "case"),
                        new Token(2, "army", "army", "NN", "O", 7, 11, -1, "root")));

        assertThat(glued).hasToString("Peru's army");
    }

    @Test
    void aSentenceHasTokens() {
        assertThatThrownBy(() -> new Sentence(7, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7");
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::word).toList();
    }
}
