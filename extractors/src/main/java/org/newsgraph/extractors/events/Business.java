package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Role;

/** Deals between firms, and what several do jointly: "bought a stake in Acme", "organised jointly by A and B". */
final class Business {
    private static final Set<String> BUYING =
            Set.of("buy", "acquire", "purchase", "take_over", "buy_out", "buy_up", "snap_up", "swallow_up", "absorb");

    private static final Set<String> SHARES =
            Set.of("stake", "share", "shareholding", "holding", "interest", "subsidiary", "unit", "arm", "asset");

    private static final Set<String> TOGETHER = Set.of("jointly", "together");

    private final Scene scene;

    Business(Scene scene) {
        this.scene = scene;
    }

    /** The coding of a deal that the rows of the verb do not tell. */
    Optional<Coding> coding(Predication predication) {
        if (BUYING.contains(predication.lemma()) && buysFirm(predication)) {
            return Optional.of(coding("takeover", "061", List.of("obj", "in", "of")));
        }
        boolean joint =
                scene.sentence().hasChild(predication.head(), c -> c.is("advmod") && TOGETHER.contains(c.lower()));
        return joint && scene.actors(predication.slot("subj")).size() > 1
                ? Optional.of(coding("jointly", "060", List.of()))
                : Optional.empty();
    }

    private boolean buysFirm(Predication predication) {
        boolean bought = predication.slot("obj").stream().anyMatch(o -> isFirm(scene.actors(List.of(o))))
                || (predication.slot("obj").stream().map(Scene::lemma).anyMatch(SHARES::contains)
                        && isFirm(owners(predication)));
        return bought && !scene.actors(predication.slot("subj")).isEmpty();
    }

    private List<Party> owners(Predication predication) {
        return Stream.of("in", "of")
                .map(slot -> scene.behind(predication.slot(slot)))
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElseGet(() -> scene.behind(predication.slot("obj")));
    }

    private static boolean isFirm(List<Party> parties) {
        return parties.stream()
                .anyMatch(p -> p.kind() == EntityKind.ORGANIZATION
                        && p.role().filter(r -> r != Role.BUSINESS).isEmpty());
    }

    private static Coding coding(String name, String cameo, List<String> targets) {
        return Coding.of(EventClass.COOPERATE, cameo, "construction:" + name).towards(targets);
    }
}
