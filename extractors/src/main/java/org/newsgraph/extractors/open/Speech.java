package org.newsgraph.extractors.open;

import java.util.Set;
import org.newsgraph.extractors.text.Token;

/** Verbs of saying and thinking, behind which a whole clause may stand as their object. */
final class Speech {
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "report",
            "add",
            "claim",
            "announce",
            "warn",
            "believe",
            "confirm",
            "allege",
            "note",
            "explain",
            "argue",
            "insist",
            "write",
            "recall",
            "declare",
            "state",
            "suggest",
            "think",
            "admit");

    private Speech() {}

    static boolean isSaying(Token verb) {
        return verb.isVerb() && SAYING.contains(verb.lemma());
    }
}
