package org.newsgraph.extractors.propositions;

import java.util.Optional;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/**
 * Lists of places that parsers take for one name or an apposition: "Oman, Qatar and Yemen", in headlines "Oman, Qatar
 * in gas deal".
 */
final class Enumerations {
    private Enumerations() {}

    static Sentence mend(Sentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        boolean changed = false;
        for (Token token : sentence.tokens()) {
            if (isItem(sentence, token)) {
                edit.attach(token.index(), token.head(), "conj");
                changed = true;
            }
        }
        return changed ? edit.done() : sentence;
    }

    private static boolean isItem(Sentence sentence, Token token) {
        Optional<Token> head = sentence.head(token)
                .filter(h -> (isPlace(h) && isPlace(token))
                        || (isBarePlural(sentence, token) && h.pos().equals("NNS")));
        if (head.isEmpty()) {
            return false;
        }
        if (token.is("appos")) {
            return token.index() > head.get().index()
                    && sentence.child(token, "conj")
                            .filter(c -> isPlace(c) || c.pos().startsWith("NN"))
                            .isPresent()
                    && (sentence.hasChild(token, c -> c.is("cc"))
                            || sentence.children(token, "conj")
                                    .anyMatch(c -> sentence.child(c, "cc").isPresent()));
        }
        return token.is("compound")
                && token.index() < head.get().index()
                && sentence.after(token).filter(t -> t.word().equals(",")).isPresent();
    }

    /** "gave Chad jets, tanks and mines": kinds of things after a comma, without an article, go on the list. */
    private static boolean isBarePlural(Sentence sentence, Token token) {
        return token.pos().equals("NNS")
                && token.is("appos")
                && sentence.before(token).filter(t -> t.word().equals(",")).isPresent()
                && sentence.child(token, "det", "nmod:poss", "advmod", "acl", "acl:relcl")
                        .isEmpty();
    }

    private static boolean isPlace(Token token) {
        return token.isProper() && token.entity().equals("LOCATION");
    }
}
