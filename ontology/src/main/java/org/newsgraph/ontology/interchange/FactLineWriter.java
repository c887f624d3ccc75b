package org.newsgraph.ontology.interchange;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.ontology.fact.ArmsClass;
import org.newsgraph.ontology.fact.Attribution;
import org.newsgraph.ontology.fact.Count;
import org.newsgraph.ontology.fact.EventDescription;
import org.newsgraph.ontology.fact.Evidence;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Place;
import org.newsgraph.ontology.fact.Qualifiers;
import org.newsgraph.ontology.fact.Quantity;
import org.newsgraph.ontology.fact.Role;
import org.newsgraph.ontology.fact.Stance;
import org.newsgraph.ontology.fact.StateCode;
import org.newsgraph.ontology.fact.Supply;

/** Writes a fact as a JSON object. The guideline fields are always there, our own only where they say something. */
final class FactLineWriter {
    private FactLineWriter() {}

    static ObjectNode toJson(Fact fact, JsonNodeFactory nodes) {
        Evidence evidence = fact.evidence();
        EventDescription event = fact.event();
        Qualifiers qualifiers = fact.qualifiers();
        ObjectNode json = nodes.objectNode();
        json.put("doc", evidence.article().value());
        json.put("id", fact.id().value());
        json.put("eventId", fact.eventId().value());
        json.put("start", evidence.span().start());
        json.put("end", evidence.span().end());
        json.put("class", event.eventClass().name());
        json.put("action", event.action());
        party(json, "actor", Optional.of(event.actor()));
        party(json, "target", event.target());
        if (event.supply().isPresent()) {
            json.set("supply", supply(event.supply().get(), nodes));
        } else {
            json.putNull("supply");
        }
        json.put("modality", qualifiers.modality().word());
        json.put("source", joined(qualifiers.attribution()));
        json.put("time", qualifiers.time().map(Object::toString).orElse(null));
        json.put("place", qualifiers.place().map(Place::name).orElse(null));
        extras(json, fact);
        return json;
    }

    private static void extras(ObjectNode json, Fact fact) {
        EventDescription event = fact.event();
        Qualifiers qualifiers = fact.qualifiers();
        Attribution attribution = qualifiers.attribution();
        Evidence evidence = fact.evidence();
        json.put("sentence", evidence.sentence());
        extra(json, "mode", event.mode());
        extra(json, "cameo", event.cameo());
        extra(json, "actorRole", event.actor().role().map(Role::word));
        extra(json, "targetRole", event.target().flatMap(Party::role).map(Role::word));
        kind(json, "actorKind", Optional.of(event.actor()));
        kind(json, "targetKind", event.target());
        extra(json, "trigger", qualifiers.trigger());
        if (!SourceList.split(joined(attribution)).equals(attribution.sources())) {
            attribution.sources().forEach(json.withArray("sources")::add);
        }
        extra(json, "sourceVerb", attribution.verb());
        extra(json, "stance", attribution.stance().map(Stance::word));
        attribution.via().forEach(via -> json.withArray("via").add(via));
        qualifiers.counts().forEach(count -> count(json.withArray("counts").addObject(), count));
        extra(json, "placeState", qualifiers.place().flatMap(Place::state).map(StateCode::value));
        json.put("confidence", evidence.confidence());
        json.put("rule", evidence.rule().name());
        json.put("ruleVersion", evidence.rule().version());
    }

    private static ObjectNode supply(Supply supply, JsonNodeFactory nodes) {
        ObjectNode json = nodes.objectNode();
        party(json, "from", supply.from());
        party(json, "to", supply.to());
        json.put("category", supply.category().word());
        json.put("item", supply.item());
        // A range is no number: the guidelines leave it out, our own fields tell it.
        Optional<Quantity> range =
                supply.quantity().filter(quantity -> quantity.upTo().isPresent());
        json.put(
                "quantity",
                supply.quantity()
                        .filter(quantity -> range.isEmpty())
                        .map(Quantity::value)
                        .orElse(null));
        json.put("unit", supply.quantity().flatMap(Quantity::unit).orElse(null));
        json.put("status", supply.status().word());
        range.ifPresent(quantity -> {
            json.put("quantityMin", quantity.value());
            quantity.upTo().ifPresent(end -> json.put("quantityMax", end));
        });
        extra(json, "approximator", supply.quantity().flatMap(Quantity::approximator));
        extra(json, "armsClass", supply.armsClass().map(ArmsClass::word));
        if (supply.inTransit()) {
            json.put("inTransit", true);
        }
        kind(json, "fromKind", supply.from());
        kind(json, "toKind", supply.to());
        extra(json, "fromRole", supply.from().flatMap(Party::role).map(Role::word));
        extra(json, "toRole", supply.to().flatMap(Party::role).map(Role::word));
        return json;
    }

    private static void count(ObjectNode json, Count count) {
        json.put("kind", count.kind().word());
        json.put("number", count.number());
        count.upTo().ifPresent(end -> json.put("max", end));
        extra(json, "approximator", count.approximator());
    }

    private static void party(ObjectNode json, String field, Optional<Party> party) {
        json.put(field, party.map(Party::name).orElse(null));
        json.put(
                field + "State",
                party.flatMap(Party::state).map(StateCode::value).orElse(null));
    }

    private static void kind(ObjectNode json, String field, Optional<Party> party) {
        extra(json, field, party.map(p -> p.kind().name().toLowerCase(Locale.ROOT)));
    }

    private static void extra(ObjectNode json, String field, Optional<String> value) {
        value.ifPresent(text -> json.put(field, text));
    }

    private static @org.jspecify.annotations.Nullable String joined(Attribution attribution) {
        List<String> sources = attribution.sources();
        return sources.isEmpty() ? null : SourceList.join(sources);
    }
}
