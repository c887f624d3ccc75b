package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.lexicon.NounFrames;
import org.newsgraph.extractors.lexicon.NounFrames.Kind;
import org.newsgraph.extractors.propositions.NounPhrases;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.supply.Handover;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;

/** Codes event nouns whose actor is named with them: "the Russian invasion of Ukraine", "Iran's delivery of drones". */
final class NounCoder {
    private final Scene scene;
    private final SupplyReader supplies;

    NounCoder(Scene scene) {
        this.scene = scene;
        this.supplies = new SupplyReader(scene);
    }

    List<Draft> code(Token noun) {
        Optional<NounFrames.Frame> frame =
                scene.eventNoun(noun).filter(f -> f.coding().eventClass().isPresent() && f.kind() != Kind.STATE);
        if (frame.isEmpty() || noun.is("compound", "amod")) {
            return List.of();
        }
        Predication predication = NounPhrases.of(scene.sentence(), noun);
        Coding coding = frame.get().coding();
        EventClass eventClass = coding.eventClass().orElseThrow();
        List<Party> actors = actors(frame.get(), predication);
        List<Party> targets = coding.targets().stream()
                .map(slot -> scene.behind(predication.slot(slot)))
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
        Parties parties = VerbCoder.parties(actors, targets, eventClass, false);
        boolean both = !parties.targets().isEmpty() || parties.mutual();
        if (actors.isEmpty() || (frame.get().kind() == Kind.LIGHT && !both)) {
            return List.of();
        }
        List<Handover> handovers = coding.transfer()
                .map(t -> supplies.read(t, predication, parties))
                .orElse(List.of());
        return new DraftMaker(coding, noun, List.of(noun), List.of(noun), noun.lemma()).make(parties, handovers);
    }

    /** The doer of an event noun: the first of the row's places where a party stands. */
    List<Party> actors(NounFrames.Frame frame, Predication predication) {
        for (String slot : frame.actors()) {
            List<Party> parties = predication.slot(slot).stream()
                    .flatMap(t -> (slot.equals("mod")
                                    ? scene.actors().modifier(scene.sentence(), t)
                                    : scene.actors().of(scene.sentence(), t))
                            .stream())
                    .distinct()
                    .toList();
            if (!parties.isEmpty()) {
                return parties;
            }
        }
        return List.of();
    }
}
