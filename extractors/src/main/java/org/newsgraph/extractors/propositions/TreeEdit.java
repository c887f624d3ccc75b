package org.newsgraph.extractors.propositions;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** Changes to the tree of a sentence, made together; what would not be a tree any more is not done. One use each. */
final class TreeEdit {
    private final Sentence before;
    private final List<Token> tokens;

    TreeEdit(Sentence before) {
        this.before = before;
        this.tokens = new ArrayList<>(before.tokens());
    }

    void attach(int token, int head, String relation) {
        attach(token, head, relation, tokens.get(token).pos());
    }

    void attach(int token, int head, String relation, String pos) {
        Token t = tokens.get(token);
        tokens.set(
                token, new Token(t.index(), t.word(), t.lemma(), pos, t.entity(), t.begin(), t.end(), head, relation));
    }

    /** The changed sentence, or the old one where the changes close a circle. */
    Sentence done() {
        boolean tree = tokens.stream().allMatch(this::reachesRoot);
        return tree ? new Sentence(before.number(), tokens) : before;
    }

    private boolean reachesRoot(Token token) {
        int at = token.index();
        for (int steps = 0; at >= 0; steps++) {
            if (steps > tokens.size()) {
                return false;
            }
            at = tokens.get(at).head();
        }
        return true;
    }
}
