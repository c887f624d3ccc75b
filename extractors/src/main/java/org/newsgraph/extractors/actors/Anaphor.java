package org.newsgraph.extractors.actors;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Role;

/** What a definite noun without a name of its own refers back to: "the kingdom", "the bloc", "the company". */
enum Anaphor {
    COUNTRY(
            "country",
            "state",
            "nation",
            "republic",
            "kingdom",
            "regime",
            "island",
            "emirate",
            "sultanate",
            "monarchy",
            "superpower",
            "dictatorship",
            "sheikhdom",
            "archipelago"),
    GOVERNMENT("government", "authority", "administration", "junta"),
    ALLIANCE("alliance", "bloc", "union", "organisation", "organization", "body", "council", "community"),
    COMPANY("company", "firm", "giant", "maker", "manufacturer", "producer", "airline", "carmaker", "conglomerate"),
    MEDIUM("newspaper", "paper", "daily", "broadcaster", "channel", "magazine"),
    COURT("court", "tribunal"),
    PARTY("party"),
    BANK("bank", "lender", "fund"),
    GROUP("group", "movement", "militia", "organisation", "organization"),
    AGENCY("agency", "charity", "watchdog", "commission");

    private static final ImmutableMap<String, ImmutableSet<Anaphor>> BY_NOUN = byNoun();

    private final ImmutableSet<String> nouns;

    Anaphor(String... nouns) {
        this.nouns = ImmutableSet.copyOf(nouns);
    }

    /** The readings of a noun; none when it does not refer back. */
    static Set<Anaphor> of(String noun) {
        return BY_NOUN.getOrDefault(noun, ImmutableSet.of());
    }

    /** Whether the noun calls this party by its kind. */
    boolean names(Party party) {
        return switch (this) {
            case COUNTRY -> party.kind() == EntityKind.STATE;
            case GOVERNMENT -> party.kind() == EntityKind.STATE;
            case ALLIANCE ->
                body(party)
                        && (is(party, Role.IGO)
                                || (party.state().isEmpty() && is(party, Role.MILITARY))
                                || party.name().endsWith("Council"));
            case COMPANY, BANK ->
                body(party)
                        && (is(party, Role.BUSINESS)
                                || (this == BANK && party.name().contains("Bank")));
            case MEDIUM -> is(party, Role.MEDIA);
            case COURT -> is(party, Role.JUDICIARY);
            case PARTY -> is(party, Role.PARTY);
            case GROUP ->
                party.kind() == EntityKind.ARMED_GROUP
                        || (body(party) && (is(party, Role.NGO) || is(party, Role.PARTY)));
            case AGENCY -> body(party) && (is(party, Role.NGO) || is(party, Role.IGO) || is(party, Role.MEDIA));
        };
    }

    /** Whether it may be meant when nobody is named by its kind. */
    boolean mayMean(Party party) {
        return switch (this) {
            case COUNTRY -> party.state().isPresent();
            case GOVERNMENT -> false;
            case ALLIANCE, GROUP -> party.kind() == EntityKind.ORGANIZATION || party.kind() == EntityKind.ARMED_GROUP;
            case COMPANY, BANK, MEDIUM, COURT, PARTY, AGENCY ->
                body(party) && party.role().isEmpty();
        };
    }

    private static boolean body(Party party) {
        return party.kind() == EntityKind.ORGANIZATION;
    }

    private static boolean is(Party party, Role role) {
        return party.role().equals(Optional.of(role));
    }

    private static ImmutableMap<String, ImmutableSet<Anaphor>> byNoun() {
        ImmutableMap.Builder<String, ImmutableSet<Anaphor>> map = ImmutableMap.builder();
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        for (Anaphor a : values()) {
            all.addAll(a.nouns);
        }
        for (String noun : all.build()) {
            ImmutableSet.Builder<Anaphor> readings = ImmutableSet.builder();
            for (Anaphor a : values()) {
                if (a.nouns.contains(noun)) {
                    readings.add(a);
                }
            }
            map.put(noun, readings.build());
        }
        return map.buildOrThrow();
    }
}
