package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Role;

/**
 * Decides where an event may be told without a target: the target stays nameless ("detained protesters", "killed nine
 * villagers"), or there is none ("will attend the summit").
 */
final class Targetless {
    private final Scene scene;

    Targetless(Scene scene) {
        this.scene = scene;
    }

    boolean allows(Predication predication, Coding coding, Party actor) {
        EventClass eventClass = coding.eventClass().orElseThrow();
        return switch (eventClass) {
            case CONSULT -> (!coding.targetNeeded() || Meetings.isBody(actor)) && official(actor);
            case ASSAULT, COERCE ->
                power(actor) && predication.slot("obj").stream().anyMatch(new People(scene)::nameless);
            case ACCUSE -> power(actor) && predication.slot("obj").stream().anyMatch(new People(scene)::nameless);
            case THREATEN -> power(actor) && !predication.slot("comp").isEmpty();
            default -> false;
        };
    }

    /** "a crackdown on protesters". */
    boolean allowsNoun(Predication predication, Coding coding, List<Party> actors) {
        EventClass eventClass = coding.eventClass().orElseThrow();
        return (eventClass == EventClass.ASSAULT || eventClass == EventClass.COERCE)
                && actors.stream().allMatch(Targetless::power)
                && coding.targets().stream()
                        .flatMap(slot -> predication.slot(slot).stream())
                        .anyMatch(new People(scene)::nameless);
    }

    private static boolean official(Party actor) {
        return actor.state().isPresent() || actor.role().isPresent();
    }

    private static boolean power(Party actor) {
        return actor.kind() == EntityKind.STATE
                || actor.kind() == EntityKind.ARMED_GROUP
                || actor.role()
                        .filter(r -> r != Role.MEDIA && r != Role.BUSINESS && r != Role.CIVILIANS)
                        .isPresent();
    }

    Draft draft(Predication predication, Coding coding, List<Token> anchors, List<Token> evoked, Party actor) {
        return new Draft(
                coding.eventClass().orElseThrow(),
                coding,
                predication.head(),
                anchors,
                evoked,
                predication.lemma().replace('_', ' '),
                actor,
                Optional.empty(),
                Optional.empty(),
                Draft.Standing.READ);
    }
}
