package org.newsgraph.ontology.rdf;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.util.Optional;
import org.newsgraph.ontology.fact.EventDescription;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.StateCode;
import org.newsgraph.ontology.fact.Supply;

/** A digest of a description: each part goes in with its length, so that no two descriptions run into each other. */
final class EventDigest {
    private final Hasher hasher = Hashing.sha256().newHasher();

    static String of(EventDescription event) {
        EventDigest digest = new EventDigest();
        digest.add(event.eventClass().name());
        digest.add(event.mode());
        digest.add(event.cameo());
        digest.add(event.action());
        digest.addParty(Optional.of(event.actor()));
        digest.addParty(event.target());
        event.supply().ifPresent(digest::add);
        return digest.hasher.hash().toString().substring(0, 16);
    }

    private void add(Supply supply) {
        addParty(supply.from());
        addParty(supply.to());
        add(supply.category().name());
        add(supply.item());
        add(supply.quantity().map(q -> q.value().toString()));
        add(supply.quantity().flatMap(q -> q.unit()));
        add(supply.status().name());
        add(supply.quantity().flatMap(q -> q.upTo()).map(BigDecimal::toString));
        add(supply.quantity().flatMap(q -> q.approximator()));
        add(supply.armsClass().map(Enum::name));
        hasher.putBoolean(supply.inTransit());
    }

    private void addParty(Optional<Party> party) {
        add(party.map(Party::name));
        add(party.flatMap(Party::state).map(StateCode::value));
        add(party.map(p -> p.kind().name()));
        add(party.flatMap(Party::role).map(Enum::name));
    }

    private void add(Optional<String> part) {
        hasher.putBoolean(part.isPresent());
        part.ifPresent(this::add);
    }

    private void add(String part) {
        hasher.putInt(part.length()).putUnencodedChars(part);
    }
}
