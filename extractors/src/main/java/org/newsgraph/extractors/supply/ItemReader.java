package org.newsgraph.extractors.supply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.lexicon.Items;
import org.newsgraph.extractors.lexicon.Items.Item;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.Quantity;

/**
 * Reads goods from noun phrases, through measure nouns and money ("50,000 tons of rice", "$1bn in aid"). Thread-safe.
 */
public final class ItemReader {
    private static final int LONGEST_COMPOUND = 4;
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
            "injection",
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
            "convoy");

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

    private final Items items;

    public ItemReader(Items items) {
        this.items = items;
    }

    /** The goods of this phrase; empty when it names none. */
    public Optional<ItemPhrase> read(Sentence sentence, Token head) {
        Optional<String> currency = QuantityReader.currency(head);
        if (currency.isPresent()) {
            return money(sentence, head, currency.get());
        }
        Optional<Token> content = measured(sentence, head);
        if (content.isPresent()) {
            return item(sentence, content.get()).map(item -> {
                Optional<Quantity> quantity = QuantityReader.counted(sentence, head)
                        .map(q -> counts(head) ? q : q.in(unit(head)))
                        .or(() -> QuantityReader.counted(sentence, content.get()));
                return phrase(sentence, content.get(), item, quantity);
            });
        }
        return item(sentence, head).map(item -> phrase(sentence, head, item, QuantityReader.counted(sentence, head)));
    }

    /** All goods of this phrase: "financial and humanitarian assistance" are two, "tons of rice and medicines" too. */
    public List<ItemPhrase> readAll(Sentence sentence, Token head) {
        Optional<ItemPhrase> first = read(sentence, head);
        if (first.isEmpty()) {
            return List.of();
        }
        List<ItemPhrase> all = new ArrayList<>(List.of(first.get()));
        Token content = first.get().head();
        if (content.index() != head.index()) {
            sentence.withConjuncts(content).stream()
                    .filter(c -> c.index() != content.index())
                    .flatMap(c -> read(sentence, c).stream())
                    .filter(p -> p.category() != first.get().category())
                    .forEach(all::add);
        }
        sentence.children(content, "amod")
                .flatMap(a -> sentence.withConjuncts(a).stream())
                .filter(a -> a.pos().startsWith("JJ"))
                .flatMap(a -> items.of(a.lower() + "_" + content.lemma().toLowerCase(Locale.ROOT)).stream()
                        .map(item -> new ItemPhrase(
                                content,
                                item.category(),
                                item.armsClass(),
                                a.word() + " " + content.word(),
                                Optional.empty())))
                .filter(p -> all.stream().noneMatch(other -> other.category() == p.category()))
                .forEach(all::add);
        return all;
    }

    /** The category of the goods that this noun heads, if it names goods. */
    public Optional<ItemCategory> category(Sentence sentence, Token head) {
        return read(sentence, head).map(ItemPhrase::category);
    }

    private static boolean counts(Token head) {
        return Set.of("dozen", "hundred", "thousand", "number", "set", "fleet", "some", "any", "all")
                .contains(head.lemma());
    }

    private static String unit(Token head) {
        return head.lower();
    }

    private static Optional<Token> measured(Sentence sentence, Token head) {
        if (DEALINGS.contains(head.lemma().toLowerCase(Locale.ROOT))) {
            return sentence.children(head, "nmod")
                    .filter(c -> sentence.preposition(c).filter("of"::equals).isPresent())
                    .findFirst()
                    .or(() -> sentence.children(head, "compound", "amod").reduce((a, b) -> b));
        }
        if (!MEASURES.contains(head.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return sentence.children(head, "nmod")
                .filter(c -> sentence.preposition(c)
                        .filter(p -> p.equals("of") || p.equals("in"))
                        .isPresent())
                .findFirst();
    }

    /** "$3 billion in relief" is the support; "200 million euros" alone is money. */
    private Optional<ItemPhrase> money(Sentence sentence, Token head, String currency) {
        Optional<BigDecimal> amount = head.pos().equals("$")
                ? QuantityReader.from(sentence, head.index() + 1)
                : QuantityReader.before(sentence, head);
        Optional<Quantity> quantity = amount.map(a -> new Quantity(a, Optional.of(currency)));
        Optional<Token> purpose = sentence.children(head, "nmod")
                .filter(c -> sentence.preposition(c)
                        .filter(p -> p.equals("in") || p.equals("of"))
                        .isPresent())
                .findFirst();
        Optional<ItemPhrase> named = purpose.flatMap(p -> item(sentence, p).map(i -> phrase(sentence, p, i, quantity)));
        return named.or(
                () -> Optional.of(new ItemPhrase(head, ItemCategory.FUNDS, Optional.empty(), "money", quantity)));
    }

    private Optional<Item> item(Sentence sentence, Token head) {
        List<String> before = new ArrayList<>();
        for (int i = head.index() - 1; i >= 0 && before.size() < LONGEST_COMPOUND - 1; i--) {
            Token token = sentence.token(i);
            if (!token.is("compound", "amod", "conj", "cc", "punct", "nmod:poss")
                    || token.word().equals(",")) {
                break;
            }
            before.add(0, token.lower());
        }
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        for (int from = 0; from < before.size(); from++) {
            String prefix =
                    String.join("_", before.subList(from, before.size())).replace("_-_", "-");
            Optional<Item> compound = items.of(prefix + "_" + noun).or(() -> items.of(prefix + "_" + head.lower()));
            if (compound.isPresent()) {
                return compound;
            }
        }
        // "financial and humanitarian assistance" seen from either adjective.
        Optional<Item> modified = sentence.children(head, "amod", "compound")
                .flatMap(m -> items.of(m.lower() + "_" + noun).stream())
                .findFirst();
        return modified.or(() -> items.of(noun)).or(() -> items.of(head.lower()));
    }

    private static ItemPhrase phrase(Sentence sentence, Token head, Item item, Optional<Quantity> quantity) {
        int first = head.index();
        while (first > 0
                && sentence.token(first - 1).is("compound", "amod", "punct")
                && sentence.token(first - 1).head() >= first - 1
                && !sentence.token(first - 1).word().equals(",")
                && !ItemReader.isMark(sentence.token(first - 1))) {
            first--;
        }
        return new ItemPhrase(
                head, item.category(), item.armsClass(), sentence.words(sentence.token(first), head), quantity);
    }

    private static boolean isMark(Token token) {
        return token.is("punct") && !token.word().equals("-");
    }
}
