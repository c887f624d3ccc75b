package org.newsgraph.extractors.lexicon;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** The table of words that judge an act or a party. Immutable. */
public final class Verdicts {
    /** How a judging word stands in the sentence. */
    public enum Pos {
        ADJ,
        NOUN,
        VERB
    }

    private record Key(String word, Pos pos) {}

    /** Whether the word praises; it blames otherwise. */
    private final ImmutableMap<Key, Boolean> praises;

    private Verdicts(ImmutableMap<Key, Boolean> praises) {
        this.praises = praises;
    }

    public static Verdicts load() {
        return new Verdicts(Table.read("verdicts").stream()
                .collect(ImmutableMap.toImmutableMap(
                        row -> new Key(
                                row.text("word"), Pos.valueOf(row.text("pos").toUpperCase(java.util.Locale.ROOT))),
                        row -> row.text("polarity").equals("praise"))));
    }

    /** True for praise, false for blame, empty for a word that does not judge. */
    public Optional<Boolean> praise(String lemma, Pos pos) {
        return Optional.ofNullable(praises.get(new Key(lemma, pos)));
    }
}
