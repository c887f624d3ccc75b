package org.newsgraph.extractors.supply;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Quantity;

/** Numbers and money: "50,000", "$2.2 billion", "at least 40", "between 10 and 12", "a dozen". */
public final class QuantityReader {
    private static final Map<String, Long> MULTIPLIERS = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L,
            "m",
            1_000_000L,
            "bn",
            1_000_000_000L,
            "dozen",
            12L,
            "mn",
            1_000_000L,
            "tn",
            1_000_000_000_000L);
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60));
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("pound", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("yen", "JPY"),
            Map.entry("rouble", "RUB"),
            Map.entry("ruble", "RUB"),
            Map.entry("yuan", "CNY"),
            Map.entry("rupee", "INR"),
            Map.entry("franc", "CHF"),
            Map.entry("krone", "NOK"),
            Map.entry("krona", "SEK"),
            Map.entry("won", "KRW"),
            Map.entry("lira", "TRY"),
            Map.entry("shekel", "ILS"),
            Map.entry("riyal", "SAR"),
            Map.entry("dirham", "AED"),
            Map.entry("rand", "ZAR"),
            Map.entry("real", "BRL"),
            Map.entry("peso", "MXN"));

    private QuantityReader() {}

    /** The currency that a sign or noun means, as ISO 4217. */
    public static Optional<String> currency(Token token) {
        return Optional.ofNullable(CURRENCIES.get(token.lower()))
                .or(() -> Optional.ofNullable(CURRENCIES.get(token.lemma())));
    }

    /** The sum of money whose currency stands at this token. */
    static Optional<Quantity> sum(Sentence sentence, Token currency) {
        Optional<BigDecimal> amount =
                currency.pos().equals("$") ? from(sentence, currency.index() + 1) : before(sentence, currency);
        Optional<BigDecimal> found = amount.or(() -> sentence.at(currency.index() - 1)
                .filter(t -> t.is("compound", "nummod"))
                .flatMap(QuantityReader::number));
        return found.map(a -> new Quantity(a, currency(currency)));
    }

    /** The number that stands before the noun in its phrase: "up to 18 Leopard tanks". */
    static Optional<BigDecimal> before(Sentence sentence, Token noun) {
        Stream<Token> numerals =
                sentence.children(noun, "nummod").filter(t -> !t.lower().startsWith("percent"));
        return numerals.findFirst().flatMap(t -> from(sentence, runStart(sentence, t)));
    }

    /** How many of this noun its phrase counts, or the number that the token itself is; no unit. */
    public static Optional<Quantity> counted(Sentence sentence, Token noun) {
        Optional<Token> numeral = noun.pos().equals("CD")
                ? Optional.of(noun)
                : sentence.children(noun, "nummod")
                        .filter(t -> !t.lower().startsWith("percent"))
                        .findFirst();
        return numeral.flatMap(t -> {
            int start = runStart(sentence, t);
            return from(sentence, start).flatMap(value -> Approximation.around(sentence, start, value));
        });
    }

    /** The number that begins at this token, with its multipliers. */
    static Optional<BigDecimal> from(Sentence sentence, int index) {
        Optional<BigDecimal> value = sentence.at(index).flatMap(QuantityReader::number);
        for (int i = index + 1; value.isPresent() && i < sentence.size(); i++) {
            Long factor = MULTIPLIERS.get(sentence.token(i).lower());
            if (factor == null) {
                break;
            }
            value = value.map(v -> v.multiply(BigDecimal.valueOf(factor)));
        }
        return value;
    }

    private static int runStart(Sentence sentence, Token numeral) {
        int index = numeral.index();
        while (index > 0
                && sentence.token(index - 1).pos().equals("CD")
                && number(sentence.token(index - 1)).isPresent()) {
            index--;
        }
        return index;
    }

    private static Optional<BigDecimal> number(Token token) {
        String word = token.lower().replace(",", "");
        Integer small = WORDS.get(word);
        if (small != null) {
            return Optional.of(BigDecimal.valueOf(small));
        }
        for (String suffix : List.of("bn", "m", "tn", "k")) {
            if (word.endsWith(suffix)
                    && word.substring(0, word.length() - suffix.length()).matches("[0-9]+([.][0-9]+)?")) {
                long factor = suffix.equals("k") ? 1000L : MULTIPLIERS.getOrDefault(suffix, 1L);
                return Optional.of(new BigDecimal(word.substring(0, word.length() - suffix.length()))
                        .multiply(BigDecimal.valueOf(factor)));
            }
        }
        return word.matches("[0-9]+([.][0-9]+)?") ? Optional.of(new BigDecimal(word)) : Optional.empty();
    }
}
