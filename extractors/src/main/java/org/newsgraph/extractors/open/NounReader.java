package org.newsgraph.extractors.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** The facts that stand without a verb: "X , the president of Y". */
final class NounReader {
    /** "at the hotel , Los Angeles": no second name of the hotel. */
    private static final Set<String> PLACES = Set.of("in", "at", "from", "near", "to", "on");

    private final Sentence sentence;
    private final Arguments arguments;

    NounReader(Sentence sentence) {
        this.sentence = sentence;
        this.arguments = new Arguments(sentence);
    }

    /** What the noun is, by its appositions. */
    List<Identity> read(Token noun) {
        List<Identity> found = new ArrayList<>();
        sentence.children(noun, "appos")
                .filter(a -> isIdentity(noun, a))
                .forEach(a -> arguments.each(a).forEach(what -> found.add(new Identity(arguments.of(noun), what))));
        return found;
    }

    /** Something and what it is. */
    record Identity(Phrase subject, Phrase object) {}

    private boolean isIdentity(Token noun, Token apposition) {
        boolean nominal = apposition.isNoun() && noun.isNoun();
        int first = sentence.subtree(apposition).get(0).index();
        boolean set = first > 1
                && Marks.isComma(sentence.token(first - 1))
                && arguments.of(noun).has(first - 2);
        boolean place = apposition.isProper()
                && !noun.isProper()
                && sentence.child(apposition, "det").isEmpty()
                && sentence.preposition(noun).filter(PLACES::contains).isPresent();
        return !place
                && nominal
                && set
                && !arguments.of(noun).has(apposition.index())
                && sentence.child(apposition, "case")
                        .filter(c -> !c.pos().equals("POS"))
                        .isEmpty();
    }
}
