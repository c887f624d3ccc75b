package org.newsgraph.extractors.qualifiers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** To which event an adverbial belongs: the first verb above it, or a noun on the way there. */
final class Anchoring {
    private static final Set<String> MEANWHILE = Set.of("as", "while", "when");

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

    /**
     * "... on Monday as/while/when the two met": the verbs of the main clause, whose time and place the clause beside
     * shares; none when it stands by itself.
     */
    static List<Token> meanwhile(Sentence sentence, Token clause) {
        boolean beside =
                clause.is("advcl") && sentence.children(clause, "mark").anyMatch(m -> MEANWHILE.contains(m.lower()));
        return beside
                ? sentence.head(clause).stream()
                        .flatMap(main -> Stream.concat(
                                Stream.of(main), main.is("conj") ? sentence.head(main).stream() : Stream.empty()))
                        .toList()
                : List.of();
    }
}
