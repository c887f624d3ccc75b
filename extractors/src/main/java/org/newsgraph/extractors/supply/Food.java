package org.newsgraph.extractors.supply;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.ItemCategory;

/** Food is relief where it is given and merchandise where it is sold. */
final class Food {
    private static final Set<String> WORDS = Set.of(
            "rice",
            "wheat",
            "grain",
            "maize",
            "corn",
            "flour",
            "cereal",
            "barley",
            "bean",
            "lentil",
            "sugar",
            "milk",
            "meat",
            "fish",
            "potato",
            "food",
            "foodstuff",
            "sorghum",
            "millet",
            "bread");

    private Food() {}

    static ItemCategory category(Token head, ItemCategory plain, boolean sold) {
        boolean food = WORDS.contains(head.lemma().toLowerCase(Locale.ROOT))
                && (plain == ItemCategory.GOODS || plain == ItemCategory.HUMANITARIAN);
        if (!food) {
            return plain;
        }
        return sold ? ItemCategory.GOODS : ItemCategory.HUMANITARIAN;
    }
}
