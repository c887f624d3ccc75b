package org.newsgraph.extractors.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extractors.text.HandParse;
import org.newsgraph.extractors.text.Sentence;

class QuantityReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50,000 | 50000",
                "2.2 billion | 2200000000",
                "240m | 240000000",
                "1.5bn | 1500000000",
                "three | 3",
                "two million | 2000000",
                "five hundred thousand | 500000"
            })
    void numbersAreReadWithTheirMultipliers(String words, BigDecimal value) {
        assertThat(QuantityReader.from(numerals(words), 0))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({"hardly", "12th", "1.2.3", "m"})
    void otherWordsAreNoNumbers(String word) {
        assertThat(QuantityReader.from(numerals(word), 0)).isEmpty();
    }

    @Test
    void beyondTheSentenceThereIsNoNumber() {
        assertThat(QuantityReader.from(numerals("5"), 3)).isEmpty();
    }

    @Test
    void approximatorsAreDropped() {
        Sentence sentence = HandParse.of(
                """
                up RB 2 advmod
                to TO 0 fixed
                40 CD 3 nummod
                trucks NNS -1 root truck
                """);

        assertThat(QuantityReader.before(sentence, sentence.token(3))).contains(BigDecimal.valueOf(40));
    }

    @ParameterizedTest
    @CsvSource({"dollars,dollar,USD", "euros,euro,EUR", "pounds,pound,GBP", "roubles,rouble,RUB", "US$,US$,USD"})
    void currenciesAreIsoCodes(String word, String lemma, String code) {
        Sentence sentence = HandParse.of(word + " NNS -1 root " + lemma);

        assertThat(QuantityReader.currency(sentence.token(0))).isEqualTo(Optional.of(code));
    }

    private static Sentence numerals(String words) {
        return HandParse.of(words.trim().replace(" ", " CD -1 root\n") + " CD -1 root");
    }
}
