package org.newsgraph.extractors.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.actors.Actors;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.lexicon.Transfer;
import org.newsgraph.extractors.supply.Handover;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.ArmsClass;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Role;
import org.newsgraph.ontology.fact.Supply;
import org.newsgraph.ontology.fact.SupplyStatus;

/** Spreads one coded predicate over its parties and goods: one draft for each actor, target and item. */
record DraftMaker(
        Actors names, Coding coding, Token predicate, List<Token> anchors, List<Token> evoked, String action) {

    private static final Set<String> EXERCISES =
            Set.of("exercise", "drill", "manoeuvre", "maneuver", "wargame", "war-game");

    /** Classes whose facts tell what becomes of goods; a threat to cut them or a march of troops does not. */
    private static final Set<EventClass> TELLS_SUPPLY = Set.of(
            EventClass.AID,
            EventClass.AGREE,
            EventClass.COOPERATE,
            EventClass.CONCEDE,
            EventClass.RETREAT,
            EventClass.REJECT,
            EventClass.REQUEST);

    private static final Set<String> RESTRICTIONS = Set.of("ban", "restrict", "censor");

    private static final Set<String> CLOSING =
            Set.of("ban", "bar", "close", "shut", "shut_down", "restrict", "prohibit", "outlaw", "seal", "forbid");

    List<Draft> make(Parties parties, List<Handover> handovers) {
        EventClass eventClass = joint(parties);
        boolean got = coding.transfer().map(t -> t.kind() == Transfer.Kind.GET).orElse(false);
        List<Draft> drafts = new ArrayList<>();
        if (got && (eventClass == EventClass.COOPERATE || eventClass == EventClass.AID)) {
            return received(eventClass, parties, handovers);
        }
        for (Party actor : parties.actors()) {
            List<Party> targets = parties.mutual()
                    ? parties.actors().stream()
                            .filter(p -> !p.same(actor))
                            .filter(p ->
                                    actor.state().isEmpty() || !actor.state().equals(p.state()))
                            .toList()
                    : parties.targets();
            if (targets.isEmpty()) {
                if (mayLackTarget(eventClass, actor)
                        || (eventClass == EventClass.AGREE && promisesGoods(actor, handovers))) {
                    add(eventClass, actor, Optional.empty(), handovers, drafts, parties.mutual());
                }
                continue;
            }
            for (Party named : targets) {
                Party target = recipient(eventClass, named);
                if (ofPublicInterest(actor, target)
                        && !meets(eventClass, actor)
                        && (!actor.same(target) || domestic(eventClass))) {
                    add(eventClass, actor, Optional.of(target), handovers, drafts, parties.mutual());
                }
            }
        }
        return drafts;
    }

    /**
     * An exercise of two parties is cooperation, that of one is mobilisation; so is the takeover of a firm by a firm.
     */
    private EventClass joint(Parties parties) {
        EventClass eventClass = coding.eventClass().orElseThrow();
        boolean firms = !parties.actors().isEmpty()
                && parties.actors().stream()
                        .allMatch(a -> (a.kind() == EntityKind.ORGANIZATION || a.kind() == EntityKind.PERSON)
                                && a.role().filter(r -> r != Role.BUSINESS).isEmpty());
        if (firms && anchors.stream().anyMatch(t -> Scene.lemma(t).equals("takeover"))) {
            return EventClass.COOPERATE;
        }
        boolean exercise = anchors.stream().anyMatch(t -> EXERCISES.contains(Scene.lemma(t)));
        boolean several = parties.actors().size() > 1
                || (coding.targets().contains("with")
                        && parties.targets().stream().anyMatch(t -> t.kind() != EntityKind.PLACE));
        return eventClass == EventClass.MOBILIZE && exercise && several ? EventClass.COOPERATE : eventClass;
    }

    /**
     * Guidelines, rule 7: whoever gives is the actor, whatever the verb's subject; the buyer only if nobody else is
     * named.
     */
    private List<Draft> received(EventClass eventClass, Parties parties, List<Handover> handovers) {
        List<Draft> drafts = new ArrayList<>();
        for (Party receiver : parties.actors()) {
            if (parties.targets().isEmpty()) {
                if (eventClass == EventClass.COOPERATE) {
                    add(eventClass, receiver, Optional.empty(), handovers, drafts, parties.mutual());
                }
                continue;
            }
            for (Party giver : parties.targets()) {
                if (!giver.same(receiver)) {
                    add(eventClass, giver, Optional.of(receiver), handovers, drafts, parties.mutual());
                }
            }
        }
        return drafts;
    }

    /** Classes whose events are told without a target; the others without one are mostly misread. */
    private boolean mayLackTarget(EventClass eventClass, Party actor) {
        boolean power = actor.kind() == EntityKind.STATE
                || actor.kind() == EntityKind.ARMED_GROUP
                || actor.role()
                        .filter(r -> r == Role.IGO || r == Role.MILITARY || r == Role.GOVERNMENT)
                        .isPresent();
        boolean known = actor.state().isPresent() || actor.role().isPresent();
        if (coding.targetSpared()) {
            return power;
        }
        return !coding.targetNeeded()
                && switch (eventClass) {
                    case MOBILIZE -> power;
                    case AID -> power && coding.rule().startsWith("verb:");
                    case PROTEST -> true;
                    case REJECT -> actor.state().isPresent();
                    case SUPPORT -> coding.agentNoun();
                    case AGREE -> coding.stance() && known;
                    case CONSULT -> Meetings.isBody(actor) && coding.rule().startsWith("noun:");
                    default -> false;
                };
    }

    /** "pledged $3 million for the victims": whoever promises goods need not name who gets them. */
    private boolean promisesGoods(Party actor, List<Handover> handovers) {
        boolean known = actor.state().isPresent() || actor.role().isPresent();
        return known
                && !coding.targetNeeded()
                && handovers.stream()
                        .anyMatch(h ->
                                h.to().isEmpty() && h.from().filter(actor::same).isPresent());
    }

    /** Who helps a region helps its state. */
    private Party recipient(EventClass eventClass, Party target) {
        return (eventClass == EventClass.AID || eventClass == EventClass.SUPPORT) && target.kind() == EntityKind.PLACE
                ? target.state().flatMap(names::state).orElse(target)
                : target;
    }

    /**
     * Between private persons and unknown firms nothing is an international affair: one party at least must be known.
     */
    private static boolean ofPublicInterest(Party actor, Party target) {
        return Stream.of(actor, target)
                .anyMatch(p -> p.state().isPresent() || p.role().isPresent());
    }

    /** "her clash with", "their battle with": nouns of fighting said of private persons and firms are no combat. */
    private boolean meets(EventClass eventClass, Party actor) {
        boolean unarmed = actor.kind() == EntityKind.PERSON || actor.kind() == EntityKind.ORGANIZATION;
        return eventClass == EventClass.ASSAULT
                && coding.rule().startsWith("noun:")
                && unarmed
                && actor.role()
                        .filter(r -> r != Role.BUSINESS && r != Role.MEDIA && r != Role.PARTY)
                        .isEmpty();
    }

    private static boolean domestic(EventClass eventClass) {
        return eventClass == EventClass.PROTEST || eventClass == EventClass.COERCE;
    }

    private void add(
            EventClass eventClass,
            Party actor,
            Optional<Party> target,
            List<Handover> handovers,
            List<Draft> drafts,
            boolean mutual) {
        List<Supply> supplies = (TELLS_SUPPLY.contains(eventClass) ? handovers.stream() : Stream.<Handover>empty())
                .filter(h -> concerns(h, actor, target))
                .filter(h -> !givesHimself(eventClass, mutual)
                        || h.from().map(actor::same).orElse(true))
                .map(h -> mutual ? h.towards(actor, target) : h)
                .map(h -> gift(eventClass) || sale(eventClass) ? h.traded(sale(eventClass)) : h)
                .flatMap(h -> h.toSupply().stream())
                .toList();
        if (eventClass == EventClass.AID && ownForces(target, handovers)) {
            drafts.add(draft(EventClass.MOBILIZE, actor, Optional.empty(), Optional.empty()));
        } else if (supplies.isEmpty()) {
            drafts.add(draft(eventClass, actor, target, Optional.empty()));
        } else {
            supplies.forEach(s -> drafts.add(draft(eventClass, actor, target, Optional.of(s))));
        }
    }

    private static boolean sale(EventClass eventClass) {
        return eventClass == EventClass.COOPERATE;
    }

    /** Aid, and promises and offers of it. */
    private boolean gift(EventClass eventClass) {
        boolean promised = coding.transfer()
                .map(Transfer::status)
                .filter(s -> s == SupplyStatus.OFFERED || s == SupplyStatus.PROMISED)
                .isPresent();
        return eventClass == EventClass.AID || (eventClass == EventClass.AGREE && promised);
    }

    /** Guidelines, rule 3: troops that help nobody who is named, ships and arms that go to a sea. */
    private static boolean ownForces(Optional<Party> target, List<Handover> handovers) {
        boolean toNobody = target.filter(
                        t -> t.kind() != EntityKind.PLACE || t.state().isPresent())
                .isEmpty();
        boolean ship = handovers.stream()
                .anyMatch(h ->
                        h.item().armsClass().filter(a -> a == ArmsClass.SHIP).isPresent());
        boolean own = handovers.stream()
                .map(h -> h.item().category())
                .anyMatch(c -> c == ItemCategory.TROOPS
                        || (target.isPresent() && (c == ItemCategory.ARMS || c == ItemCategory.TRANSPORT)));
        return toNobody && (own || (target.isEmpty() && ship));
    }

    /**
     * Whether the goods of this event are those that its actor gives: each direction of a deal of both tells its own.
     */
    private static boolean givesHimself(EventClass eventClass, boolean mutual) {
        return eventClass == EventClass.AID || eventClass == EventClass.COOPERATE || mutual;
    }

    /** Goods go between the fact's own parties; with one end unknown, from or to one of them. */
    private static boolean concerns(Handover handover, Party actor, Optional<Party> target) {
        return Stream.concat(handover.from().stream(), handover.to().stream())
                .allMatch(end -> end.same(actor) || target.filter(end::same).isPresent());
    }

    /** What a state forbids or closes to another is a sanction; to its own it is repression. */
    private EventClass acrossBorders(EventClass eventClass, Party actor, Optional<Party> target) {
        boolean restriction = (eventClass == EventClass.COERCE || eventClass == EventClass.SANCTION)
                && coding.mode().filter(RESTRICTIONS::contains).isPresent()
                && CLOSING.contains(Scene.lemma(predicate));
        if (!restriction || actor.state().isEmpty() || target.isEmpty()) {
            return eventClass;
        }
        return target.get().state().equals(actor.state()) ? EventClass.COERCE : EventClass.SANCTION;
    }

    private Draft draft(EventClass eventClass, Party actor, Optional<Party> target, Optional<Supply> supply) {
        return new Draft(
                acrossBorders(eventClass, actor, target),
                coding,
                predicate,
                anchors,
                evoked,
                action,
                actor,
                target,
                supply,
                Draft.Standing.READ);
    }
}
