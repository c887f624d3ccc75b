package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.events.EventMemory.Remembered;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.NounPhrases;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;

/**
 * Parties that a clause leaves out because the article has told them, or because only one reading is left: who holds
 * those that are freed, which state's police arrest a man in its towns, whom a raid is made on.
 */
final class SilentParties {
    /** Acts of a state's police and courts, which are those of the state in which they happen. */
    private static final Set<String> OF_AUTHORITIES = Set.of(
            "arrest",
            "detain",
            "hold",
            "jail",
            "imprison",
            "convict",
            "sentence",
            "charge",
            "try",
            "deport",
            "intern",
            "incarcerate",
            "execute",
            "interrogate",
            "indict");

    private static final Set<String> OWNED = Set.of("own", "belong", "run", "operate", "hold", "control");

    private static final Set<String> DEFENDING =
            Set.of("fight_off", "repel", "repulse", "resist", "beat_back", "push_back", "fend_off", "drive_back");

    private static final Set<String> FREEING = Set.of("release", "free", "set", "return", "hand_over", "let_go");

    private static final Set<String> REWARDING = Set.of("reward", "help", "please", "encourage", "appease", "thank");

    private final Scene scene;

    SilentParties(Scene scene) {
        this.scene = scene;
    }

    /** Who does what a passive without agent tells; none where several could. */
    List<Party> agents(Predication predication, Coding coding) {
        EventClass eventClass = coding.eventClass().orElseThrow();
        if (scene.sentence().child(predication.head(), "mark").isPresent()
                && scene.sentence().child(predication.head(), "nsubj:pass").isEmpty()) {
            return List.of();
        }
        List<Party> victims = scene.behind(predication.slot("obj"));
        Optional<Remembered> before =
                switch (eventClass) {
                    case COERCE -> scene.memory().doneTo(victims, Set.of(EventClass.COERCE));
                    case CONCEDE ->
                        scene.memory()
                                .doneTo(
                                        victims,
                                        Set.of(
                                                releases(predication, coding)
                                                        ? EventClass.COERCE
                                                        : EventClass.SANCTION));
                    default -> Optional.empty();
                };
        if (before.isEmpty() && victims.isEmpty() && releases(predication, coding)) {
            before = lastCaptives(predication);
        }
        return before.map(Remembered::actors)
                .orElseGet(() -> OF_AUTHORITIES.contains(predication.lemma()) ? authorities(predication) : List.of());
    }

    /** "who were freed": those whom the article last told to be held. */
    private Optional<Remembered> lastCaptives(Predication predication) {
        boolean persons = predication.slot("obj").stream()
                .anyMatch(o -> new People(scene).nameless(o) || o.pos().startsWith("W"));
        return persons ? scene.memory().last(EventClass.COERCE) : Optional.empty();
    }

    private static boolean releases(Predication predication, Coding coding) {
        return coding.eventClass().filter(c -> c == EventClass.CONCEDE).isPresent()
                && (coding.mode().filter("release"::equals).isPresent() || FREEING.contains(predication.lemma()));
    }

    /** "was arrested in Nairobi": the state where it happens. */
    List<Party> authorities(Predication predication) {
        return scene.sentence().subtree(predication.head()).stream()
                .filter(t -> t.index() > predication.head().index() && t.is("obl", "nmod"))
                .filter(t -> scene.sentence()
                        .preposition(t)
                        .filter(p -> p.equals("in") || p.equals("at"))
                        .isPresent())
                .flatMap(this::stateOf)
                .distinct()
                .limit(1)
                .toList();
    }

    private Stream<Party> stateOf(Token place) {
        return scene.actors().behind(scene.sentence(), place).stream()
                .filter(p -> p.kind() == EntityKind.PLACE || p.kind() == EntityKind.STATE)
                .flatMap(p -> p.state().flatMap(scene.actors()::state).stream());
    }

    /** The target that nothing in the clause names. */
    List<Party> targets(Predication predication, EventClass eventClass, Party actor) {
        return switch (eventClass) {
            case CONCEDE -> rewarded(predication).isEmpty() ? captives(predication, actor) : rewarded(predication);
            case COERCE -> owners(predication, actor);
            case ASSAULT -> attackers(predication);
            default -> List.of();
        };
    }

