package org.newsgraph.ontology.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/**
 * A party as the scorer sees it.
 *
 * @param name folded
 * @param state code as the line writes it, empty where blank
 */
record ScoredParty(Optional<String> name, Optional<String> state) {
    static ScoredParty of(JsonNode object, String field) {
        return new ScoredParty(
                JsonText.of(object.get(field)).flatMap(Folding::fold),
                JsonText.of(object.get(field + "State")).filter(code -> !code.isEmpty()));
    }

    /** Same name, or same state; a party without a name agrees only with another such. */
    boolean agrees(ScoredParty other) {
        if (name.isEmpty() || other.name.isEmpty()) {
            return name.isEmpty() && other.name.isEmpty();
        }
        return name.equals(other.name)
                || (state.isPresent()
                        && other.state.isPresent()
                        && state.get()
                                .toUpperCase(Locale.ROOT)
                                .equals(other.state.get().toUpperCase(Locale.ROOT)));
    }

    /** What tells it apart among the supplies of an article: its state, else its name. */
    Optional<String> key() {
        return state.isPresent() ? state : name;
    }
}
