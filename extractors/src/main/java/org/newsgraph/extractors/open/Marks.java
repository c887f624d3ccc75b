package org.newsgraph.extractors.open;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;
import org.newsgraph.extractors.text.Token;

/** Marks between words: punctuation, brackets, quotation marks. */
final class Marks {
    private static final Pattern TREEBANK_BRACKET = Pattern.compile("-[LR][RSC]B-");
    private static final CharMatcher WHITE =
            CharMatcher.whitespace().or(CharMatcher.anyOf("\u0085\u001c\u001d\u001e\u001f"));

    private Marks() {}

    static boolean isMark(Token token) {
        String word = token.word();
        return TREEBANK_BRACKET.matcher(word).matches()
                || (!token.pos().equals("POS")
                        && word.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || "%$£€¥&#".indexOf(c) >= 0));
    }

    static boolean isComma(Token token) {
        return token.word().equals(",");
    }

    static boolean opensBracket(Token token) {
        return token.word().equals("(")
                || token.word().equals("[")
                || token.word().matches("-L[RSC]B-");
    }

    static boolean closesBracket(Token token) {
        return token.word().equals(")")
                || token.word().equals("]")
                || token.word().matches("-R[RSC]B-");
    }

    /** With every stretch of white space as one blank. */
    static String blanks(String text) {
        return WHITE.trimAndCollapseFrom(text, ' ');
    }
}
