package org.newsgraph.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DependencyPathTest {
    private static final Sentence AGREED = HandParse.of(
            """
            Chad NNP 1 nsubj
            agreed VBD -1 root
            to TO 3 mark
            send VB 1 xcomp
            fuel NN 3 obj
            """);

    @Test
    void aPathGoesUpToTheCommonWordAndDownFromThere() {
        assertThat(path(3, 0)).isEqualTo("send <-xcomp- agreed -nsubj-> Chad");
        assertThat(DependencyPath.length(AGREED, AGREED.token(3), AGREED.token(0)))
                .isEqualTo(2);
    }

    @Test
    void aPathMayOnlyGoUpOrOnlyDown() {
        assertThat(path(1, 4)).isEqualTo("agreed -xcomp-> send -obj-> fuel");
        assertThat(path(4, 1)).isEqualTo("fuel <-obj- send <-xcomp- agreed");
        assertThat(path(2, 2)).isEqualTo("to");
    }

    @Test
    void wordsOfTwoTreesHaveNoPath() {
        Sentence two =
                HandParse.of("""
                Yes UH -1 root
                No UH -1 root
                """);

        assertThat(DependencyPath.between(two, two.token(0), two.token(1))).isEqualTo("Yes ... No");
    }

    private static String path(int from, int to) {
        return DependencyPath.between(AGREED, AGREED.token(from), AGREED.token(to));
    }
}
