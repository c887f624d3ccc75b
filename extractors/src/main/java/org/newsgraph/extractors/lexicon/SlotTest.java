package org.newsgraph.extractors.lexicon;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.NewsgraphException;

/**
 * One condition of a verb frame: what must stand in a slot.
 *
 * @param slot {@code subj obj iobj comp} or a preposition
 * @param words the lemmas that fit, where {@code kind} is WORDS
 * @param category the category that fits, where {@code kind} is CATEGORY
 */
public record SlotTest(String slot, Kind kind, boolean negated, Set<String> words, Optional<ItemCategory> category) {
    /** What a slot may be asked for. */
    public enum Kind {
        ANY,
        NONE,
        ACTOR,
        /** A state, its organs and officials, an alliance, an armed group: whoever can do things to states. */
        POWER,
        /** A state, a force or an armed group, but no single politician: whoever can fight. */
        ARMED,
        STATE,
        PERSON,
        PLACE,
        ITEM,
        EVENT,
        CATEGORY,
        WORDS
    }

    private static final Splitter PARTS = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Splitter WORD_LIST = Splitter.on(',').trimResults().omitEmptyStrings();

    /** Reads {@code obj:=deal,pact;with:actor}; {@code *} has no condition. */
    static List<SlotTest> parse(String when) {
        return when.equals("*")
                ? List.of()
                : PARTS.splitToStream(when).map(SlotTest::one).toList();
    }

    private static SlotTest one(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new NewsgraphException("A condition reads slot:test, not \"" + text + "\".");
        }
        String slot = text.substring(0, colon);
        String test = text.substring(colon + 1);
        boolean negated = test.startsWith("!");
        if (negated) {
            test = test.substring(1);
        }
        if (test.startsWith("=")) {
            Set<String> words = Set.copyOf(
                    WORD_LIST.splitToStream(test.substring(1)).distinct().toList());
            return new SlotTest(slot, Kind.WORDS, negated, words, Optional.empty());
        }
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(test) && kind != Kind.CATEGORY && kind != Kind.WORDS) {
                return new SlotTest(slot, kind, negated, Set.of(), Optional.empty());
            }
        }
        return new SlotTest(slot, Kind.CATEGORY, negated, Set.of(), Optional.of(Items.category(test)));
    }
}
