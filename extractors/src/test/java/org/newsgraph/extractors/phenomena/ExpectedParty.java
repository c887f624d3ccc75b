package org.newsgraph.extractors.phenomena;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.extractors.lexicon.Table;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.StateCode;

/** A party by name, or nobody; a state's name also stands for whoever belongs to it, as in the guidelines' scoring. */
record ExpectedParty(Optional<String> name) {
    private static final Map<String, StateCode> STATES = Table.read("states").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.text("name"), row -> new StateCode(row.text("code")), (first, second) -> first));

    static ExpectedParty parse(String notation) {
        return new ExpectedParty(Optional.of(notation).filter(name -> !name.equals("-")));
    }

    boolean agrees(Optional<Party> party) {
        if (name.isEmpty() || party.isEmpty()) {
            return name.isEmpty() && party.isEmpty();
        }
        Optional<StateCode> state = name.map(STATES::get);
        return party.get().name().equals(name.get())
                || (state.isPresent() && state.equals(party.get().state()));
    }
}
