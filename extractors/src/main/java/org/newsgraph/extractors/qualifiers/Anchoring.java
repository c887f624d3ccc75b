package org.newsgraph.extractors.qualifiers;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** To which event an adverbial belongs: the first verb above it, or a noun on the way there. */
final class Anchoring {
    private Anchoring() {}

    static boolean hangsUnder(Sentence sentence, Token adverbial, List<Token> anchors, int reach) {
        Optional<Token> walker = sentence.head(adverbial);
        for (int steps = 0; walker.isPresent() && steps < reach; steps++) {
            Token at = walker.get();
            if (anchors.stream().anyMatch(a -> a.index() == at.index())) {
                return true;
            }
            if (at.isVerb() && !at.is("amod", "case", "compound")) {
                return false;
            }
            walker = sentence.head(at);
        }
        return false;
    }
}
