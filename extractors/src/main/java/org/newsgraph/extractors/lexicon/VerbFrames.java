package org.newsgraph.extractors.lexicon;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.function.Function;

/** The verb table, or that of adjectives: the first row whose conditions hold codes the event. */
public final class VerbFrames {
    /** One row. */
    public record Frame(String predicate, List<SlotTest> when, Coding coding, String example) {}

    private final ImmutableListMultimap<String, Frame> byPredicate;

    private VerbFrames(ImmutableListMultimap<String, Frame> byPredicate) {
        this.byPredicate = byPredicate;
    }

    public static VerbFrames load() {
        return load("verbs", "verb:");
    }

    /** The table of adjectives that tell where somebody stands: {@code be_opposed}. */
    public static VerbFrames adjectives() {
        return load("adjectives", "adjective:");
    }

    private static VerbFrames load(String table, String rule) {
        return new VerbFrames(Table.read(table).stream()
                .map(row -> new Frame(
                        row.text("predicate"),
                        SlotTest.parse(row.text("when")),
                        Coding.of(row, rule + name(row)),
                        row.text("example")))
                .collect(ImmutableListMultimap.toImmutableListMultimap(Frame::predicate, Function.identity())));
    }

    /** The name of a row in its table. */
    static String name(Table.Row row) {
        return row.text("predicate") + "[" + row.text("when") + "]";
    }

    /** The rows of a lemma with its particle ({@code pull_out}), in order. */
    public List<Frame> of(String predicate) {
        return byPredicate.get(predicate);
    }

    public Iterable<Frame> all() {
        return byPredicate.values();
    }
}
