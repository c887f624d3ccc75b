package org.newsgraph.ontology.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.interchange.FactLines;

/**
 * A fact as the scorer sees it: what a line says, folded for comparison once, and the line itself. It is laxer than the
 * fact model on purpose: a prediction with an unknown class or a missing field counts as wrong, it does not stop the
 * scoring.
 */
public final class ScoredFact {
    private static final Splitter SOURCES = Splitter.on(';');

    private final JsonNode line;
    private final String doc;
    private final long start;
    private final long end;
    private final String eventClass;
    private final ScoredParty actor;
    private final ScoredParty target;
    private final Optional<String> action;
    private final Optional<String> modality;
    private final Set<String> sources;
    private final Optional<ScoredTime> time;
    private final Optional<List<String>> place;
    private final Optional<ScoredSupply> supply;

    ScoredFact(JsonNode line, String doc, long start, long end) {
        this.line = line;
        this.doc = doc;
        this.start = start;
        this.end = end;
        this.eventClass = JsonText.of(line.get("class")).orElse("None").toUpperCase(Locale.ROOT);
        this.actor = ScoredParty.of(line, "actor");
        this.target = ScoredParty.of(line, "target");
        this.action = folded("action");
        this.modality = folded("modality");
        this.sources = sources(line.get("source"));
        this.time = JsonText.of(line.get("time")).flatMap(ScoredTime::parse);
        this.place = JsonText.of(line.get("place")).flatMap(Folding::placeKey);
        JsonNode node = line.get("supply");
        this.supply = node != null && node.isObject()
                ? Optional.of(ScoredSupply.of(node, actor, target, modality))
                : Optional.empty();
    }

    /** A fact of our own as a prediction. */
    public static ScoredFact of(Fact fact) {
        return FactFiles.parse(FactLines.write(fact), "fact " + fact.id(), 1);
    }

    /** The line that says it, its article id as a string and its offsets as whole numbers. */
    public JsonNode line() {
        return line;
    }

    public String doc() {
        return doc;
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    String eventClass() {
        return eventClass;
    }

    Optional<ScoredSupply> supply() {
        return supply;
    }

    /** The supply, where it has a category and so counts as one. */
    Optional<ScoredSupply> countedSupply() {
        return supply.filter(s -> s.category().isPresent());
    }

    boolean gives(Attribute attribute) {
        JsonNode value = line.get(attribute.field());
        return value != null && !value.isNull();
    }

    boolean sameClass(ScoredFact other) {
        return eventClass.equals(other.eventClass);
    }

    boolean sameActor(ScoredFact other) {
        return actor.name().isPresent() && actor.agrees(other.actor);
    }

    boolean sameTarget(ScoredFact other) {
        return target.agrees(other.target);
    }

    /** Same article, and the spans overlap by at least half of the shorter one. */
    boolean sameSentence(ScoredFact other) {
        return doc.equals(other.doc) && overlap(other) >= 0.5;
    }

    boolean same(Attribute attribute, ScoredFact other) {
        return switch (attribute) {
            case MODALITY -> modality.equals(other.modality);
            case SOURCE -> sources.isEmpty() ? other.sources.isEmpty() : !Collections.disjoint(sources, other.sources);
            case TIME -> time.map(t -> other.time.filter(t::agrees).isPresent()).orElse(other.time.isEmpty());
            case PLACE -> place.equals(other.place);
        };
    }

    /** Preference among admissible pairs: the closer in every respect, the earlier matched. */
    Affinity affinity(ScoredFact other) {
        Optional<String> category = supply.flatMap(ScoredSupply::category);
        Optional<String> otherCategory = other.supply.flatMap(ScoredSupply::category);
        int attributes = 0;
        for (Attribute attribute : Attribute.values()) {
            attributes += same(attribute, other) ? 1 : 0;
        }
        return new Affinity(
                sameClass(other),
                count(actor.name().equals(other.actor.name()), target.name().equals(other.target.name())),
                sameTarget(other),
                action.equals(other.action),
                category.equals(otherCategory),
                category.isPresent() ? count(outcome().equals(other.outcome()), status().equals(other.status())) : 0,
                attributes,
                overlap(other));
    }

    private Optional<String> status() {
        return supply.flatMap(ScoredSupply::status);
    }

    private Optional<String> outcome() {
        return supply.map(ScoredSupply::outcome).orElseGet(() -> ScoredSupply.outcomeOfModality(modality));
    }

    private double overlap(ScoredFact other) {
        long common = Math.min(end, other.end) - Math.max(start, other.start);
        long shorter = Math.min(end - start, other.end - other.start);
        return common > 0 && shorter > 0 ? (double) common / shorter : 0.0;
    }

    private Optional<String> folded(String field) {
        return JsonText.of(line.get(field)).flatMap(Folding::fold);
    }

    private static int count(boolean first, boolean second) {
        return (first ? 1 : 0) + (second ? 1 : 0);
    }

    /** A source may be a name, several names joined by ';', or a list of names. */
    private static Set<String> sources(@Nullable JsonNode value) {
        Set<String> names = new HashSet<>();
        if (value != null && value.isArray()) {
            value.forEach(name -> JsonText.of(name).flatMap(Folding::fold).ifPresent(names::add));
        } else {
            JsonText.of(value).ifPresent(text -> SOURCES.split(text)
                    .forEach(name -> Folding.fold(name).ifPresent(names::add)));
        }
        return names;
    }
}
