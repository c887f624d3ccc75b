package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.supply.Handover;
import org.newsgraph.extractors.supply.ItemPhrase;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Supply;

/** What goes the other way: "in return for shells", and what was offered when somebody answers the offer. */
record Exchange(Scene scene) {
    /** The goods that are given for those of the predication. */
    List<ItemPhrase> goods(Predication predication) {
        return predication.slot("in").stream()
                .filter(t -> t.lower().equals("return") || t.lower().equals("exchange"))
                .flatMap(t -> scene.sentence().children(t, "nmod"))
                .flatMap(g -> scene.items().readAll(scene.sentence(), g).stream())
                .toList();
    }

    /** The same as handovers against those that are told. */
    List<Handover> against(List<Handover> told, Predication predication) {
        return told.stream()
                .limit(1)
                .flatMap(h -> goods(predication).stream().map(item -> new Handover(item, h.to(), h.from(), h.status())))
                .toList();
    }

    /** "accepted the offer", "has declined": the goods that the other side had offered. */
    List<Handover> answered(Predication predication, EventClass eventClass, Parties parties) {
        boolean answers =
                switch (predication.lemma()) {
                    case "accept", "decline", "refuse", "reject", "turn_down", "rebuff", "spurn" -> true;
                    default -> false;
                };
        if (!answers || (eventClass != EventClass.AGREE && eventClass != EventClass.REJECT)) {
            return List.of();
        }
        return parties.actors().stream()
                .flatMap(to -> parties.targets().stream()
                        .flatMap(from -> scene
                                .memory()
                                .goods()
                                .offered(from, to, scene.sentence().number())
                                .stream()
                                .map(s -> handover(s, predication, from, to))))
                .toList();
    }

    private static Handover handover(Supply offered, Predication predication, Party from, Party to) {
        ItemPhrase item = new ItemPhrase(
                predication.head(), offered.category(), offered.armsClass(), offered.item(), offered.quantity());
        return new Handover(item, Optional.of(from), Optional.of(to), offered.status());
    }

    /** Both lists. */
    static List<Handover> with(List<Handover> some, List<Handover> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
