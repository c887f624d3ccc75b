package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.events.VerbCoder.Coded;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;

/** Visits told of the journey: "a tour that took him to Niger and Mali", "the trip will bring her to Oslo". */
final class Journeys {
    private static final Set<String> TAKING = Set.of("take", "bring", "lead");

    private static final Set<String> JOURNEYS =
            Set.of("tour", "trip", "visit", "journey", "mission", "swing", "voyage", "itinerary", "diplomacy");

    private final Scene scene;

    Journeys(Scene scene) {
        this.scene = scene;
    }

    Optional<Coded> read(Predication taking) {
        Optional<Token> journey = taking.slot("subj").stream()
                .filter(s -> TAKING.contains(taking.lemma()) && !taking.passive())
                .flatMap(s -> journey(s).stream())
                .findFirst();
        if (journey.isEmpty()) {
            return Optional.empty();
        }
        List<Party> main = fronted(journey.get(), taking);
        List<Party> guests = (main.isEmpty() ? scene.actors(taking.slot("obj")) : main)
                .stream().filter(p -> p.kind() == EntityKind.PERSON).toList();
        List<Party> hosts = scene.behind(taking.slot("to")).stream()
                .map(p -> p.kind() == EntityKind.PLACE
                        ? p.state().flatMap(scene.actors()::state).orElse(p)
                        : p)
                .distinct()
                .toList();
        List<Token> words = List.of(taking.head());
        List<Draft> drafts = new DraftMaker(
                        scene.actors(),
                        Coding.of(EventClass.CONSULT, "042", "construction:journey"),
                        taking.head(),
                        words,
                        words,
                        "tour")
                .make(VerbCoder.parties(guests, hosts, EventClass.CONSULT, false), List.of());
        return drafts.isEmpty() ? Optional.empty() : Optional.of(new Coded(drafts, words));
    }

    /** "On his tour, which took him to Mali, the minister said ...": the pronoun means whoever is named after it. */
    private List<Party> fronted(Token journey, Predication taking) {
        boolean pronoun = taking.slot("obj").stream().anyMatch(o -> o.pos().equals("PRP"));
        return scene.sentence()
                .head(journey)
                .filter(verb -> pronoun && journey.is("obl") && verb.isVerb() && verb.index() > journey.index())
                .map(verb -> scene.actors(Clauses.of(scene.sentence(), verb).slot("subj")))
                .orElse(List.of());
    }

    private Optional<Token> journey(Token subject) {
        return Optional.of(subject).filter(Journeys::isJourney).or(() -> scene.sentence()
                .head(subject)
                .filter(verb -> subject.pos().startsWith("W") && verb.is("acl:relcl"))
                .flatMap(scene.sentence()::head)
                .filter(Journeys::isJourney));
    }

    private static boolean isJourney(Token noun) {
        return JOURNEYS.contains(Scene.lemma(noun));
    }
}
