package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.events.VerbCoder.Coded;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.lexicon.Verdicts.Pos;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.qualifiers.ModalityReader;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.Party;

/**
 * What a named speaker says of another's act: "said the raid was wrong" blames, "called it a breakthrough" praises
 * whoever is answerable for the act (guidelines, rule 9 and note 12).
 */
final class Judgements {
    private static final Set<String> EXPLETIVE = Set.of("it", "this", "that", "these", "what", "which");

    private static final Set<String> HARM = Set.of(
            "death",
            "crisis",
            "failure",
            "violence",
            "collapse",
            "deadlock",
            "breakdown",
            "bloodshed",
            "suffering",
            "crime");

    private final Scene scene;
    private final Carried carried;

    Judgements(Scene scene) {
        this.scene = scene;
        this.carried = new Carried(scene);
    }

    /** The verdict that this predicate passes; nothing where no named speaker speaks of another's doing. */
    Optional<Coded> read(Token predicate) {
        Optional<Coded> denial = denial(predicate);
        if (denial.isPresent()) {
            return denial;
        }
        Optional<Boolean> praise = praise(predicate);
        if (praise.isEmpty()) {
            return Optional.empty();
        }
        List<Party> speakers = scene.sources().at(scene.actors(), scene.sentence(), predicate);
        if (speakers.isEmpty()) {
            return Optional.empty();
        }
        List<Party> judged = judged(predicate, speakers).stream()
                .filter(p -> speakers.stream().noneMatch(p::same))
                .toList();
        Coding coding = praise.get()
                ? Coding.of(EventClass.SUPPORT, "051", "construction:verdict")
                : Coding.of(EventClass.ACCUSE, "111", "construction:verdict");
        List<Token> words = List.of(predicate);
        List<Draft> drafts = new DraftMaker(scene.actors(), coding, predicate, words, words, "say " + predicate.lemma())
                .make(new Parties(speakers, judged, false), List.of());
        return drafts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Coded(drafts.stream().map(Draft::assertedByItself).toList(), words));
    }

    /** "The charge is baseless", "this is an invention": a charge told before is rejected. */
    private Optional<Coded> denial(Token predicate) {
        boolean copular = scene.sentence().child(predicate, "cop").isPresent();
        if (!copular
                || !scene.lexicon().verdicts().denies(Scene.lemma(predicate))
                || ModalityReader.read(scene.sentence(), predicate).modality() != Modality.ASSERTED) {
            return Optional.empty();
        }
        List<Party> speakers = scene.sources().at(scene.actors(), scene.sentence(), predicate);
        List<Party> accusers = scene.memory()
                .said(predicate, EventClass.ACCUSE, speakers)
                .filter(e -> e.eventClass() == EventClass.ACCUSE)
                .map(EventMemory.Remembered::actors)
                .orElse(List.of());
        List<Token> words = List.of(predicate);
        List<Draft> drafts = new DraftMaker(
                        scene.actors(),
                        Coding.of(EventClass.REJECT, "120", "construction:denial"),
                        predicate,
                        words,
                        words,
                        "say " + predicate.lemma())
                .make(VerbCoder.parties(speakers, accusers, EventClass.REJECT, false), List.of());
        return accusers.isEmpty() || drafts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Coded(drafts.stream().map(Draft::assertedByItself).toList(), words));
    }

    /** Blame or praise, turned by negation: what is "not acceptable" is blamed, what is "no mistake" is let alone. */
    private Optional<Boolean> praise(Token predicate) {
        Sentence sentence = scene.sentence();
        String lemma = Scene.lemma(predicate);
        Modality modality = ModalityReader.read(sentence, predicate).modality();
        boolean negated = modality == Modality.NEGATED;
        if (isConduct(predicate)) {
            return modality == Modality.ASSERTED
                    ? scene.lexicon().verdicts().praise(lemma, Pos.VERB)
                    : Optional.empty();
        }
        if (sentence.child(predicate, "cop").isEmpty()
                || sentence.preposition(predicate).isPresent()) {
            return Optional.empty();
        }
        Optional<Boolean> praise = predicate.isNoun()
                ? scene.lexicon().verdicts().praise(lemma, Pos.NOUN)
                : scene.lexicon().verdicts().praise(lemma, Pos.ADJ).or(() -> scene.lexicon()
                        .verdicts()
                        .praise(predicate.lower(), Pos.ADJ));
        if (lemma.equals("responsible") && !negated && forHarm(predicate)) {
            return Optional.of(false);
        }
        return praise.filter(p -> p || !negated).map(p -> p && !negated);
    }

    /** "is responsible for the bombing". */
    private boolean forHarm(Token predicate) {
        return scene.sentence()
                .children(predicate, "obl", "nmod")
                .filter(t ->
                        scene.sentence().preposition(t).filter("for"::equals).isPresent())
                .anyMatch(t -> HARM.contains(Scene.lemma(t))
                        || scene.eventNoun(t)
                                .flatMap(f -> f.coding().eventClass())
                                .filter(c -> c == EventClass.ASSAULT || c == EventClass.COERCE)
                                .isPresent());
    }

    private List<Party> judged(Token predicate, List<Party> speakers) {
        Sentence sentence = scene.sentence();
        List<Token> subjects = sentence.children(predicate, "nsubj", "nsubj:pass")
                .flatMap(s -> sentence.withConjuncts(s).stream())
                .toList();
        List<Token> clauses = sentence.children(predicate, "csubj", "ccomp", "xcomp", "acl", "advcl")
                .filter(c -> c.index() > predicate.index())
                .toList();
        if (isConduct(predicate)) {
            return Clauses.isPassive(sentence, predicate) ? List.of() : scene.actors(subjects);
        }
        boolean pointing = subjects.stream().allMatch(s -> EXPLETIVE.contains(s.lower()));
        if (!pointing) {
            return carried.responsible(subjects);
        }
        // "wrong of X to ..., wrong that X ...": only whom the clause names as its doer is judged.
        List<Party> found = scene.actors(clauses.stream()
                .flatMap(c -> sentence.children(c, "nsubj"))
                .flatMap(subject -> sentence.withConjuncts(subject).stream())
                .toList());
        return found.isEmpty() && clauses.isEmpty() ? lastAct(speakers) : found;
    }

    private boolean isConduct(Token predicate) {
        return predicate.isVerb() && scene.sentence().child(predicate, "cop").isEmpty();
    }

    /** "This is wrong": what others were last said to have done. */
    private List<Party> lastAct(List<Party> speakers) {
        return scene.memory()
                .lastAct(speakers)
                .map(EventMemory.Remembered::actors)
                .orElse(List.of());
    }
}
