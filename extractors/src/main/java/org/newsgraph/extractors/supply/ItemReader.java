package org.newsgraph.extractors.supply;

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
    /** Words before goods that tell nothing of them. */
    private static final Set<String> OTHER = Set.of(
            "more",
            "additional",
            "extra",
            "further",
            "other",
            "such",
            "many",
            "several",
            "last",
            "first",
            "new",
            "own");

    private final Items items;

    public ItemReader(Items items) {
        this.items = items;
    }

    /** The goods of this phrase; empty when it names none. */
    public Optional<ItemPhrase> read(Sentence sentence, Token head) {
        Optional<String> currency = QuantityReader.currency(head);
        if (currency.isPresent()) {
            return money(sentence, head);
        }
        Optional<Token> content = Measures.content(sentence, head);
        if (content.isPresent()) {
            Optional<Quantity> quantity = Measures.quantity(sentence, head, content.get());
            Optional<ItemPhrase> inner = item(sentence, content.get())
                    .map(item -> phrase(sentence, content.get(), item, quantity))
                    .or(() -> nested(sentence, content.get()));
            if (inner.isPresent()) {
                return inner;
            }
        }
        return item(sentence, head).map(item -> phrase(sentence, head, item, worth(sentence, head)));
    }

    /** "a consignment of 40 crates of rifles": a measure in a measure. */
    private Optional<ItemPhrase> nested(Sentence sentence, Token inner) {
        return Measures.content(sentence, inner).flatMap(c -> read(sentence, inner));
    }

    /** How many, or in "a $4 million grant" how much. */
    private static Optional<Quantity> worth(Sentence sentence, Token head) {
        return QuantityReader.counted(sentence, head).or(() -> sentence.children(head, "compound", "amod", "nummod")
                .filter(c -> QuantityReader.currency(c).isPresent())
                .findFirst()
                .flatMap(c -> QuantityReader.sum(sentence, c)));
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
        joinedBefore(sentence, content)
                .filter(p -> all.stream().noneMatch(other -> other.category() == p.category()))
                .map(p -> p.counting(first.get().quantity()))
                .ifPresent(p -> all.add(0, p));
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

    /** "rice and medical supplies": the parser takes the rice for a kind of supplies. */
    private Optional<ItemPhrase> joinedBefore(Sentence sentence, Token content) {
        return sentence.children(content, "compound")
                .filter(c -> sentence.children(c, "conj").anyMatch(j -> j.index() == content.index() - 1))
                .findFirst()
                .flatMap(c -> items.of(c.lemma().toLowerCase(Locale.ROOT))
                        .or(() -> items.of(c.lower()))
                        .map(item -> phrase(sentence, c, item, Optional.empty())));
    }

    /** The category of the goods that this noun heads, if it names goods. */
    public Optional<ItemCategory> category(Sentence sentence, Token head) {
        return read(sentence, head).map(ItemPhrase::category);
    }

    /** "$3 billion in relief" is the support; "200 million euros" alone is money. */
    private Optional<ItemPhrase> money(Sentence sentence, Token head) {
        Optional<Quantity> quantity = QuantityReader.sum(sentence, head);
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
        Optional<Item> plain = modified.or(() -> items.of(noun))
                .or(() -> items.of(head.lower()))
                .or(() -> head.pos().equals("NNPS") ? items.of(head.lower().replaceFirst("s$", "")) : Optional.empty());
        return plain.map(item -> item.category() == ItemCategory.GOODS ? make(sentence, head, item) : item);
    }

    /** "two Patriot batteries": the make tells what kind of thing an everyday word means. */
    private Item make(Sentence sentence, Token head, Item plain) {
        return sentence.children(head, "compound")
                .filter(Token::isNoun)
                .flatMap(m -> items.of(m.lower()).stream())
                .filter(i -> i.category() == ItemCategory.ARMS || i.category() == ItemCategory.AMMUNITION)
                .findFirst()
                .orElse(plain);
    }

    private static ItemPhrase phrase(Sentence sentence, Token head, Item item, Optional<Quantity> quantity) {
        int first = head.index();
        while (first > 0
                && sentence.token(first - 1).is("compound", "amod", "punct")
                && sentence.token(first - 1).head() >= first - 1
                && !sentence.token(first - 1).word().equals(",")
                && !ItemReader.isMark(sentence.token(first - 1))
                && QuantityReader.currency(sentence.token(first - 1)).isEmpty()) {
            first--;
        }
        while (first < head.index() && OTHER.contains(sentence.token(first).lower())) {
            first++;
        }
        return new ItemPhrase(
                head, item.category(), item.armsClass(), sentence.words(sentence.token(first), head), quantity);
    }

    private static boolean isMark(Token token) {
        return token.is("punct") && !token.word().equals("-");
    }
}
