package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.events.VerbCoder.Coded;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.lexicon.VerbFrames.Frame;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;

/**
 * Warnings that are threats: of what the warner's own side would do ("warned Oman that it would close the strait"), of
 * harm that nobody is named for ("that more hostages would be taken"), of war.
 */
final class Threats {
    private static final Set<EventClass> HARM =
            Set.of(EventClass.ASSAULT, EventClass.COERCE, EventClass.SANCTION, EventClass.MOBILIZE);

    private static final Set<String> DIRE =
            Set.of("war", "retaliation", "response", "consequence", "reprisal", "revenge", "price", "catastrophe");

    private final Scene scene;
    private final FrameMatcher matcher;

    Threats(Scene scene) {
        this.scene = scene;
        this.matcher = new FrameMatcher(scene);
    }

    Optional<Coded> read(Predication warning) {
        if (!warning.lemma().equals("warn")) {
            return Optional.empty();
        }
        List<Party> warners = scene.actors(warning.slot("subj"));
        List<Party> warned = scene.actors(warning.slot("obj"));
        Optional<Token> clause = warning.slot("comp").stream()
                .filter(c -> c.is("ccomp"))
                .filter(c -> threatens(c, warners))
                .findFirst();
        if (!warners.isEmpty() && warning.slot("obj").isEmpty()) {
            return clause.filter(c -> ownHarm(c, warners)).map(c -> unaddressed(warning, warners, c));
        }
        if (warners.isEmpty() || warned.isEmpty() || clause.isEmpty()) {
            return Optional.empty();
        }
        Token verb = warning.head();
        List<Token> evoked = List.of(verb);
        List<Draft> drafts = new DraftMaker(
                        scene.actors(),
                        Coding.of(EventClass.THREATEN, "130", "construction:warn-of-own-act"),
                        verb,
                        evoked,
                        evoked,
                        "warn")
                .make(new Parties(warners, others(warned, warners), false), List.of());
        return drafts.isEmpty() ? Optional.empty() : Optional.of(new Coded(drafts, evoked));
    }

    /** "warned that intruders would be shot by the navy": a threat to whoever it may concern. */
    private Coded unaddressed(Predication warning, List<Party> warners, Token clause) {
        Predication told = Clauses.of(scene.sentence(), clause);
        List<Party> targets = matcher.match(told).stream()
                .flatMap(f -> new Carried(scene).targets(told, f.coding().targets()).stream())
                .filter(p -> warners.stream().noneMatch(w -> sameSide(p, w)))
                .toList();
        List<Token> words = List.of(warning.head());
        Coding coding = Coding.of(EventClass.THREATEN, "130", "construction:warn-of-own-act");
        List<Draft> drafts = targets.isEmpty()
                ? warners.stream()
                        .map(w -> new Targetless(scene).draft(warning, coding, words, words, w))
                        .toList()
                : new DraftMaker(scene.actors(), coding, warning.head(), words, words, "warn")
                        .make(new Parties(warners, targets, false), List.of());
        return new Coded(drafts, words);
    }

    private boolean ownHarm(Token clause, List<Party> warners) {
        Predication told = Clauses.of(scene.sentence(), clause);
        return scene.actors(told.slot("subj")).stream()
                        .anyMatch(d -> warners.stream().anyMatch(w -> sameSide(d, w)))
                && matcher.match(told)
                        .map(Frame::coding)
                        .flatMap(Coding::eventClass)
                        .filter(HARM::contains)
                        .isPresent()
                && scene.sentence().hasChild(clause, c -> c.is("aux") && WILL.contains(c.lower()));
    }

    private boolean threatens(Token clause, List<Party> warners) {
        Predication told = Clauses.of(scene.sentence(), clause);
        List<Party> doers = scene.actors(told.slot("subj"));
        boolean ownAct = doers.stream().anyMatch(d -> warners.stream().anyMatch(w -> sameSide(d, w)));
        boolean harm = matcher.match(told)
                .map(Frame::coding)
                .flatMap(Coding::eventClass)
                .filter(HARM::contains)
                .isPresent();
        boolean dire = Stream.of("obj", "to", "in", "of")
                .flatMap(slot -> told.slot(slot).stream())
                .anyMatch(o -> DIRE.contains(Scene.lemma(o)));
        boolean future = scene.sentence().hasChild(clause, c -> c.is("aux") && WILL.contains(c.lower()));
        return future && (ownAct || (doers.isEmpty() && (harm || dire)));
    }

    private static final Set<String> WILL = Set.of("will", "would", "could", "might", "may", "can", "shall", "'ll");

    private static List<Party> others(List<Party> parties, List<Party> except) {
        return parties.stream().filter(p -> except.stream().noneMatch(p::same)).toList();
    }

    private static boolean sameSide(Party a, Party b) {
        return a.same(b) || (a.state().isPresent() && a.state().equals(b.state()));
    }
}
