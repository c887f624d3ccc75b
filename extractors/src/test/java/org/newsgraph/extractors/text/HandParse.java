package org.newsgraph.extractors.text;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses written by hand: one token a line, {@code word tag head relation}, optionally followed by the lemma (else the
 * word in lower case) and the entity class (else O). Heads are indexes from 0, -1 for the root.
 */
public final class HandParse {
    private static final Splitter CELLS = Splitter.on(' ').omitEmptyStrings().trimResults();

    private HandParse() {}

    public static Sentence of(String lines) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String line : lines.lines().filter(l -> !l.isBlank()).toList()) {
            List<String> c = CELLS.splitToList(line);
            String word = c.get(0);
            String lemma = c.size() > 4 && !c.get(4).equals("_") ? c.get(4) : word.toLowerCase(java.util.Locale.ROOT);
            tokens.add(new Token(
                    tokens.size(),
                    word,
                    lemma,
                    c.get(1),
                    c.size() > 5 ? c.get(5) : "O",
                    at,
                    at + word.length(),
                    Integer.parseInt(c.get(2)),
                    c.get(3)));
            at += word.length() + 1;
        }
        return new Sentence(0, tokens);
    }
}
