package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.events.VerbCoder.Coded;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.lexicon.Verdicts.Pos;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.qualifiers.ModalityReader;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.Party;

/** What somebody calls another or his act: "called the raid a crime", "described the envoy as the best hope". */
final class Labels {
    /** Verbs with a second object or adjective. */
    private static final Set<String> CALLING = Set.of("call", "label", "brand", "dub", "term", "consider", "deem");

    /** Verbs with "as". */
    private static final Set<String> DESCRIBING = Set.of(
            "describe",
            "regard",
            "see",
            "characterise",
            "characterize",
            "portray",
            "brand",
            "label",
            "view",
            "hail",
            "dismiss");

    private final Scene scene;
    private final Carried carried;

    Labels(Scene scene) {
        this.scene = scene;
        this.carried = new Carried(scene);
    }

    Optional<Coded> read(Predication calling) {
        Optional<Token> label = label(calling);
        Optional<Boolean> praise = label.flatMap(this::praise);
        if (praise.isEmpty()
                || ModalityReader.read(scene.sentence(), calling.head()).modality() != Modality.ASSERTED) {
            return Optional.empty();
        }
        List<Party> actors = scene.actors(calling.slot("subj"));
        List<Token> named = Stream.of("iobj", "obj", Clauses.COMPLEMENT_SUBJECT)
                .flatMap(slot -> calling.slot(slot).stream())
                .filter(t -> t.index() != label.get().index())
                .toList();
        List<Party> targets = carried.responsible(named).stream()
                .filter(p -> actors.stream().noneMatch(p::same))
                .toList();
        Coding coding = praise.get()
                ? Coding.of(EventClass.SUPPORT, "051", "construction:label")
                : Coding.of(EventClass.ACCUSE, "111", "construction:label");
        List<Token> evoked = List.of(calling.head(), label.get());
        List<Draft> drafts = new DraftMaker(
                        scene.actors(), coding, calling.head(), List.of(calling.head()), evoked, calling.lemma())
                .make(new Parties(actors, targets, false), List.of());
        return drafts.isEmpty() ? Optional.empty() : Optional.of(new Coded(drafts, evoked));
    }

    private Optional<Token> label(Predication calling) {
        if (CALLING.contains(calling.lemma())) {
            Optional<Token> complement =
                    calling.slot("comp").stream().filter(c -> !c.isVerb()).findFirst();
            Optional<Token> second = Optional.of(calling.slot("obj"))
                    .filter(o -> !calling.slot("iobj").isEmpty())
                    .flatMap(o -> o.stream().findFirst());
            Optional<Token> passive = calling.first("obj2");
            Optional<Token> found = complement.or(() -> second).or(() -> passive);
            if (found.isPresent()) {
                return found;
            }
        }
        return DESCRIBING.contains(calling.lemma())
                ? scene.sentence()
                        .children(calling.head(), "obl", "advcl", "xcomp", "nmod")
                        .filter(this::afterAs)
                        .findFirst()
                : Optional.empty();
    }

    private boolean afterAs(Token label) {
        return scene.sentence()
                .hasChild(label, c -> c.is("case", "mark") && c.lower().equals("as"));
    }

    /** By the label's own word, else by its first adjective that judges. */
    private Optional<Boolean> praise(Token label) {
        Optional<Boolean> own = label.isNoun() ? verdict(label, Pos.NOUN) : verdict(label, Pos.ADJ);
        return own.or(() -> Stream.concat(
                        scene.sentence().children(label, "amod"),
                        scene.sentence().children(label, "conj"))
                .flatMap(t -> verdict(t, t.isNoun() ? Pos.NOUN : Pos.ADJ).stream())
                .findFirst());
    }

    private Optional<Boolean> verdict(Token word, Pos pos) {
        return scene.lexicon().verdicts().praise(Scene.lemma(word), pos).or(() -> scene.lexicon()
                .verdicts()
                .praise(word.lower(), pos));
    }
}
