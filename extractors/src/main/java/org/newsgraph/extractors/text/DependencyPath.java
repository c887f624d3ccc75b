package org.newsgraph.extractors.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The way between two words of a sentence through its tree: {@code send <-xcomp- agreed -nsubj-> Poland}. Arrows point
 * from the governor to what it governs.
 */
public final class DependencyPath {
    private DependencyPath() {}

    public static String between(Sentence sentence, Token from, Token to) {
        List<Token> up = ancestors(sentence, from);
        List<Token> down = ancestors(sentence, to);
        int common = up.size() - 1;
        int meets = down.size() - 1;
        if (!up.get(common).equals(down.get(meets))) {
            return from.word() + " ... " + to.word();
        }
        while (common > 0 && meets > 0 && up.get(common - 1).equals(down.get(meets - 1))) {
            common--;
            meets--;
        }
        StringBuilder path = new StringBuilder(from.word());
        for (int i = 0; i < common; i++) {
            path.append(" <-")
                    .append(up.get(i).relation())
                    .append("- ")
                    .append(up.get(i + 1).word());
        }
        for (int i = meets - 1; i >= 0; i--) {
            path.append(" -")
                    .append(down.get(i).relation())
                    .append("-> ")
                    .append(down.get(i).word());
        }
        return path.toString();
    }

    /** How many edges lie between two words. */
    public static int length(Sentence sentence, Token from, Token to) {
        List<Token> up = ancestors(sentence, from);
        List<Token> down = ancestors(sentence, to);
        for (int i = 0; i < up.size(); i++) {
            int at = down.indexOf(up.get(i));
            if (at >= 0) {
                return i + at;
            }
        }
        return sentence.size();
    }

    private static List<Token> ancestors(Sentence sentence, Token token) {
        List<Token> chain = new ArrayList<>();
        for (Token at = token; !chain.contains(at); at = sentence.head(at).orElse(at)) {
            chain.add(at);
        }
        return chain;
    }
}
