package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.SlotTest;
import org.newsgraph.extractors.lexicon.VerbFrames.Frame;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.supply.ItemPhrase;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Role;

/** Finds the first row of the verb table that fits a predication. */
final class FrameMatcher {
    private static final Set<String> PARTICLES = Set.of(
            "back",
            "away",
            "down",
            "in",
            "together",
            "out",
            "off",
            "up",
            "over",
            "aside",
            "through",
            "forward",
            "apart");

    private static final Set<String> MEASURES = Set.of(
            "part", "portion", "bulk", "batch", "share", "series", "number", "wave", "round", "package", "most", "some",
            "%", "percent", "all", "half", "rest");

    private static final Set<String> CURRENCIES =
            Set.of("dollar", "euro", "pound", "yen", "franc", "rouble", "ruble", "yuan", "rupee", "peso", "mark");

    private static final Set<Role> FORCES = Set.of(Role.MILITARY, Role.REBELS, Role.POLICE, Role.INTELLIGENCE);

    private static final Set<Role> POWERS = Set.of(
            Role.GOVERNMENT, Role.MILITARY, Role.REBELS, Role.POLICE, Role.INTELLIGENCE, Role.LEGISLATURE, Role.IGO);

    private final Scene scene;

    FrameMatcher(Scene scene) {
        this.scene = scene;
    }

    Optional<Frame> match(Predication predication) {
        return first(rows(predication), predication);
    }

    /** The first of these rows that fits. */
    Optional<Frame> first(List<Frame> rows, Predication predication) {
        return rows.stream()
                .filter(frame -> frame.when().stream().allMatch(test -> holds(test, predication)))
                .findFirst();
    }

    /** The rows of the verb with its particle; the parser calls some particles adverbs or prepositions. */
    private List<Frame> rows(Predication predication) {
        Token verb = predication.head();
        Optional<String> particle = scene.sentence().children(verb).stream()
                .filter(c -> c.is("advmod", "case") && PARTICLES.contains(c.lower()))
                .findFirst()
                .or(() -> scene.sentence().after(verb).filter(t -> PARTICLES.contains(t.lower())))
                .filter(p -> !scene.sentence().beforeNumber(p))
                .map(Token::lower);
        return particle.map(p -> scene.lexicon().verbs().of(verb.lemma() + "_" + p))
                .filter(rows -> !rows.isEmpty())
                .orElseGet(() -> scene.lexicon().verbs().of(predication.lemma()));
    }

    private boolean holds(SlotTest test, Predication predication) {
        List<Token> fillers = predication.slot(test.slot());
        if (test.kind() == SlotTest.Kind.ANY && test.slot().equals("for") && fillers.isEmpty()) {
            fillers = predication.slot(Clauses.ASKED_FOR);
        }
        List<Token> found = fillers;
        boolean holds =
                switch (test.kind()) {
                    case ANY -> !found.isEmpty();
                    case NONE -> found.isEmpty();
                    default -> found.stream().anyMatch(filler -> fits(test, filler));
                };
        return holds != test.negated();
    }

    private boolean fits(SlotTest test, Token filler) {
        return switch (test.kind()) {
            case ANY -> true;
            case NONE -> false;
            case ACTOR -> !parties(filler).isEmpty();
            case POWER -> parties(filler).stream().anyMatch(FrameMatcher::isPower);
            case ARMED -> parties(filler).stream().anyMatch(FrameMatcher::isArmed);
            case STATE -> parties(filler).stream().anyMatch(p -> isState(p) && !isPeople(filler, p));
            case PERSON -> parties(filler).stream().anyMatch(p -> p.kind() == EntityKind.PERSON);
            case PLACE ->
                scene.actors().placeAt(scene.sentence(), filler).isPresent()
                        || scene.actors().behind(scene.sentence(), filler).stream()
                                .anyMatch(p -> p.kind() == EntityKind.PLACE);
            case ITEM -> category(filler).isPresent();
            case EVENT -> scene.eventNoun(filler).isPresent();
            case CATEGORY -> category(filler).equals(test.category());
            case WORDS ->
                fitsWord(test, filler)
                        || measured(filler).filter(m -> fitsWord(test, m)).isPresent();
        };
    }

    /** "Bulgarians" are people of the state, not the state itself. */
    private static boolean isPeople(Token filler, Party party) {
        return filler.pos().equals("NNPS") && !party.name().endsWith(filler.word());
    }

    /** A state itself or one of its organs, not some of its citizens. */
    private static boolean isState(Party party) {
        return party.kind() == EntityKind.STATE
                && party.role().map(POWERS::contains).orElse(true);
    }

    private static boolean isPower(Party party) {
        return party.role()
                .map(POWERS::contains)
                .orElse(party.kind() == EntityKind.STATE || party.kind() == EntityKind.ARMED_GROUP);
    }

    private static boolean isArmed(Party party) {
        return party.kind() != EntityKind.PERSON
                && party.role()
                        .map(FORCES::contains)
                        .orElse(party.kind() == EntityKind.STATE || party.kind() == EntityKind.ARMED_GROUP);
    }

    private static boolean fitsWord(SlotTest test, Token word) {
        return test.words().contains(Scene.lemma(word)) || test.words().contains(word.lower());
    }

    /** "part of its aid", "a batch of missiles": what the measure word stands for. */
    private Optional<Token> measured(Token filler) {
        if (CURRENCIES.contains(filler.lemma())) {
            return Stream.concat(
                            scene.sentence().children(filler, "nmod"),
                            scene.sentence().head(filler).stream()
                                    .flatMap(h -> scene.sentence().children(h, "obl")))
                    .filter(n -> scene.sentence()
                            .preposition(n)
                            .filter(p -> p.equals("in") || p.equals("of"))
                            .isPresent())
                    .findFirst();
        }
        return MEASURES.contains(filler.lemma())
                ? scene.sentence()
                        .children(filler, "nmod")
                        .filter(n -> scene.sentence()
                                .preposition(n)
                                .filter("of"::equals)
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<ItemCategory> category(Token filler) {
        return scene.items()
                .category(scene.sentence(), filler)
                .or(() -> new ResumedGoods(scene).of(filler).map(ItemPhrase::category));
    }

    private List<Party> parties(Token filler) {
        return scene.actors().of(scene.sentence(), filler);
    }
}
