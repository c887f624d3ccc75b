package org.newsgraph.extractors.lexicon;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.ontology.fact.ArmsClass;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.NewsgraphException;

/** The table of what can be supplied. */
public final class Items {
    /** One row; {@code armsClass} for arms and ammunition only. */
    public record Item(String noun, ItemCategory category, Optional<ArmsClass> armsClass) {}

    private final ImmutableMap<String, Item> byNoun;

    private Items(ImmutableMap<String, Item> byNoun) {
        this.byNoun = byNoun;
    }

    public static Items load() {
        return new Items(Table.read("items").stream()
                .map(row -> new Item(
                        row.text("noun"),
                        category(row.text("category")),
                        row.optional("armsClass").map(Items::armsClass)))
                .collect(ImmutableMap.toImmutableMap(Item::noun, Function.identity(), (a, b) -> a)));
    }

    /** The item of a noun's lemma, or of a compound joined by underscores, in lower case. */
    public Optional<Item> of(String noun) {
        return Optional.ofNullable(byNoun.get(noun));
    }

    private static ArmsClass armsClass(String word) {
        try {
            return ArmsClass.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new NewsgraphException("\"" + word + "\" is no arms class.", e);
        }
    }

    static ItemCategory category(String word) {
        try {
            return ItemCategory.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NewsgraphException("\"" + word + "\" is no item category.", e);
        }
    }
}
