package org.newsgraph.extractors.events;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.events.EventMemory.Remembered;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.lexicon.NounFrames;
import org.newsgraph.extractors.lexicon.Words.Support;
import org.newsgraph.extractors.propositions.NounPhrases;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;

/**
 * Event nouns that a verb carries: "made a pledge", "began drills", "drew condemnation from Tokyo", "came under attack
 * by".
 */
final class Carried {
    /** Nouns that stand for an act told before, of whatever kind. */
    private static final Set<String> VAGUE = Set.of(
            "move",
            "step",
            "action",
            "act",
            "decision",
            "measure",
            "policy",
            "plan",
            "announcement",
            "behaviour",
            "behavior",
            "conduct",
            "approach",
            "response",
            "stance",
            "position",
            "proposal",
            "initiative",
            "incident",
            "operation",
            "campaign",
            "ruling",
            "vote",
            "idea",
            "suggestion",
            "gesture",
            "effort",
            "attempt",
            "tactic",
            "practice",
            "choice",
            "scheme",
            "intervention",
            "manoeuvre",
            "maneuver");

    /** Classes whose bare plurals mean what was told: "said that detentions are unacceptable". */
    private static final Set<EventClass> BARE =
            Set.of(EventClass.COERCE, EventClass.ASSAULT, EventClass.SANCTION, EventClass.MOBILIZE);

    private final Scene scene;

    Carried(Scene scene) {
        this.scene = scene;
    }

    /** Whether the noun stands for some act, whatever it is. */
    static boolean isVague(Token noun) {
        return VAGUE.contains(Scene.lemma(noun));
    }

    /** The event noun that is the verb's object, where the verb is one that carries events. */
    Optional<Token> noun(Predication predication) {
        return kinds(predication).isEmpty()
                ? Optional.empty()
                : predication.slot("obj").stream()
                        .filter(o -> scene.eventNoun(o).isPresent())
                        .findFirst();
    }

    Set<Support> kinds(Predication predication) {
        return scene.lexicon().words().support(predication.lemma());
    }

    /** The noun's slots and the verb's together, as a predication of the noun. */
    Predication joined(Predication verb, Token noun) {
        Predication phrase = NounPhrases.of(scene.sentence(), noun);
        ImmutableListMultimap.Builder<String, Token> slots = ImmutableListMultimap.builder();
        verb.slots().forEach((slot, token) -> {
            if (!slot.equals("obj") && !slot.equals("subj")) {
                slots.put(slot, token);
            }
        });
        phrase.slots().forEach((slot, token) -> {
            if (!verb.slots().containsEntry(slot, token)) {
                slots.put(slot, token);
            }
        });
        return new Predication(noun, noun.lemma(), verb.passive(), slots.build());
    }

