package org.newsgraph.extractors.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.VerbFrames.Frame;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;

/**
 * Headlines leave out articles and auxiliaries, so that taggers take their verbs for nouns ("India pounds heights").
 * What a headline tells again from the first sentences of its article is read by them: same class by one of its words,
 * same parties by its names.
 */
final class Headlines {
    private static final int LEAD = 6;
    private static final int LONGEST = 16;

    /** A word with more classes than these says too little by itself. */
    private static final int CLEAR = 2;

    private static final Set<String> END = Set.of(".", "!", "\"", "”", "''");

    private final Scene scene;
    private final List<Named> named;

    /** A party that the headline names, and where. */
    private record Named(Token token, Party party) {}

    Headlines(Scene scene) {
        this.scene = scene;
        this.named = scene.sentence().tokens().stream()
                .filter(t -> t.isNoun() || t.pos().startsWith("JJ"))
                .flatMap(t -> parties(t).map(p -> new Named(t, p)))
                .toList();
    }

    static boolean isHeadline(Sentence sentence) {
        return sentence.number() == 0
                && sentence.size() <= LONGEST
                && !END.contains(sentence.token(sentence.size() - 1).word());
    }

    /** How many sentences after the headline may tell what it tells. */
    static boolean isLead(Sentence sentence) {
        return sentence.number() > 0 && sentence.number() <= LEAD;
    }

    private Stream<Party> parties(Token token) {
        return Stream.concat(
                scene.actors().modifier(scene.sentence(), token).stream(),
                scene.actors().placeAt(scene.sentence(), token).stream());
    }

    /** What the headline tells of these events of the lead, beyond what was read in it directly. */
    List<Draft> read(List<Draft> own, List<Draft> lead) {
        List<Draft> told = new ArrayList<>();
        for (Token word : scene.sentence().tokens()) {
            if (named.stream().anyMatch(n -> n.token().equals(word))) {
                continue;
            }
            Set<EventClass> classes = classes(word);
            Set<String> forms = forms(word);
            for (EventClass eventClass : classes) {
                lead.stream()
                        .filter(d -> d.eventClass() == eventClass)
                        .filter(d -> classes.size() <= CLEAR || forms.contains(Scene.lemma(d.predicate())))
                        .filter(d -> Stream.concat(own.stream(), told.stream()).noneMatch(o -> sameDeed(o, d)))
                        .flatMap(d -> retold(word, d).stream())
                        .findFirst()
                        .ifPresent(told::add);
            }
        }
        return told;
    }

    private static boolean sameDeed(Draft a, Draft b) {
        return a.eventClass() == b.eventClass() && sameSide(a.actor(), b.actor());
    }

    private Optional<Draft> retold(Token word, Draft draft) {
        Optional<Party> actor = inHeadline(draft.actor());
        Optional<Party> target = draft.target().flatMap(this::inHeadline);
        boolean others = named.stream()
                .map(Named::party)
                .anyMatch(p -> !sameSide(p, draft.actor())
                        && draft.target().map(t -> !sameSide(p, t)).orElse(true));
        boolean himself = actor.isPresent() && target.isPresent() && sameSide(actor.get(), target.get());
        boolean fits = actor.isPresent() && !himself && (target.isPresent() || !others);
        return fits
                ? Optional.of(new Draft(
                        draft.eventClass(),
                        draft.coding(),
                        word,
                        List.of(word),
                        List.of(word),
                        Scene.lemma(word),
                        actor.get(),
                        target.isPresent() ? target : draft.target(),
                        Optional.empty(),
                        Draft.Standing.READ))
                : Optional.empty();
    }

    private Optional<Party> inHeadline(Party party) {
        return named.stream().map(Named::party).filter(p -> sameSide(p, party)).findFirst();
    }

    private static boolean sameSide(Party a, Party b) {
        return a.same(b) || (a.state().isPresent() && a.state().equals(b.state()));
    }

    /** The classes that the tables give the word as a verb or as a noun, whatever the tagger took it for. */
    private Set<EventClass> classes(Token word) {
        Set<EventClass> classes = new HashSet<>();
        for (String form : forms(word)) {
            for (Frame frame : scene.lexicon().verbs().of(form)) {
                frame.coding().eventClass().ifPresent(classes::add);
            }
            scene.lexicon()
                    .nouns()
                    .of(form)
                    .flatMap(f -> f.coding().eventClass())
                    .ifPresent(classes::add);
        }
        return classes;
    }

    private static Set<String> forms(Token word) {
        String lower = word.word().toLowerCase(Locale.ROOT);
        Set<String> forms = new HashSet<>(List.of(lower, Scene.lemma(word)));
        if (lower.endsWith("ies")) {
            forms.add(lower.substring(0, lower.length() - 3) + "y");
        }
        if (lower.endsWith("es")) {
            forms.add(lower.substring(0, lower.length() - 2));
        }
        if (lower.endsWith("s")) {
            forms.add(lower.substring(0, lower.length() - 1));
        }
        return forms;
    }
}
