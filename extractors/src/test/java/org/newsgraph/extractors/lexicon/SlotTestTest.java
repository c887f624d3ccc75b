package org.newsgraph.extractors.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractors.lexicon.SlotTest.Kind;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.NewsgraphException;

class SlotTestTest {
    @Test
    void aStarHasNoCondition() {
        assertThat(SlotTest.parse("*")).isEmpty();
    }

    @Test
    void conditionsAreJoinedBySemicolons() {
        assertThat(SlotTest.parse("obj:=deal,pact; with:actor"))
                .containsExactly(
                        new SlotTest("obj", Kind.WORDS, false, Set.of("deal", "pact"), Optional.empty()),
                        new SlotTest("with", Kind.ACTOR, false, Set.of(), Optional.empty()));
    }

    @Test
    void anExclamationMarkNegates() {
        assertThat(SlotTest.parse("obj:!actor;to:!=aid"))
                .containsExactly(
                        new SlotTest("obj", Kind.ACTOR, true, Set.of(), Optional.empty()),
                        new SlotTest("to", Kind.WORDS, true, Set.of("aid"), Optional.empty()));
    }

    @Test
    void aCategoryOfGoodsIsATest() {
        assertThat(SlotTest.parse("obj:arms"))
                .containsExactly(new SlotTest("obj", Kind.CATEGORY, false, Set.of(), Optional.of(ItemCategory.ARMS)));
    }

    @Test
    void aWordTwiceCountsOnce() {
        assertThat(SlotTest.parse("obj:=deal,deal").get(0).words()).containsExactly("deal");
    }

    @Test
    void aConditionWithoutSlotIsRefused() {
        assertThatThrownBy(() -> SlotTest.parse("actor"))
                .isInstanceOf(NewsgraphException.class)
                .hasMessageContaining("slot:test")
                .hasMessageContaining("actor");
    }

    @Test
    void anUnknownTestIsRefusedByName() {
        assertThatThrownBy(() -> SlotTest.parse("obj:bananas"))
                .isInstanceOf(NewsgraphException.class)
                .hasMessageContaining("bananas");
    }
}
