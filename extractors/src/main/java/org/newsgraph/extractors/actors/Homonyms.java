package org.newsgraph.extractors.actors;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.newsgraph.extractors.lexicon.Gazetteer;
import org.newsgraph.extractors.lexicon.Name.Sense;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.StateCode;

/**
 * States that share their name with a region of another state: Georgia. The region is meant where the article speaks of
 * other places of that other state and of nothing else of the first. Immutable.
 */
final class Homonyms {
    private final Gazetteer gazetteer;

    Homonyms(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    ImmutableListMultimap<Integer, NameMatch> resolve(ImmutableListMultimap<Integer, NameMatch> names) {
        ImmutableMap.Builder<Party, Party> regions = ImmutableMap.builder();
        names.values().stream()
                .map(NameMatch::party)
                .filter(p -> p.kind() == EntityKind.STATE)
                .distinct()
                .forEach(state -> region(state)
                        .filter(region -> isMeant(state, region, names))
                        .ifPresent(region -> regions.put(state, region)));
        ImmutableMap<Party, Party> meant = regions.buildOrThrow();
        if (meant.isEmpty()) {
            return names;
        }
        ImmutableListMultimap.Builder<Integer, NameMatch> resolved = ImmutableListMultimap.builder();
        names.forEach((sentence, match) -> resolved.put(
                sentence,
                match.sense() == Sense.PROPER && meant.containsKey(match.party())
                        ? new NameMatch(match.first(), match.last(), meant.get(match.party()), Sense.PLACE)
                        : match));
        return resolved.build();
    }

    private Optional<Party> region(Party state) {
        return gazetteer
                .region(state.name())
                .filter(p -> p.state().isPresent() && !p.state().equals(state.state()));
    }

    private static boolean isMeant(Party state, Party region, ImmutableListMultimap<Integer, NameMatch> names) {
        boolean first = names.values().stream()
                .map(NameMatch::party)
                .anyMatch(p -> !p.name().equals(state.name()) && has(p, state.state()));
        boolean adjective =
                names.values().stream().anyMatch(m -> m.sense() != Sense.PROPER && has(m.party(), state.state()));
        boolean other =
                names.values().stream().anyMatch(m -> m.sense() == Sense.PLACE && has(m.party(), region.state()));
        return !first && !adjective && other;
    }

    private static boolean has(Party party, Optional<StateCode> state) {
        return party.state().equals(state);
    }
}
