package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;

/**
 * Whom a promise, a refusal, a demand or a threat is for when no slot of the verb names him: whoever is named in what
 * is promised, else with whom the article has just told that the speaker deals.
 */
final class Hearers {
    /** Verbs that nobody says to himself: "agreed to pay", "refused to talk", "threatened to use force". */
    private static final Set<String> SPOKEN = Set.of(
            "agree",
            "accept",
            "pledge",
            "promise",
            "vow",
            "consent",
            "undertake",
            "offer",
            "refuse",
            "decline",
            "rule_out",
            "demand",
            "threaten",
            "swear",
            "concur",
            "assent");

    private static final Set<String> CONDITION = Set.of("if", "once", "when", "provided", "unless");

    private final Scene scene;
    private final Carried carried;

    Hearers(Scene scene) {
        this.scene = scene;
        this.carried = new Carried(scene);
    }

    List<Party> of(Predication predication, List<Party> actors) {
        boolean wordless = predication.slot("comp").isEmpty()
                && (!predication.slot("obj").isEmpty() || predication.lemma().equals("demand"));
        if (!SPOKEN.contains(predication.lemma()) || wordless || actors.isEmpty()) {
            return List.of();
        }
        List<Party> named = inContent(predication, actors);
        if (!named.isEmpty() || actors.size() != 1) {
            return named;
        }
        List<Party> awaited = predication.lemma().equals("offer") ? awaited(predication, actors) : List.of();
        return awaited.isEmpty()
                ? scene.memory().counterparts(actors.get(0), scene.sentence().number())
                : awaited;
    }

    /** "offered to send boats if Quito asked": an offer is made to whoever may take it up. */
    private List<Party> awaited(Predication offer, List<Party> actors) {
        return scene.sentence().subtree(offer.head()).stream()
                .filter(c -> c.is("advcl") && c.index() > offer.head().index())
                .filter(c -> scene.sentence().hasChild(c, m -> m.is("mark") && CONDITION.contains(m.lower())))
                .flatMap(c -> scene.actors(Clauses.of(scene.sentence(), c).slot("subj")).stream())
                .filter(p -> actors.stream().noneMatch(p::same))
                .distinct()
                .toList();
    }

    /** "agreed to pay more for gas that Oman supplies": the first others named in what is promised or refused. */
    private List<Party> inContent(Predication predication, List<Party> actors) {
        return predication.slot("comp").stream()
                .flatMap(c -> scene.sentence().subtree(c).stream())
                .filter(t -> t.index() > predication.head().index() && t.isNoun() && !t.is("conj", "compound"))
                .filter(t -> !inAside(t, predication.head()))
                .map(t -> carried.responsible(scene.sentence().withConjuncts(t)).stream()
                        .filter(p -> p.kind() != EntityKind.PLACE)
                        .filter(p -> actors.stream().noneMatch(p::same))
                        .toList())
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether the token stands in a clause of its own circumstances: "unless the envoy returns". */
    private boolean inAside(Token token, Token verb) {
        Optional<Token> walker = Optional.of(token);
        while (walker.isPresent() && walker.get().index() != verb.index()) {
            Token at = walker.get();
            if (at.is("advcl", "parataxis")
                    && scene.sentence()
                            .hasChild(at, c -> c.is("mark") && !c.lower().equals("to"))) {
                return true;
            }
            walker = scene.sentence().head(at);
        }
        return false;
    }
}
