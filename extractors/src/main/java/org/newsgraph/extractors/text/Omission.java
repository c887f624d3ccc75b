package org.newsgraph.extractors.text;

/** Why a stretch of text is not read. */
public enum Omission {
    NO_WORDS("paragraph without words"),
    FOREIGN("paragraph not in English"),
    UNBROKEN("stretch of more than " + Passages.LONGEST + " characters without a full stop"),
    LONG_SENTENCE("sentence of more than " + Omission.LONGEST_SENTENCE + " words"),
    BEYOND("sentence beyond the first " + Omission.MOST_SENTENCES + " of an article");

    /** The parser's time grows with the sentence, and beyond this it is hardly ever right. */
    public static final int LONGEST_SENTENCE = 200;

    /** No article has more; what does is no article, and must not fill the memory. */
    public static final int MOST_SENTENCES = 20_000;

    private final String words;

    Omission(String words) {
        this.words = words;
    }

    /** The reason in words, in the singular. */
    public String words() {
        return words;
    }
}
