package org.newsgraph.ontology.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How names are compared: without case, accents, surplus blanks and a leading "the". */
final class Folding {
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_']+");
    private static final Set<String> PLACE_WORDS = Set.of(
            "region", "oblast", "province", "district", "territory", "governorate", "state", "city", "of", "the");

    private Folding() {}

    /** The folded name; empty if nothing is left of it. */
    static Optional<String> fold(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !combines(c)).forEach(bare::appendCodePoint);
        String text =
                JsonText.squeeze(APOSTROPHES.matcher(foldCase(bare.toString())).replaceAll("'"));
        text = text.startsWith("the ") ? text.substring(4) : text;
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Full case folding, character by character; the dotless i stays what it is. */
    static String foldCase(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            out.append(
                    c == '\u0131'
                            ? letter
                            : letter.toLowerCase(Locale.ROOT)
                                    .toUpperCase(Locale.ROOT)
                                    .toLowerCase(Locale.ROOT)
                                    .replace('\u03c2', '\u03c3'));
        });
        return out.toString();
    }

    /** The words that tell places apart: "Kursk region" is "Kursk". */
    static Optional<List<String>> placeKey(String place) {
        return fold(place).map(text -> {
            List<String> words = new ArrayList<>();
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                words.add(matcher.group());
            }
            List<String> telling =
                    words.stream().filter(word -> !PLACE_WORDS.contains(word)).toList();
            return telling.isEmpty() ? List.copyOf(words) : telling;
        });
    }

    /**
     * Whether a character has a combining class. The platform does not tell the class, but its normalizer moves
     * characters of a higher class behind those of a lower one.
     */
    private static boolean combines(int c) {
        int type = Character.getType(c);
        if (type != Character.NON_SPACING_MARK
                && type != Character.COMBINING_SPACING_MARK
                && type != Character.ENCLOSING_MARK) {
            return false;
        }
        String mark = Character.toString(c);
        return !Normalizer.isNormalized(mark + "\u0334", Normalizer.Form.NFD)
                || !Normalizer.isNormalized("\u0345" + mark, Normalizer.Form.NFD);
    }
}
