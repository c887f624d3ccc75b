package org.newsgraph.extractors.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
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

    private final ImmutableSet<String> denials;

    private Verdicts(ImmutableMap<Key, Boolean> praises, ImmutableSet<String> denials) {
        this.praises = praises;
        this.denials = denials;
    }

    public static Verdicts load() {
        List<Table.Row> rows = Table.read("verdicts");
        return new Verdicts(
                rows.stream()
                        .filter(row -> !denies(row))
                        .collect(ImmutableMap.toImmutableMap(
                                row -> new Key(
                                        row.text("word"),
                                        Pos.valueOf(row.text("pos").toUpperCase(java.util.Locale.ROOT))),
                                row -> row.text("polarity").equals("praise"))),
                rows.stream()
                        .filter(Verdicts::denies)
                        .map(row -> row.text("word"))
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private static boolean denies(Table.Row row) {
        return row.text("polarity").equals("denial");
    }

    /** Whether the word says that what was alleged is not true. */
    public boolean denies(String lemma) {
        return denials.contains(lemma);
    }

    /** True for praise, false for blame, empty for a word that does not judge. */
    public Optional<Boolean> praise(String lemma, Pos pos) {
        return Optional.ofNullable(praises.get(new Key(lemma, pos)));
    }
}
