package org.newsgraph.extractors.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.ontology.fact.EventClass;

/**
 * What a row of the frame tables makes of an event.
 *
 * @param eventClass empty where the row says that this is no event
 * @param targets slots or prepositions in which the target stands, best first
 * @param targetNeeded whether there is no fact without a target that has a name
 * @param targetSpared whether the act is told without a target: a truce declared, a curfew imposed
 * @param rule name of the row, for explanations
 */
public record Coding(
        Optional<EventClass> eventClass,
        Optional<String> mode,
        Optional<String> cameo,
        List<String> targets,
        boolean targetNeeded,
        boolean targetSpared,
        Optional<Transfer> transfer,
        String rule) {

    /** The coding of a construction that has no row in a table. */
    public static Coding of(EventClass eventClass, String cameo, String rule) {
        return new Coding(
                Optional.of(eventClass),
                Optional.empty(),
                Optional.of(cameo),
                List.of(),
                false,
                false,
                Optional.empty(),
                rule);
    }

    /** A construction that is no event. */
    public static Coding none(String rule) {
        return new Coding(
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false, false, Optional.empty(), rule);
    }

    /** The same coding with these slots for the target. */
    public Coding towards(List<String> slots) {
        return new Coding(eventClass, mode, cameo, slots, targetNeeded, targetSpared, transfer, rule);
    }

    /** Whether the row is of an adjective that tells where somebody stands. */
    public boolean stance() {
        return rule.startsWith("adjective:");
    }

    /** Whether the row is of a noun that calls somebody the doer ("a backer of"). */
    public boolean agentNoun() {
        return rule.startsWith("agent:");
    }

    static Coding of(Table.Row row, String rule) {
        String targets = row.optional("target").orElse("");
        boolean needed = targets.endsWith("!");
        boolean spared = targets.endsWith("?");
        List<String> slots = com.google.common.base.Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToList(needed || spared ? targets.substring(0, targets.length() - 1) : targets);
        Optional<Transfer> transfer = Transfer.parse(row);
        if (transfer.filter(t -> t.kind() == Transfer.Kind.GIVE).isPresent() && !slots.contains("iobj")) {
            // Whatever the row says, English may put the recipient before the goods: "sent Kenya troops".
            slots = Stream.concat(slots.stream(), Stream.of("iobj")).toList();
        }
        String eventClass = row.text("class");
        return new Coding(
                eventClass.equals("NONE") ? Optional.empty() : Optional.of(EventClass.valueOf(eventClass)),
                row.optional("mode"),
                row.optional("cameo"),
                slots,
                needed,
                spared,
                transfer,
                rule);
    }
}
