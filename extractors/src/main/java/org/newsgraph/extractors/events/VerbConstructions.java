package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.lexicon.Transfer;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.SupplyStatus;

/** Codings of verbs that become an event only with what stands around them: "took them hostage", "is held in jail". */
final class VerbConstructions {
    private static final Set<String> TAKEN = Set.of("hostage", "captive", "prisoner");

    private static final Set<String> STATIONED = Set.of("base", "station", "garrison", "encamp", "quarter");

    private static final Set<String> OFFICES = Set.of(
            "office", "operation", "bureau", "branch", "mission", "base", "camp", "plant", "factory", "programme");

    private static final Set<String> PASSING =
            Set.of("leave", "enter", "pass", "cross", "sail", "land", "dock", "return", "fly", "overfly", "transit");

    private final Scene scene;
    private final People people;

    VerbConstructions(Scene scene) {
        this.scene = scene;
        this.people = new People(scene);
    }

    /** Constructions that a row of the verb would misread. */
    Optional<Coding> instead(Predication predication) {
        return switch (predication.lemma()) {
            case "return", "hand_back", "hand_over", "send_back", "give_back" -> freed(predication);
            case "occupy" -> lasting(predication);
            case "allow", "let", "permit" -> letPass(predication);
            case "put" -> alerted(predication);
            case "shut", "close", "shut_down", "close_down" -> ownOffice(predication);
            default -> Optional.empty();
        };
    }

    /** "Turkey, which occupies ...": a lasting state is no event of the day. */
    private static Optional<Coding> lasting(Predication predication) {
        String tag = predication.head().pos();
        return tag.equals("VBZ") || tag.equals("VBP")
                ? Optional.of(Coding.none("construction:lasting-state"))
                : Optional.empty();
    }

    /** "allowed ships to leave Haifa": whose goods or port they are is given way to. */
    private Optional<Coding> letPass(Predication predication) {
        boolean moves = predication.slot("comp").stream().anyMatch(c -> PASSING.contains(c.lemma()));
        List<Token> movers = predication.slot(Clauses.COMPLEMENT_SUBJECT);
        boolean things = !movers.isEmpty() && scene.actors(movers).isEmpty();
        return moves && things
                ? Optional.of(
                        coding(EventClass.CONCEDE, "080", "let-pass", List.of(Clauses.COMPLEMENT_SUBJECT, "comp")))
                : Optional.empty();
    }

    /** "put its navy on alert". */
    private Optional<Coding> alerted(Predication predication) {
        boolean alert = predication.slot("on").stream()
                .anyMatch(t -> Set.of("alert", "standby", "footing").contains(Scene.lemma(t)));
        return alert
                ? Optional.of(coding(EventClass.MOBILIZE, "152", "on-alert", List.of("against")))
                : Optional.empty();
    }

    /** "have troops operating in Mali", "keeps a garrison in Djibouti". */
    private Optional<Coding> keepsTroops(Predication predication) {
        boolean abroad = predication.slot("obj").stream()
                .anyMatch(o -> isTroops(o)
                        && (scene.sentence().children(o, "acl").findAny().isPresent()
                                || !predication.slot("in").isEmpty()));
        return abroad
                ? Optional.of(coding(EventClass.MOBILIZE, "154", "keeps-troops", List.of("in", "on", "acl")))
                : Optional.empty();
    }

    /** "The four will be returned": those who were told to be held are let go. */
    private Optional<Coding> freed(Predication predication) {
        boolean held = scene.memory()
                .doneTo(scene.behind(predication.slot("obj")), Set.of(EventClass.COERCE))
                .isPresent();
        return held && predication.slot("obj").stream().anyMatch(people::are)
                ? Optional.of(release())
                : Optional.empty();
    }

    private static Coding release() {
        return new Coding(
                Optional.of(EventClass.CONCEDE),
                Optional.of("release"),
                Optional.of("0841"),
                List.of("obj"),
                false,
                false,
                Optional.empty(),
                "construction:returned-captive");
    }

    /** "closed its office in Minsk": whoever closes what is its own goes away. */
    private Optional<Coding> ownOffice(Predication predication) {
        boolean own = predication.slot("obj").stream()
                .filter(o -> OFFICES.contains(Scene.lemma(o)))
                .flatMap(o -> scene.sentence().children(o, "nmod:poss"))
                .anyMatch(p -> p.pos().equals("PRP$"));
        return own && !predication.passive()
                ? Optional.of(coding(EventClass.RETREAT, "087", "own-office", List.of("in", "of")))
                : Optional.empty();
    }

