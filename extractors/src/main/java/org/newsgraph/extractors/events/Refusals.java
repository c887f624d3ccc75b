package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.events.VerbCoder.Coded;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.qualifiers.ModalityReader;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.Party;

/** Refusals told by negation: "cannot support the plan", "will not tolerate it", "is not prepared to talk". */
final class Refusals {
    private static final Set<String> WILL =
            Set.of("will", "would", "can", "could", "shall", "'ll", "’ll", "'d", "’d", "wo", "ca");

    /** Verbs that, negated, refuse whatever their object is. */
    private static final Set<String> BEARING = Set.of(
            "tolerate",
            "accept",
            "bow",
            "countenance",
            "bend",
            "yield",
            "condone",
            "compromise",
            "give_in",
            "back_down",
            "budge",
            "stand_for",
            "negotiate");

    private final Scene scene;

    Refusals(Scene scene) {
        this.scene = scene;
    }

    /** "would not bow to pressure": a refusal of whoever is answerable for what is not borne. */
    Optional<Coded> read(Predication predication) {
        if (!BEARING.contains(predication.lemma()) || predication.passive() || !negatedWill(predication.head())) {
            return Optional.empty();
        }
        List<Party> actors = scene.actors(predication.slot("subj"));
        Carried carried = new Carried(scene);
        List<Party> answered = new Answers(scene).answered(predication, actors);
        List<Party> targets = !answered.isEmpty()
                ? answered
                : Stream.of("obj", "to", "with", "on")
                        .map(slot -> carried.responsible(predication.slot(slot)))
                        .filter(p -> !p.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        List<Token> words = List.of(predication.head());
        List<Draft> drafts = new DraftMaker(
                        scene.actors(),
                        Coding.of(EventClass.REJECT, "120", "construction:will-not"),
                        predication.head(),
                        words,
                        words,
                        "not " + predication.lemma().replace('_', ' '))
                .make(VerbCoder.parties(actors, targets, EventClass.REJECT, false), List.of());
        return drafts.isEmpty() ? Optional.empty() : Optional.of(new Coded(asserted(drafts), words));
    }

    /** Whether agreement or support, so negated, is refused: what one will not or cannot do, or is not ready to do. */
    boolean refuses(Predication predication, Coding coding) {
        EventClass eventClass = coding.eventClass().orElseThrow();
        Token head = predication.head();
        if (eventClass != EventClass.AGREE && eventClass != EventClass.SUPPORT) {
            return false;
        }
        boolean unwilling = predication.lemma().startsWith("be_");
        return unwilling ? negated(head) : negatedWill(head);
    }

    /** The coding of the refusal. */
    static Coding coding(Coding refused) {
        return Coding.of(EventClass.REJECT, "120", refused.rule() + " negated").towards(refused.targets());
    }

    /** The drafts of a refusal: asserted, whatever the negation says. */
    static List<Draft> asserted(List<Draft> drafts) {
        return drafts.stream().map(Draft::refusal).toList();
    }

    private boolean negatedWill(Token head) {
        return scene.sentence().hasChild(head, c -> c.is("aux") && WILL.contains(c.lower())) && negated(head);
    }

    private boolean negated(Token head) {
        return ModalityReader.read(scene.sentence(), head).modality() == Modality.NEGATED;
    }
}
