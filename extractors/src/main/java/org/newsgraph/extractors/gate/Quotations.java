package org.newsgraph.extractors.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/**
 * Whether the sentences of an article stand in quotations, which may run over several, or directly behind one, where
 * its speaker may be named. Not thread-safe.
 */
final class Quotations {
    private static final int REACH = 6;

    private final Deque<Sentence> last = new ArrayDeque<>();

    /** Takes in the next sentence; answers whether it has to do with a quotation. */
    boolean touch(Sentence sentence) {
        boolean inside = marked(sentence) || (!last.isEmpty() && marked(last.getLast())) || open();
        last.addLast(sentence);
        if (last.size() > REACH) {
            last.removeFirst();
        }
        return inside;
    }

    private static boolean marked(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(Quotations::isMark);
    }

    private boolean open() {
        boolean open = false;
        for (Sentence sentence : last) {
            for (Token token : sentence.tokens()) {
                if (isMark(token)) {
                    open = switch (token.word()) {
                        case "\u201C" -> true;
                        case "\u201D" -> false;
                        default -> !open;
                    };
                }
            }
        }
        return open;
    }

    private static boolean isMark(Token token) {
        return switch (token.word()) {
            case "\"", "\u201C", "\u201D", "``", "''" -> true;
            default -> false;
        };
    }
}
