package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.lexicon.Transfer;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.SupplyStatus;

/**
 * Troops that are brought to another state help it, unless the article has told that it is an enemy (guidelines, rule
 * 3).
 */
final class HelpingTroops {
    /** Verbs of bringing, which unlike "deploy" or "mass" tell that somebody is to have the troops. */
    private static final Set<String> BRINGING = Set.of(
            "fly",
            "fly_in",
            "rush",
            "airlift",
            "ferry",
            "ship",
            "transport",
            "bring",
            "bring_in",
            "shuttle",
            "truck",
            "transfer",
            "send_in",
            "haul");

    private static final Set<EventClass> HOSTILE = Set.of(
            EventClass.ASSAULT, EventClass.COERCE, EventClass.THREATEN, EventClass.SANCTION, EventClass.MOBILIZE);

    private final Scene scene;

    HelpingTroops(Scene scene) {
        this.scene = scene;
    }

    /** The coding as aid; empty where nobody is helped. */
    Optional<Coding> coding(Predication predication, Coding moves) {
        boolean brings =
                moves.eventClass().filter(c -> c == EventClass.MOBILIZE).isPresent()
                        && moves.transfer()
                                .filter(t -> t.kind() == Transfer.Kind.OWN_TROOPS)
                                .isPresent()
                        && BRINGING.contains(predication.lemma())
                        && predication.slot("against").isEmpty();
        List<Party> movers = scene.actors(predication.slot("subj"));
        boolean helps = brings
                && !movers.isEmpty()
                && Stream.concat(
                                Stream.of("to", "into", "for")
                                        .flatMap(slot -> scene.behind(predication.slot(slot)).stream()),
                                new Recipients(scene).helped(predication, movers).stream())
                        .anyMatch(host -> hosts(host, movers.get(0)));
        return helps
                ? Optional.of(new Coding(
                        Optional.of(EventClass.AID),
                        Optional.empty(),
                        Optional.of("072"),
                        List.of("to", "into", "for"),
                        false,
                        false,
                        Optional.of(new Transfer(Transfer.Kind.GIVE, SupplyStatus.DELIVERED)),
                        moves.rule()))
                : Optional.empty();
    }

    private boolean hosts(Party host, Party mover) {
        boolean somebody = host.kind() != EntityKind.PLACE && !GoodsTold.sameSide(host, mover);
        return somebody && !scene.memory().atOdds(host, mover, HOSTILE);
    }
}
