package org.newsgraph.extractors.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.lexicon.Gazetteer;
import org.newsgraph.extractors.lexicon.Name.Sense;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Role;

/** Whose a noun is that stands for an actor: "Iranian officials", "the army of Chad", "its forces". */
final class Owners {
    private static final Set<String> COMMANDING = Set.of(
            "have",
            "send",
            "deploy",
            "dispatch",
            "station",
            "withdraw",
            "pull",
            "keep",
            "move",
            "commit",
            "mass",
            "amass",
            "maintain",
            "lose",
            "order",
            "redeploy");

    private final Gazetteer gazetteer;
    private final Actors actors;

    Owners(Gazetteer gazetteer, Actors actors) {
        this.gazetteer = gazetteer;
        this.actors = actors;
    }

    /** The states or groups whose organ the noun is; none when no owner is named with it. */
    List<Party> of(Sentence sentence, Token head, Role role) {
        for (String relation : List.of("nmod:poss", "amod", "compound", "nmod")) {
            List<Party> owners = sentence.children(head, relation)
                    .filter(child -> !relation.equals("nmod") || ownerPreposition(sentence, child))
                    .flatMap(child -> sentence.withConjuncts(child).stream())
                    .flatMap(child -> owner(sentence, child).stream()
                            .flatMap(party -> fighters(sentence, head, child, party, role).stream()))
                    .distinct()
                    .map(party -> party.role().isPresent()
                            ? party
                            : new Party(party.name(), party.state(), party.kind(), Optional.of(role)))
                    .toList();
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        List<Party> commanders = commander(sentence, head, role);
        if (!commanders.isEmpty()) {
            return commanders;
        }
        return adjacentOwner(sentence, head)
                .filter(p -> p.kind() != EntityKind.STATE
                        || (role != Role.REBELS && !(role == Role.BUSINESS && isIndefinite(sentence, head))))
                .map(p -> List.of(
                        new Party(p.name(), p.state(), p.kind(), p.role().or(() -> Optional.of(role)))))
                .orElse(List.of());
    }

    /**
     * Rebels of a state are not the state: "Chadian rebels" are a group of that name, which the state is at odds with.
     * Fighters who are merely in a state are whoever fights there; the media of a country speak for themselves unless
     * they are the state's, and "a US bank" is some bank.
     */
    private static Optional<Party> fighters(Sentence sentence, Token head, Token child, Party owner, Role role) {
        boolean state = owner.kind() == EntityKind.STATE;
        boolean community = owner.role().equals(Optional.of(Role.CIVILIANS));
        if (role == Role.MEDIA && state && child.pos().startsWith("JJ") && !ofTheState(sentence, child, head)) {
            return Optional.of(
                    new Party(sentence.words(child, head), owner.state(), EntityKind.ORGANIZATION, Optional.of(role)));
        }
        if (role == Role.BUSINESS && state && isIndefinite(sentence, head)) {
            return Optional.empty();
        }
        if (role != Role.REBELS || !(state || community)) {
            return Optional.of(owner);
        }
        if (child.index() > head.index()) {
            return Optional.empty();
        }
        String name = child.is("nmod:poss") ? owner.name() + " " + head.word() : sentence.words(child, head);
        return Optional.of(new Party(name, owner.state(), EntityKind.ARMED_GROUP, Optional.of(role)));
    }

    private static boolean isIndefinite(Sentence sentence, Token head) {
        return sentence.hasChild(head, c -> c.lower().equals("a") || c.lower().equals("an"));
    }

    private static boolean ofTheState(Sentence sentence, Token child, Token head) {
        return sentence.tokens().subList(child.index(), head.index()).stream()
                .anyMatch(t -> t.lower().startsWith("state")
                        || t.lower().startsWith("official")
                        || t.lower().startsWith("government"));
    }

    /** "the rulers in Niamey", "officials from Iran", "the government of Chad". */
    private boolean ownerPreposition(Sentence sentence, Token child) {
        return sentence.preposition(child)
                .map(p -> List.of("of", "from", "in", "for").contains(p))
                .orElse(false);
    }

    private List<Party> owner(Sentence sentence, Token child) {
        Optional<NameMatch> match = actors.matchAt(sentence, child);
        if (match.isPresent()) {
            return match.get().sense() == Sense.PLACE
                    ? match.get()
                            .party()
                            .state()
                            .flatMap(gazetteer::state)
                            .map(List::of)
                            .orElse(List.of())
                    : List.of(match.get().party());
        }
        return child.relation().equals("nmod:poss") || child.isNoun() ? actors.of(sentence, child) : List.of();
    }

    /**
     * "Kenya has troops in Somalia", "France pulled its last soldiers out": troops are those of whoever has or moves
     * them.
     */
    private List<Party> commander(Sentence sentence, Token head, Role role) {
        return role != Role.MILITARY || !head.is("obj")
                ? List.of()
                : sentence
                        .head(head)
                        .filter(verb -> COMMANDING.contains(verb.lemma()))
                        .map(verb -> Clauses.of(sentence, verb).slot("subj"))
                        .orElse(List.of())
                        .stream()
                        .flatMap(s -> actors.of(sentence, s).stream())
                        .toList();
    }

    /** For broken trees: the name that stands before the noun in the same run of adjectives and nouns. */
    private Optional<Party> adjacentOwner(Sentence sentence, Token head) {
        for (int i = head.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            Optional<NameMatch> match = actors.matchAt(sentence, token).filter(m -> m.sense() != Sense.PERSON);
            if (match.isPresent()) {
                return Optional.of(match.get().party()).filter(p -> p.kind() != EntityKind.PLACE);
            }
            if (!token.isNoun()
                    && !token.pos().startsWith("JJ")
                    && !token.pos().equals("POS")
                    && !token.pos().equals("CD")
                    && !token.word().equals("-")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
