package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.events.VerbCoder.Coded;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;

/** Demands without a verb of asking: "Mali should withdraw, Niger said" asks Mali to withdraw. */
final class Demands {
    private static final Set<String> DEONTIC = Set.of("should", "must", "ought");

    private final Scene scene;

    Demands(Scene scene) {
        this.scene = scene;
    }

    /** Whoever says that another should act asks for it; nothing where no named speaker speaks of a named other. */
    Optional<Coded> read(Predication predication) {
        Token verb = predication.head();
        boolean deontic = scene.sentence().hasChild(verb, c -> c.is("aux") && DEONTIC.contains(c.lower()))
                && !scene.sentence()
                        .hasChild(verb, c -> c.is("aux") && c.lemma().equals("have"));
        if (!deontic
                || scene.sentence()
                        .hasChild(verb, c -> c.is("mark") && !c.lower().equals("that"))) {
            return Optional.empty();
        }
        List<Party> speakers = scene.sources().at(scene.actors(), scene.sentence(), verb);
        List<Party> asked = scene.actors(predication.slot(predication.passive() ? "obj" : "subj"));
        List<Party> others =
                asked.stream().filter(a -> speakers.stream().noneMatch(a::same)).toList();
        if (speakers.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        List<Token> evoked =
                Stream.concat(Stream.of(verb), predication.slot("obj").stream()).toList();
        List<Draft> drafts = new DraftMaker(
                        scene.actors(),
                        Coding.of(EventClass.REQUEST, "020", "construction:should"),
                        verb,
                        List.of(verb),
                        evoked,
                        predication.lemma())
                .make(new Parties(speakers, others, false), List.of());
        return Optional.of(
                new Coded(drafts.stream().map(Draft::assertedByItself).toList(), evoked));
    }
}
