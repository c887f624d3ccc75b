package org.newsgraph.ontology.fact;

import java.util.Optional;

/**
 * Whoever acts or is acted on, by canonical English short name ("North Korea", "Volodymyr Zelenskyy", "NATO").
 *
 * @param state the state that the party is or belongs to
 * @param role the role in which it acts here
 */
public record Party(String name, Optional<StateCode> state, EntityKind kind, Optional<Role> role) {
    public Party {
        Checks.text(name, "party name");
    }

    public static Party state(String name, String code) {
        return new Party(name, Optional.of(new StateCode(code)), EntityKind.STATE, Optional.empty());
    }

    /** The same party whatever its role: name and state agree. */
    public boolean same(Party other) {
        return name.equals(other.name) && state.equals(other.state);
    }
}
