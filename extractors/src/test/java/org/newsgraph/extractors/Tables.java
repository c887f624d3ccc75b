package org.newsgraph.extractors;

import org.newsgraph.extractors.lexicon.Lexicon;

/** The tables of the lexicon, loaded once for all tests of a JVM. */
public final class Tables {
    private Tables() {}

    public static Lexicon lexicon() {
        return Holder.LEXICON;
    }

    private static final class Holder {
        private static final Lexicon LEXICON = Lexicon.load();
    }
}
