package org.newsgraph.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventDescription;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Place;
import org.newsgraph.ontology.fact.Qualifiers;
import org.newsgraph.ontology.fact.Role;
import org.newsgraph.ontology.fact.Supply;
import org.newsgraph.ontology.fact.SupplyStatus;

/** One claim as a row, with the entities it names and the parts they play in it. */
record ClaimRows(Map<String, Object> claim, List<Map<String, Object>> entities, List<Map<String, Object>> roles) {
    private static final double LARGEST_EXACT = 1e15;

    static ClaimRows of(Fact fact, Article article) {
        EventDescription event = fact.event();
        ClaimRows rows = new ClaimRows(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, Object> properties = new TreeMap<>();
        describe(event, properties);
        qualify(fact.qualifiers(), article, properties);
        properties.put("rule", fact.evidence().rule().name());
        properties.put("ruleVersion", fact.evidence().rule().version());
        properties.put("confidence", fact.evidence().confidence());
        properties.put("denies", denies(fact));

        String claim = fact.id().value();
        rows.addParty(claim, "ACTOR", event.actor());
        event.target().ifPresent(target -> {
            rows.addParty(claim, "TARGET", target);
            properties.put("actorTarget", NodeKeys.pair(NodeKeys.party(event.actor()), NodeKeys.party(target)));
        });
        fact.qualifiers().place().ifPresent(place -> rows.addPlace(claim, place));
        event.supply().ifPresent(supply -> {
            rows.addSupply(claim, supply);
            supply(supply, properties);
        });
        rows.claim.put("id", claim);
        rows.claim.put("sentence", NodeKeys.sentence(fact.evidence()));
        rows.claim.put("event", fact.eventId().value());
        rows.claim.put("properties", properties);
        return rows;
    }

    private static boolean denies(Fact fact) {
        return fact.qualifiers().modality() == Modality.NEGATED
                || fact.event()
                        .supply()
                        .filter(supply -> supply.status() == SupplyStatus.DENIED)
                        .isPresent();
    }

    private static void describe(EventDescription event, Map<String, Object> properties) {
        properties.put("class", event.eventClass().name());
        properties.put("action", event.action());
        event.mode().ifPresent(mode -> properties.put("mode", mode));
        event.cameo().ifPresent(cameo -> properties.put("cameo", cameo));
    }

    private static void qualify(Qualifiers qualifiers, Article article, Map<String, Object> properties) {
        properties.put("modality", qualifiers.modality().word());
        properties.put("sources", qualifiers.attribution().sources());
        qualifiers.trigger().ifPresent(trigger -> properties.put("trigger", trigger));
        qualifiers.attribution().verb().ifPresent(verb -> properties.put("sourceVerb", verb));
        qualifiers.attribution().stance().ifPresent(stance -> properties.put("stance", stance.word()));
        if (!qualifiers.attribution().via().isEmpty()) {
            properties.put("via", qualifiers.attribution().via());
        }
        qualifiers.counts().forEach(count -> properties.put(count.kind().word(), number(count.number())));
        qualifiers.time().ifPresent(time -> properties.put("time", time.value()));
        qualifiers
                .time()
                .map(time -> time.first())
                .or(() -> article.published().map(Object::toString))
                .ifPresent(date -> properties.put("date", date));
    }

    private static void supply(Supply supply, Map<String, Object> properties) {
        properties.put("category", supply.category().word());
        properties.put("item", supply.item());
        properties.put("status", supply.status().word());
        properties.put("outcome", supply.status().outcome().name().toLowerCase(Locale.ROOT));
        supply.quantity().ifPresent(quantity -> {
            properties.put("quantity", number(quantity.value()));
            quantity.unit().ifPresent(unit -> properties.put("unit", unit));
            quantity.upTo().ifPresent(end -> properties.put("quantityMax", number(end)));
            quantity.approximator().ifPresent(words -> properties.put("approximator", words));
        });
        supply.armsClass().ifPresent(arms -> properties.put("armsClass", arms.word()));
        if (supply.inTransit()) {
            properties.put("inTransit", true);
        }
        if (supply.from().isPresent() && supply.to().isPresent()) {
            String giver = NodeKeys.party(supply.from().get());
            properties.put(
                    "giverReceiver",
                    NodeKeys.pair(giver, NodeKeys.party(supply.to().get())));
        }
    }

    private static Number number(BigDecimal value) {
        return value.scale() <= 0 && value.doubleValue() < LARGEST_EXACT
                ? (Number) value.longValueExact()
                : (Number) value.doubleValue();
    }

    private void addSupply(String claim, Supply supply) {
        supply.from().ifPresent(from -> addParty(claim, "GIVER", from));
        supply.to().ifPresent(to -> addParty(claim, "RECEIVER", to));
        String id = NodeKeys.item(supply);
        entities.add(Map.of(
                "id", id,
                "labels", List.of("Item"),
                "properties",
                        Map.of(
                                "name", NodeKeys.folded(supply.item()),
                                "nameKey", NodeKeys.folded(supply.item()),
                                "category", supply.category().word())));
        roles.add(Map.of("claim", claim, "entity", id, "type", "ITEM", "properties", Map.of()));
    }

    private void addPlace(String claim, Place place) {
        addNamed(
                NodeKeys.place(place),
                List.of("Place"),
                place.name(),
                place.state().map(Object::toString));
        roles.add(Map.of("claim", claim, "entity", NodeKeys.place(place), "type", "PLACE", "properties", Map.of()));
    }

    private void addParty(String claim, String type, Party party) {
        String id = NodeKeys.party(party);
        String kind = label(party.kind());
        List<String> labels = party.kind() == EntityKind.PLACE ? List.of("Place") : List.of("Actor", kind);
        addNamed(id, labels, party.name(), party.state().map(Object::toString));
        Map<String, Object> properties = new TreeMap<>(Map.of("kind", kind));
        party.role().map(Role::word).ifPresent(role -> properties.put("role", role));
        roles.add(Map.of("claim", claim, "entity", id, "type", type, "properties", properties));
    }

    private void addNamed(String id, List<String> labels, String name, Optional<String> state) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("name", name);
        properties.put("nameKey", NodeKeys.folded(name));
        state.ifPresent(code -> properties.put("state", code));
        entities.add(Map.of("id", id, "labels", labels, "properties", properties));
    }

    private static String label(EntityKind kind) {
        return switch (kind) {
            case STATE -> "State";
            case ORGANIZATION -> "Organization";
            case ARMED_GROUP -> "ArmedGroup";
            case PERSON -> "Person";
            case PLACE -> "Place";
        };
    }
}