    /** "fought off a Chadian incursion": whose attack it is. */
    private List<Party> attackers(Predication predication) {
        return predication.slot("obj").stream()
                .flatMap(o -> scene.eventNoun(o).stream().flatMap(frame -> new NounCoder(scene)
                        .actors(frame, NounPhrases.of(scene.sentence(), o)).stream()))
                .distinct()
                .toList();
    }

    /** "seized a farm owned by Nestle", "stopped its convoy": whose the thing is that is taken. */
    private List<Party> owners(Predication predication, Party actor) {
        List<Party> owners = scene.actors(predication.slot("obj").stream()
                .flatMap(o -> scene.sentence().children(o, "acl"))
                .filter(c -> OWNED.contains(c.lemma()))
                .flatMap(c -> Clauses.of(scene.sentence(), c).slot("subj").stream())
                .toList());
        if (owners.isEmpty()) {
            owners = accusers(predication.head());
        }
        return owners.isEmpty()
                ? scene.behind(predication.slot("obj")).stream()
                        .filter(p -> !p.same(actor))
                        .toList()
                : owners;
    }

    /** "accused Minsk of having stolen oil": it is the accuser's. */
    private List<Party> accusers(Token verb) {
        return scene.sentence().head(verb).filter(h -> h.isVerb() && h.lemma().equals("accuse")).stream()
                .flatMap(h -> scene.actors(Clauses.of(scene.sentence(), h).slot("subj")).stream())
                .toList();
    }

    /** The other side of an event noun that names only one: "the alliance's raid", "a Ukrainian incursion". */
    List<Party> targetsOfNoun(Token noun, Coding coding, List<Party> actors) {
        if (coding.mode().filter("third-party"::equals).isPresent()) {
            return new Meetings(scene).sides(actors);
        }
        return coding.eventClass().filter(c -> c == EventClass.ASSAULT).isPresent() && actors.size() == 1
                ? opponents(noun, actors.get(0))
                : List.of();
    }

    /** Whoever fights the attack off, else with whom the article told that the attacker fights. */
    private List<Party> opponents(Token noun, Party attacker) {
        List<Party> defenders = scene.sentence().head(noun).stream()
                .filter(verb ->
                        noun.is("obj") && DEFENDING.contains(scene.sentence().lemmaWithParticle(verb)))
                .flatMap(verb -> scene.actors(Clauses.of(scene.sentence(), verb).slot("subj")).stream())
                .toList();
        if (!defenders.isEmpty()) {
            return defenders;
        }
        Set<EventClass> fights = Set.of(EventClass.ASSAULT);
        return scene
                .memory()
                .doneBy(attacker, fights)
                .map(Remembered::targets)
                .or(() -> scene.memory().doneTo(List.of(attacker), fights).map(Remembered::actors))
                .orElse(List.of())
                .stream()
                .filter(p -> p.kind() != EntityKind.PERSON)
                .toList();
    }

    /** "lifted a ban to reward Rabat": for whose sake it is done. */
    private List<Party> rewarded(Predication predication) {
        return scene.actors(Stream.concat(Stream.of(predication.head()), predication.slot("obj").stream())
                .flatMap(t -> scene.sentence().children(t, "advcl", "acl", "xcomp"))
                .filter(c -> REWARDING.contains(c.lemma()))
                .flatMap(c -> Clauses.of(scene.sentence(), c).slot("obj").stream())
                .toList());
    }

    /** "released the four": those whom the actor was told to hold. */
    private List<Party> captives(Predication predication, Party actor) {
        boolean pointsBack = predication.slot("obj").stream()
                .anyMatch(o -> predication.passive()
                        || scene.definite(o)
                        || o.pos().startsWith("PRP")
                        || o.pos().equals("DT"));
        return pointsBack
                ? scene.memory()
                        .doneBy(actor, Set.of(EventClass.COERCE))
                        .map(Remembered::targets)
                        .orElse(List.of())
                : List.of();
    }
}
