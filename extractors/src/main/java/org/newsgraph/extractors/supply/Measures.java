package org.newsgraph.extractors.supply;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Quantity;

/** Words that count or weigh goods and stand before them: "tons of rice", "the first of four batteries". */
final class Measures {
    private static final Set<String> MEASURES = Set.of(
            "ton",
            "tonne",
            "barrel",
            "container",
            "consignment",
            "batch",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "billion",
            "number",
            "package",
            "set",
            "load",
            "truckload",
            "planeload",
            "litre",
            "liter",
            "gallon",
            "kilogram",
            "kg",
            "pound",
            "dose",
            "box",
            "crate",
            "kilo",
            "bushel",
            "unit",
            "piece",
            "type",
            "kind",
            "series",
            "amount",
            "quantity",
            "supply",
            "sack",
            "bag",
            "score",
            "handful",
            "pair",
            "fleet",
            "squadron",
            "contingent",
            "tranche",
            "truck",
            "round",
            "lot",
            "all",
            "some",
            "any",
            "cubic",
            "megawatt",
            "gigawatt",
            "kilowatt",
            "kilowatt-hour",
            "megawatt-hour",
            "gram",
            "ounce",
            "pallet",
            "bale",
            "vial",
            "trainload",
            "metre",
            "meter",
            "part",
            "percentage",
            "mt",
            "worth",
            "equivalent",
            "stock",
            "stockpile",
            "variety",
            "range",
            "convoy",
            "company",
            "battalion",
            "brigade",
            "regiment",
            "platoon",
            "division",
            "team",
            "group",
            "shipload",
            "planeful",
            "boatload",
            "lorry",
            "lorryload",
            "cargo",
            "%",
            "percent",
            "bulk",
            "majority",
            "billions",
            "couple",
            "wave",
            "mix",
            "combination",
            "injection");

    /** Nouns of dealing: the goods stand before or behind them ("fuel sales", "delivery of drones"). */
    private static final Set<String> DEALINGS = Set.of(
            "sale",
            "export",
            "import",
            "purchase",
            "delivery",
            "shipment",
            "transfer",
            "re-export",
            "reexport",
            "handover",
            "provision",
            "procurement");

    /** Measures that only count: what they count has no unit. */
    private static final Set<String> COUNTS = Set.of(
            "dozen",
            "hundred",
            "thousand",
            "number",
            "set",
            "fleet",
            "some",
            "any",
            "all",
            "company",
            "battalion",
            "brigade",
            "regiment",
            "platoon",
            "division",
            "team",
            "group",
            "contingent",
            "convoy",
            "supply",
            "part",
            "bulk",
            "majority",
            "mix",
            "combination");

    /** Words that pick one or some of many. */
    private static final Set<String> PICKS =
            Set.of("first", "second", "third", "fourth", "fifth", "last", "one", "half", "most", "rest", "remainder");

    private Measures() {}

    /** What the phrase with this head measures; empty where it measures nothing. */
    static Optional<Token> content(Sentence sentence, Token head) {
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        if (DEALINGS.contains(noun)) {
            return under(sentence, head, "of")
                    .or(() -> sentence.children(head, "compound", "amod").reduce((a, b) -> b));
        }
        if (PICKS.contains(head.lower())) {
            return under(sentence, head, "of");
        }
        return MEASURES.contains(noun)
                ? under(sentence, head, "of").or(() -> under(sentence, head, "in"))
                : Optional.empty();
    }

    /** The noun of the phrase with this preposition, also where the parser hangs it elsewhere. */
    private static Optional<Token> under(Sentence sentence, Token head, String preposition) {
        return sentence.children(head, "nmod")
                .filter(c -> sentence.preposition(c).filter(preposition::equals).isPresent())
                .findFirst()
                .or(() -> sentence.after(head)
                        .filter(of -> preposition.equals("of") && of.lower().equals("of") && of.is("case"))
                        .flatMap(sentence::head)
                        .filter(Token::isNoun));
    }

    /** How much or how many there are of the content. */
    static Optional<Quantity> quantity(Sentence sentence, Token head, Token content) {
        if (PICKS.contains(head.lower()) || DEALINGS.contains(head.lemma().toLowerCase(Locale.ROOT))) {
            boolean one = head.pos().startsWith("JJ") || head.lower().equals("one");
            return one
                    ? Optional.of(new Quantity(BigDecimal.ONE, Optional.empty()))
                    : QuantityReader.counted(sentence, content);
        }
        return QuantityReader.counted(sentence, head)
                .map(q -> COUNTS.contains(head.lemma()) ? q : q.in(unit(sentence, head)))
                .or(() -> QuantityReader.counted(sentence, content));
    }

    /** "cubic metres", "metric tons". */
    private static String unit(Sentence sentence, Token head) {
        return sentence.before(head)
                .filter(t -> Set.of("cubic", "square", "metric", "short", "long", "nautical")
                        .contains(t.lower()))
                .map(t -> t.lower() + " " + head.lower())
                .orElse(head.lower());
    }
}
