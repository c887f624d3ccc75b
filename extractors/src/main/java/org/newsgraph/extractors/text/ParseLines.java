package org.newsgraph.extractors.text;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Parses as text, so that rules are tested in milliseconds without language models: one token a line with tab-separated
 * index, word, lemma, tag, entity, begin, end, head, relation; a blank line after each sentence (CoNLL style).
 */
public final class ParseLines {
    private static final Splitter CELLS = Splitter.on('\t');

    private ParseLines() {}

    public static String write(List<Sentence> sentences) {
        return sentences.stream()
                .map(s -> s.tokens().stream().map(ParseLines::line).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    public static List<Sentence> read(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (String line : (text + "\n\n").lines().toList()) {
            if (!line.isBlank()) {
                tokens.add(token(line));
            } else if (!tokens.isEmpty()) {
                sentences.add(new Sentence(sentences.size(), tokens));
                tokens.clear();
            }
        }
        return sentences;
    }

    private static String line(Token t) {
        return Joiner.on('\t')
                .join(t.index(), t.word(), t.lemma(), t.pos(), t.entity(), t.begin(), t.end(), t.head(), t.relation());
    }

    private static Token token(String line) {
        List<String> c = CELLS.splitToList(line);
        if (c.size() != 9) {
            throw new IllegalArgumentException("A token line has 9 cells, not " + c.size() + ": " + line);
        }
        return new Token(
                Integer.parseInt(c.get(0)),
                c.get(1),
                c.get(2),
                c.get(3),
                c.get(4),
                Integer.parseInt(c.get(5)),
                Integer.parseInt(c.get(6)),
                Integer.parseInt(c.get(7)),
                c.get(8));
    }
}
