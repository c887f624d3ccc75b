package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.events.VerbCoder.Coded;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.qualifiers.ModalityReader;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.Party;

/**
 * Demands without a verb of asking: "Mali should withdraw, Niger said" asks Mali to withdraw; that it should have done
 * so blames it.
 */
final class Demands {
    private static final Set<String> DEONTIC = Set.of("should", "must", "ought");

    private final Scene scene;

    Demands(Scene scene) {
        this.scene = scene;
    }

    /** Whoever says that another should act asks for it; nothing where no named speaker speaks of a named other. */
    Optional<Coded> read(Predication predication) {
        Token verb = predication.head();
        boolean deontic = hasAuxiliary(verb, DEONTIC);
        boolean past = deontic && hasAuxiliary(verb, Set.of("have"));
        boolean needed = needs(predication);
        if ((!deontic && !needed)
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
        Stream<Token> content = needed ? predication.slot("comp").stream() : predication.slot("obj").stream();
        List<Token> evoked = Stream.concat(Stream.of(verb), content).toList();
        Coding coding = past
                ? Coding.of(EventClass.ACCUSE, "111", "construction:should-have")
                : Coding.of(EventClass.REQUEST, "020", needed ? "construction:need-to" : "construction:should");
        List<Draft> drafts = new DraftMaker(scene.actors(), coding, verb, List.of(verb), evoked, predication.lemma())
                .make(new Parties(speakers, others, false), List.of());
        return Optional.of(
                new Coded(drafts.stream().map(Draft::assertedByItself).toList(), evoked));
    }

    private boolean hasAuxiliary(Token verb, Set<String> words) {
        return scene.sentence().hasChild(verb, c -> c.is("aux") && words.contains(c.lower()));
    }

    /** "needed to listen", "has to disarm": said of another, it asks for it. */
    private boolean needs(Predication predication) {
        Token verb = predication.head();
        return (predication.lemma().equals("need") || predication.lemma().equals("have"))
                && !predication.passive()
                && predication.slot("obj").isEmpty()
                && predication.slot("comp").stream()
                        .anyMatch(c -> c.is("xcomp") && Clauses.isInfinitive(scene.sentence(), c))
                && ModalityReader.read(scene.sentence(), verb).modality() == Modality.ASSERTED;
    }
}
