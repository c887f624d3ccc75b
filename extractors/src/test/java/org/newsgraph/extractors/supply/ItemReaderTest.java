package org.newsgraph.extractors.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractors.Tables;
import org.newsgraph.extractors.text.HandParse;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.ontology.fact.ArmsClass;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.Quantity;

class ItemReaderTest {
    private static final ItemReader READER = new ItemReader(Tables.lexicon().items());

    @Test
    void goodsStandBehindTheirMeasure() {
        ItemPhrase rice = read(
                1,
                """
                50,000 CD 1 nummod
                tons NNS -1 root ton
                of IN 3 case
                rice NN 1 nmod
                """);

        assertThat(rice.text()).isEqualTo("rice");
        assertThat(rice.quantity()).contains(quantity(50_000, "tons"));
    }

    @Test
    void moneyInSupportIsTheSupport() {
        ItemPhrase support = read(
                1,
                """
                2200000000 CD 1 nummod
                dollars NNS -1 root dollar
                in IN 4 case
                military JJ 4 amod
                aid NN 1 nmod
                """);

        assertThat(support.category()).isEqualTo(ItemCategory.ARMS);
        assertThat(support.text()).isEqualTo("military aid");
        assertThat(support.quantity()).contains(quantity(2_200_000_000L, "USD"));
    }

    @Test
    void moneyAloneIsFunds() {
        ItemPhrase money = read(
                2,
                """
                200 CD 2 nummod
                million CD 0 fixed
                euros NNS -1 root euro
                """);

        assertThat(money.category()).isEqualTo(ItemCategory.FUNDS);
        assertThat(money.quantity()).contains(quantity(200_000_000, "EUR"));
    }

    @Test
    void oneOfManyIsOne() {
        ItemPhrase battery = read(
                0,
                """
                first JJ -1 root
                of IN 4 case
                four CD 4 nummod
                Patriot NNP 4 compound
                batteries NNS 0 nmod battery
                """);

        assertThat(battery.category()).isEqualTo(ItemCategory.ARMS);
        assertThat(battery.quantity().map(Quantity::value)).contains(BigDecimal.ONE);
    }

    @Test
    void moneyBeforeAGrantIsItsSize() {
        ItemPhrase grant = read(
                2,
                """
                4000000 CD 1 nummod
                pounds NNS 2 compound pound
                grant NN -1 root
                """);

        assertThat(grant.text()).isEqualTo("grant");
        assertThat(grant.quantity()).contains(quantity(4_000_000, "GBP"));
    }

    @Test
    void armsKnowTheirClass() {
        ItemPhrase tanks = read(0, "tanks NNS -1 root tank");

        assertThat(tanks.category()).isEqualTo(ItemCategory.ARMS);
        assertThat(tanks.armsClass()).contains(ArmsClass.TANK);
    }

    @Test
    void countedThingsHaveNoUnit() {
        ItemPhrase tanks = read(
                0 + 2,
                """
                18 CD 2 nummod
                Leopard NNP 2 compound
                tanks NNS -1 root tank
                """);

        assertThat(tanks.text()).isEqualTo("Leopard tanks");
        assertThat(tanks.quantity()).contains(new Quantity(BigDecimal.valueOf(18), Optional.empty()));
    }

    @Test
    void theLongestCompoundDecides() {
        assertThat(read(1, """
                cargo NN 1 compound
                plane NN -1 root
                """)
                        .category())
                .isEqualTo(ItemCategory.TRANSPORT);
    }

    @Test
    void dealingsNameTheirGoods() {
        assertThat(read(
                                1,
                                """
                fuel NN 1 compound
                sales NNS -1 root sale
                """)
                        .category())
                .isEqualTo(ItemCategory.ENERGY);
        assertThat(read(
                                0,
                                """
                delivery NN -1 root
                of IN 2 case
                drones NNS 0 nmod drone
                """)
                        .category())
                .isEqualTo(ItemCategory.ARMS);
    }

    @Test
    void twoAdjectivesOfOneNounAreTwoGoods() {
        Sentence sentence = HandParse.of(
                """
                financial JJ 3 amod
                and CC 2 cc
                humanitarian JJ 0 conj
                assistance NN -1 root
                """);

        assertThat(READER.readAll(sentence, sentence.token(3)))
                .extracting(ItemPhrase::category)
                .containsExactlyInAnyOrder(ItemCategory.FUNDS, ItemCategory.HUMANITARIAN);
    }

    @Test
    void aWordThatIsNoGoodsIsNothing() {
        Sentence sentence = HandParse.of("optimism NN -1 root");

        assertThat(READER.read(sentence, sentence.token(0))).isEmpty();
        assertThat(READER.readAll(sentence, sentence.token(0))).isEmpty();
    }

    private static ItemPhrase read(int head, String lines) {
        Sentence sentence = HandParse.of(lines);
        return READER.read(sentence, sentence.token(head)).orElseThrow();
    }

    private static Quantity quantity(long value, String unit) {
        return new Quantity(BigDecimal.valueOf(value), Optional.of(unit));
    }
}
