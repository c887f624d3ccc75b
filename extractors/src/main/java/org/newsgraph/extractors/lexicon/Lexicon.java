package org.newsgraph.extractors.lexicon;

/** All tables together; loaded once, immutable, shared by threads. */
public record Lexicon(
        Gazetteer gazetteer,
        VerbFrames verbs,
        VerbFrames adjectives,
        NounFrames nouns,
        Items items,
        Words words,
        Verdicts verdicts) {
    public static Lexicon load() {
        return load(NameOverlay.NONE);
    }

    /** With a user's names. */
    public static Lexicon load(NameOverlay names) {
        return new Lexicon(
                Gazetteer.load(names),
                VerbFrames.load(),
                VerbFrames.adjectives(),
                NounFrames.load(),
                Items.load(),
                Words.load(),
                Verdicts.load());
    }
}
