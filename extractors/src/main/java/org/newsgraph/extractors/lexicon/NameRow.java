package org.newsgraph.extractors.lexicon;

import java.util.List;
import java.util.Optional;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Role;
import org.newsgraph.ontology.fact.StateCode;

/**
 * One row of a user's file of names.
 *
 * @param state of a state its own code, of others the one they belong to
 * @param adjectives of a state: "Ruritanian"
 * @param people of a state: "Ruritanians"
 * @param seats of a state: where its government sits
 * @param office of a person, as a title
 */
record NameRow(
        EntityKind kind,
        String name,
        List<String> aliases,
        Optional<StateCode> state,
        Optional<Role> role,
        List<String> adjectives,
        List<String> people,
        List<String> seats,
        Optional<String> office,
        Optional<Integer> from,
        Optional<Integer> to,
        Name.Origin origin) {}
