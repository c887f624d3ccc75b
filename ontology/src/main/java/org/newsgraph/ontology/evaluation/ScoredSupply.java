package org.newsgraph.ontology.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.ontology.fact.SupplyStatus;

/**
 * A supply as the scorer sees it.
 *
 * @param status folded
 * @param outcome done, open or not: by the status, without one by the fact's modality
 */
record ScoredSupply(
        ScoredParty giver,
        ScoredParty receiver,
        Optional<String> category,
        Optional<String> status,
        Optional<String> outcome) {
    private static final Map<String, String> OUTCOME_OF_STATUS = Arrays.stream(SupplyStatus.values())
            .collect(Collectors.toUnmodifiableMap(
                    SupplyStatus::word, status -> status.outcome().name().toLowerCase(Locale.ROOT)));
    private static final Map<String, String> OUTCOME_OF_MODALITY =
            Map.of("asserted", "done", "planned", "open", "possible", "open", "negated", "not");

    /** Giver and receiver are {@code from} and {@code to}, or actor and target where the line has neither field. */
    static ScoredSupply of(JsonNode json, ScoredParty actor, ScoredParty target, Optional<String> modality) {
        boolean ownEnds = json.has("from") || json.has("to");
        Optional<String> status = JsonText.of(json.get("status")).flatMap(Folding::fold);
        return new ScoredSupply(
                ownEnds ? ScoredParty.of(json, "from") : actor,
                ownEnds ? ScoredParty.of(json, "to") : target,
                JsonText.of(json.get("category"))
                        .filter(text -> !text.isEmpty())
                        .map(Folding::foldCase),
                status,
                status.isPresent()
                        ? Optional.ofNullable(OUTCOME_OF_STATUS.get(status.get()))
                        : outcomeOfModality(modality));
    }

    static Optional<String> outcomeOfModality(Optional<String> modality) {
        return modality.map(OUTCOME_OF_MODALITY::get);
    }

    boolean sameEndsAndCategory(ScoredSupply other) {
        return category.isPresent()
                && category.equals(other.category)
                && giver.agrees(other.giver)
                && receiver.agrees(other.receiver);
    }

    boolean same(ScoredSupply other) {
        return sameEndsAndCategory(other) && outcome.isPresent() && outcome.equals(other.outcome);
    }
}
