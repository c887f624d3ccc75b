package org.newsgraph.extractors.open;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One sentence of sentences.txt with the triples that a careful reader writes. */
record AnnotatedSentence(String id, String text, List<ExpectedTriple> triples) {
    private static final Splitter CELLS = Splitter.on('\t');

    static List<AnnotatedSentence> all() {
        List<AnnotatedSentence> all = new ArrayList<>();
        for (String line : lines("sentences.txt")) {
            List<String> cells = CELLS.splitToList(line);
            if (line.startsWith("#")) {
                continue;
            }
            if (cells.size() == 2) {
                all.add(new AnnotatedSentence(cells.get(0), cells.get(1), new ArrayList<>()));
            } else if (cells.size() == 4 && cells.get(0).isEmpty()) {
                all.get(all.size() - 1).triples.add(new ExpectedTriple(cells.get(1), cells.get(2), cells.get(3)));
            } else {
                throw new IllegalStateException("Neither a sentence nor a triple: " + line);
            }
        }
        return all;
    }

    /** Odd numbers were looked at while the rules were written, even ones were held out. */
    boolean isHeldOut() {
        return Integer.parseInt(id.substring(1)) % 2 == 0;
    }

    List<String> words() {
        return Splitter.on(' ').splitToList(text);
    }

    private static List<String> lines(String resource) {
        try {
            return Resources.readLines(
                    Resources.getResource(AnnotatedSentence.class, resource), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
