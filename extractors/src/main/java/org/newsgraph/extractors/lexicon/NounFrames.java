package org.newsgraph.extractors.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The table of event nouns. */
public final class NounFrames {
    /** When a noun counts as an event. */
    public enum Kind {
        /** Wherever its actor is named with it. */
        EVENT,
        /** As the object of a light verb, or with both parties. */
        LIGHT,
        /** A noun of agent: whoever is called so does it ("a backer of Turkish accession"). */
        AGENT,
        /** A lasting state: only where it begins, ends, goes on or changes. */
        STATE
    }

    /** One row; {@code actors} tells where the actor stands: poss, mod or a preposition. */
    public record Frame(String noun, Kind kind, List<String> actors, Coding coding, String example) {}

    private final ImmutableMap<String, Frame> byNoun;

    private NounFrames(ImmutableMap<String, Frame> byNoun) {
        this.byNoun = byNoun;
    }

    public static NounFrames load() {
        return new NounFrames(Table.read("nouns").stream()
                .map(row -> new Frame(
                        row.text("noun"),
                        Kind.valueOf(row.text("kind").toUpperCase(java.util.Locale.ROOT)),
                        row.optional("actor")
                                .map(Splitter.on(',').trimResults().omitEmptyStrings()::splitToList)
                                .orElse(List.of()),
                        Coding.of(row, rule(row)),
                        row.text("example")))
                .collect(ImmutableMap.toImmutableMap(Frame::noun, Function.identity(), (a, b) -> a)));
    }

    /** The name of a row, as facts carry it. */
    static String rule(Table.Row row) {
        return (row.text("kind").equals("agent") ? "agent:" : "noun:") + row.text("noun");
    }

    public Optional<Frame> of(String noun) {
        return Optional.ofNullable(byNoun.get(noun));
    }

    public Iterable<Frame> all() {
        return byNoun.values();
    }
}
