package org.newsgraph.extractors.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs. Blank lines always part; a single line break parts too unless the text is hard-wrapped
 * (most of its lines nearly as long as the longest, and none long).
 */
public final class Paragraphs {
    /** A stretch of the text, in UTF-16 units. */
    public record Block(int begin, int end) {}

    private static final int WRAP_COLUMN = 100;

    /** How far into a text a dateline may reach; without it the pattern would try every way through a long word. */
    private static final int REACH = 200;

    private Paragraphs() {}

    /** "KYIV, Ukraine (Agency) - ": place, date and agency before the first sentence, no part of it. */
    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{Lu}.'’]{2,}[^\\n.!?]{0,30}(?:[^\\n!?]{0,60}?)\\s(?:—|–|--|-)\\s+");

    public static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        boolean wrapped = hardWrapped(text);
        int begin = 0;
        int at = 0;
        while (at < text.length()) {
            int lineEnd = text.indexOf('\n', at);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            int next = Math.min(lineEnd + 1, text.length());
            boolean parts = !wrapped || text.substring(at, lineEnd).isBlank() || blankLineAt(text, next);
            if (parts || next >= text.length()) {
                add(text, begin, lineEnd, blocks);
                begin = next;
            }
            at = next;
        }
        if (!blocks.isEmpty()) {
            Block first = blocks.get(0);
            Matcher dateline =
                    DATELINE.matcher(text.substring(first.begin(), Math.min(first.end(), first.begin() + REACH)));
            if (dateline.find() && dateline.end() < first.end() - first.begin()) {
                blocks.set(0, new Block(first.begin() + dateline.end(), first.end()));
            }
        }
        return blocks;
    }

    private static void add(String text, int begin, int end, List<Block> blocks) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            blocks.add(new Block(from, to));
        }
    }

    private static boolean blankLineAt(String text, int at) {
        int lineEnd = text.indexOf('\n', at);
        return lineEnd >= 0 && text.substring(at, lineEnd).isBlank();
    }

    private static boolean hardWrapped(String text) {
        int[] lengths = text.lines()
                .filter(line -> !line.isBlank())
                .mapToInt(String::length)
                .toArray();
        if (lengths.length < 4) {
            return false;
        }
        int longest = Arrays.stream(lengths).max().orElse(0);
        long full =
                Arrays.stream(lengths).filter(length -> length > longest * 0.7).count();
        return longest <= WRAP_COLUMN && full * 2 > lengths.length;
    }
}
