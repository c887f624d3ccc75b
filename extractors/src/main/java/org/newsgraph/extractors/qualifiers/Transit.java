package org.newsgraph.extractors.qualifiers;

import java.util.List;
import java.util.Set;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** Whether a sentence says that goods are on their way: "is shipping", "are en route", "in transit". */
public final class Transit {
    private static final Set<String> CARRYING = Set.of(
            "ship",
            "send",
            "transport",
            "carry",
            "fly",
            "ferry",
            "bring",
            "move",
            "rush",
            "airlift",
            "haul",
            "deliver",
            "transfer",
            "truck",
            "sail");

    private static final List<List<String>> PHRASES = List.of(
            List.of("in", "transit"),
            List.of("en", "route"),
            List.of("on", "the", "way"),
            List.of("on", "its", "way"),
            List.of("on", "their", "way"),
            List.of("at", "sea"));

    private Transit() {}

    public static boolean read(Sentence sentence, Token predicate) {
        boolean progressive = predicate.pos().equals("VBG")
                || sentence.hasChild(predicate, c -> c.lower().equals("being"));
        boolean underway = CARRYING.contains(predicate.lemma())
                && progressive
                && sentence.hasChild(predicate, c -> c.is("aux", "aux:pass"));
        return underway || PHRASES.stream().anyMatch(words -> has(sentence, words));
    }

    private static boolean has(Sentence sentence, List<String> words) {
        for (int i = 0; i + words.size() <= sentence.size(); i++) {
            int at = i;
            if (java.util.stream.IntStream.range(0, words.size())
                    .allMatch(k -> sentence.token(at + k).lower().equals(words.get(k)))) {
                return true;
            }
        }
        return false;
    }
}