    /** Who does the carried event to whom; empty when this verb does not make it happen. */
    Optional<Parties> parties(Predication verb, Predication both, NounFrames.Frame frame) {
        Set<Support> kinds = kinds(verb);
        Coding coding = frame.coding();
        EventClass eventClass = coding.eventClass().orElseThrow();
        List<Party> own = new NounCoder(scene).actors(frame, both);
        List<Party> targets = targets(both, coding.targets());
        List<Party> subject = scene.actors(verb.slot("subj"));
        if (kinds.contains(Support.LIGHT) || kinds.contains(Support.BEGIN)) {
            boolean others = !own.isEmpty()
                    && !kinds.contains(Support.LIGHT)
                    && both.slot("poss").stream().noneMatch(p -> p.pos().equals("PRP$"));
            List<Party> actors = others || subject.isEmpty() ? own : subject;
            if (actors.isEmpty() && verb.passive()) {
                return remembered(both.head(), eventClass, targets);
            }
            return Optional.of(VerbCoder.parties(actors, targets, eventClass, isPair(verb.slot("subj"))));
        }
        if (kinds.contains(Support.CAUSE)) {
            List<Party> from = scene.behind(both.slot("from"));
            return Optional.of(
                    VerbCoder.parties(from.isEmpty() ? own : from, responsible(verb.slot("subj")), eventClass, false));
        }
        if (kinds.contains(Support.RECEIVE)) {
            List<Party> actors = Stream.of("from", "by", "mod", "poss")
                    .map(s -> scene.actors(both.slot(s)))
                    .filter(p -> !p.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            return Optional.of(VerbCoder.parties(actors, scene.behind(verb.slot("subj")), eventClass, false));
        }
        return Optional.empty();
    }

    /** "The embargo was imposed": by whom the article told before. */
    private Optional<Parties> remembered(Token noun, EventClass eventClass, List<Party> targets) {
        return Optional.of(noun)
                .filter(scene::definite)
                .flatMap(n -> scene.memory().meantBy(n, eventClass))
                .map(e -> new Parties(e.actors(), targets.isEmpty() ? e.targets() : targets, false));
    }

    /** Who is answered for by these phrases: whoever they are, else whoever did the act they name. */
    List<Party> responsible(List<Token> phrases) {
        return phrases.stream()
                .flatMap(phrase -> {
                    List<Party> before = resumed(phrase);
                    if (!before.isEmpty()) {
                        return before.stream();
                    }
                    List<Party> doers = scene.eventNoun(phrase)
                            .map(frame -> doers(frame, phrase))
                            .orElse(List.of());
                    if (doers.isEmpty() && VAGUE.contains(Scene.lemma(phrase)) && scene.definite(phrase)) {
                        doers = scene.actors().behind(scene.sentence(), phrase);
                        doers = doers.isEmpty()
                                ? scene.memory()
                                        .lastAct(scene.sources().at(scene.actors(), scene.sentence(), phrase))
                                        .map(Remembered::actors)
                                        .orElse(List.of())
                                : doers;
                    }
                    List<Party> found = doers.isEmpty() ? scene.actors().behind(scene.sentence(), phrase) : doers;
                    return (found.isEmpty() ? below(phrase) : found).stream();
                })
                .distinct()
                .toList();
    }

    /** "..., a step that Bonn condemned": whoever did what the sentence told just before. */
    private List<Party> resumed(Token phrase) {
        boolean act =
                VAGUE.contains(Scene.lemma(phrase)) || scene.eventNoun(phrase).isPresent();
        return act && scene.resumes(phrase)
                ? scene.memory()
                        .lastIn(scene.sentence().number())
                        .map(Remembered::actors)
                        .orElse(List.of())
                : List.of();
    }

    /** "talks to bring Turkey in": the first party named anywhere in the phrase. */
    private List<Party> below(Token phrase) {
        return scene.sentence().subtree(phrase).stream()
                .filter(t -> t.isNoun() && t.index() > phrase.index() && !t.is("compound"))
                .filter(t -> !(t.is("conj", "appos") && t.head() == phrase.index()))
                .map(t -> scene.actors().of(scene.sentence(), t))
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Party> doers(NounFrames.Frame frame, Token noun) {
        List<Party> named = new NounCoder(scene).actors(frame, NounPhrases.of(scene.sentence(), noun));
        boolean bare = noun.pos().equals("NNS")
                && frame.coding().eventClass().filter(BARE::contains).isPresent()
                && scene.sentence().child(noun, "det", "amod", "nummod").isEmpty();
        if (!named.isEmpty() || (!scene.definite(noun) && !bare)) {
            return named;
        }
        return frame.coding()
                .eventClass()
                .flatMap(c -> scene.memory().meantBy(noun, c))
                .map(Remembered::actors)
                .orElse(List.of());
    }

    /** Parties of an event noun that another verb ends or lifts: its doers and those it is against. */
    Parties ended(Token noun) {
        Optional<NounFrames.Frame> frame = scene.eventNoun(noun);
        if (frame.isEmpty() || frame.get().coding().eventClass().isEmpty()) {
            return new Parties(List.of(), List.of(), false);
        }
        Predication phrase = NounPhrases.of(scene.sentence(), noun);
        List<Party> targets = targets(phrase, frame.get().coding().targets());
        Optional<Remembered> before = scene.definite(noun)
                ? scene.memory().meantBy(noun, frame.get().coding().eventClass().get())
                : Optional.empty();
        return new Parties(
                doers(frame.get(), noun),
                targets.isEmpty() ? before.map(Carried::bound).orElse(List.of()) : targets,
                false);
    }

    /** Whom the event binds: both sides of a deal, the targets of anything else. */
    private static List<Party> bound(Remembered event) {
        return event.eventClass() == EventClass.AGREE
                ? Stream.concat(event.targets().stream(), event.actors().stream())
                        .toList()
                : event.targets();
    }

    /** "Both countries", "the two": each does it to the other. */
    boolean isPair(List<Token> subjects) {
        return subjects.size() == 1
                && scene.sentence()
                        .hasChild(
                                subjects.get(0),
                                c -> c.lower().equals("both") || c.lower().equals("two"));
    }

    List<Party> targets(Predication predication, List<String> slots) {
        return slots.stream()
                .map(slot -> scene.behind(predication.slot(slot)))
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