    Optional<Coding> of(Predication predication) {
        return switch (predication.lemma()) {
            case "hold" -> held(predication);
            case "take", "hold_up" -> taken(predication);
            case "let" -> letThrough(predication);
            case "make" -> available(predication);
            case "have", "keep", "maintain", "retain" -> keepsTroops(predication);
            case "drive", "push", "chase", "dislodge", "flush" -> drivenOut(predication);
            default -> STATIONED.contains(predication.lemma()) ? stationed(predication) : Optional.empty();
        };
    }

    /** "are being held without trial", "four men held by Chad": people who are held are prisoners. */
    private Optional<Coding> held(Predication predication) {
        boolean prisoners = predication.passive()
                && predication.slot("comp").isEmpty()
                && predication.slot("obj").stream().anyMatch(people::are);
        return prisoners
                ? Optional.of(coding(EventClass.COERCE, "173", "held", List.of("obj", "from", "of")))
                : Optional.empty();
    }

    /** "took ten nurses hostage". */
    private Optional<Coding> taken(Predication predication) {
        boolean captive = scene.sentence()
                .hasChild(predication.head(), c -> TAKEN.contains(Scene.lemma(c)) && !c.is("nsubj", "nsubj:pass"));
        return captive && predication.slot("obj").stream().anyMatch(o -> !TAKEN.contains(Scene.lemma(o)))
                ? Optional.of(coding(EventClass.COERCE, "181", "taken-captive", List.of("obj", "from", "of")))
                : Optional.empty();
    }

    /** "made ten trucks available to Chad". */
    private Optional<Coding> available(Predication predication) {
        List<Token> goods = predication.slot("obj");
        boolean given =
                Stream.concat(Stream.of(predication.head()), goods.stream()).anyMatch(t -> scene.sentence()
                                .hasChild(t, c -> c.lower().equals("available") && c.index() > t.index()))
                        && goods.stream().anyMatch(g -> scene.items()
                                .category(scene.sentence(), g)
                                .isPresent());
        return given
                ? Optional.of(new Coding(
                        Optional.of(EventClass.AID),
                        Optional.empty(),
                        Optional.of("070"),
                        List.of("to", "for", "in"),
                        false,
                        false,
                        Optional.of(new Transfer(Transfer.Kind.GIVE, SupplyStatus.DELIVERED)),
                        "construction:made-available"))
                : Optional.empty();
    }

    /** "let the convoy through", "was let in". */
    private Optional<Coding> letThrough(Predication predication) {
        boolean passes = scene.sentence().hasChild(predication.head(), c -> Set.of("through", "in", "out", "go", "pass")
                .contains(c.lower()));
        return passes
                ? Optional.of(coding(EventClass.CONCEDE, "080", "let-through", List.of("obj")))
                : Optional.empty();
    }

    /** "drove the rebels from the town": taking a place in combat from those who held it. */
    private Optional<Coding> drivenOut(Predication predication) {
        boolean out = !predication.slot("from").isEmpty()
                || !predication.slot("out_of").isEmpty();
        boolean fighters = predication.slot("obj").stream()
                .anyMatch(o -> !scene.actors().of(scene.sentence(), o).isEmpty());
        return out && fighters
                ? Optional.of(coding(EventClass.ASSAULT, "190", "driven-out", List.of("obj")))
                : Optional.empty();
    }

    /** "where Italian troops are based". */
    private Optional<Coding> stationed(Predication predication) {
        return predication.slot("obj").stream().anyMatch(this::isTroops)
                ? Optional.of(coding(EventClass.MOBILIZE, "154", "stationed", List.of("in", "on", "near", "at")))
                : Optional.empty();
    }

    private boolean isTroops(Token noun) {
        return scene.items()
                .category(scene.sentence(), noun)
                .filter(c -> c == ItemCategory.TROOPS)
                .isPresent();
    }

    private static Coding coding(EventClass eventClass, String cameo, String name, List<String> targets) {
        return new Coding(
                Optional.of(eventClass),
                Optional.empty(),
                Optional.of(cameo),
                targets,
                false,
                false,
                Optional.empty(),
                "construction:" + name);
    }
}
