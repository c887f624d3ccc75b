package org.newsgraph.extractors.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.newsgraph.extractors.text.Paragraphs.Block;

/**
 * The stretches of a text that are worth annotating, each short enough for it: paragraphs that hold words and are in
 * English, very long ones cut behind a sentence. What is left out is counted.
 */
public final class Passages {
    static final int LONGEST = 20_000;
    private static final int JUDGED = 10_000;
    private static final int LEAST_WORDS = 12;
    private static final String STOPS = ".!?\"\u201D";

    private final Predicate<String> english;

    /** @param english whether a text of a dozen words or more is in English */
    public Passages(Predicate<String> english) {
        this.english = english;
    }

    public List<Block> of(String text, Omissions omissions) {
        List<Block> passages = new ArrayList<>();
        boolean foreignArticle = wordsUpTo(text, 0, text.length(), LEAST_WORDS) == LEAST_WORDS
                && !english.test(text.substring(0, Math.min(text.length(), JUDGED)));
        for (Block paragraph : Paragraphs.of(text)) {
            int words = wordsUpTo(text, paragraph.begin(), paragraph.end(), LEAST_WORDS);
            if (words == 0) {
                omissions.add(Omission.NO_WORDS);
            } else if (words < LEAST_WORDS ? foreignArticle : !isEnglish(text, paragraph)) {
                omissions.add(Omission.FOREIGN);
            } else {
                cut(text, paragraph, passages, omissions);
            }
        }
        return passages;
    }

    private boolean isEnglish(String text, Block paragraph) {
        return english.test(text.substring(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + JUDGED)));
    }

    /** How many words begin in a stretch, counted no further than {@code most}. */
    private static int wordsUpTo(String text, int begin, int end, int most) {
        int words = 0;
        boolean inWord = false;
        for (int i = begin; i < end && words < most; i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }

    private static void cut(String text, Block paragraph, List<Block> passages, Omissions omissions) {
        int begin = paragraph.begin();
        while (paragraph.end() - begin > LONGEST) {
            int end = lastStop(text, begin, begin + LONGEST);
            if (end > begin) {
                passages.add(new Block(begin, end));
            } else {
                omissions.add(Omission.UNBROKEN);
                end = nextStop(text, begin + LONGEST, paragraph.end());
            }
            begin = end;
            while (begin < paragraph.end() && Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
        }
        if (begin < paragraph.end()) {
            passages.add(new Block(begin, paragraph.end()));
        }
    }

    /** Behind the last full stop in a stretch; its beginning where there is none. */
    private static int lastStop(String text, int begin, int end) {
        int at = end;
        while (at > begin && !stopsBefore(text, at)) {
            at--;
        }
        return at;
    }

    private static int nextStop(String text, int from, int end) {
        int at = from;
        while (at < end && !stopsBefore(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean stopsBefore(String text, int at) {
        return at > 0 && Character.isWhitespace(text.charAt(at)) && STOPS.indexOf(text.charAt(at - 1)) >= 0;
    }
}
