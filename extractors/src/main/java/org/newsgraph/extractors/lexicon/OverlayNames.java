package org.newsgraph.extractors.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.Name.Sense;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.StateCode;

/** Lays a user's names over those of the tables: what both know, means what the user says. */
record OverlayNames(List<Name> names, Map<StateCode, Party> states) {

    static OverlayNames over(List<Name> names, Map<StateCode, Party> states, NameOverlay overlay) {
        Map<StateCode, Party> allStates = new LinkedHashMap<>(states);
        overlay.rows().stream().filter(row -> row.kind() == EntityKind.STATE).forEach(row -> row.state()
                .ifPresent(code -> allStates.putIfAbsent(code, Party.state(row.name(), code.value()))));
        List<Name> own = overlay.rows().stream()
                .flatMap(row -> names(row, party(row, allStates)))
                .toList();
        Set<String> taken = new HashSet<>();
        own.forEach(name -> taken.add(String.join(" ", name.atoms())));
        List<Name> all = new ArrayList<>(own);
        names.stream()
                .filter(name -> !taken.contains(String.join(" ", name.atoms())))
                .forEach(all::add);
        return new OverlayNames(all, allStates);
    }

    /** A state that the tables know keeps its canonical name: the row gives it further ones. */
    private static Party party(NameRow row, Map<StateCode, Party> states) {
        Optional<Party> state = row.state().map(states::get);
        return row.kind() == EntityKind.STATE && state.isPresent()
                ? state.get()
                : new Party(row.name(), row.state(), row.kind(), row.role());
    }

    private static Stream<Name> names(NameRow row, Party party) {
        Sense sense =
                switch (row.kind()) {
                    case PERSON -> Sense.PERSON;
                    case PLACE -> Sense.PLACE;
                    default -> Sense.PROPER;
                };
        return Stream.of(
                        Stream.concat(Stream.of(row.name()), row.aliases().stream())
                                .map(words -> name(words, sense, party, row)),
                        row.adjectives().stream().map(words -> name(words, Sense.ADJECTIVE, party, row)),
                        row.people().stream().map(words -> name(words, Sense.PEOPLE, party, row)),
                        row.seats().stream().map(words -> name(words, Sense.SEAT, party, row)))
                .flatMap(stream -> stream);
    }

    private static Name name(String words, Sense sense, Party party, NameRow row) {
        return new Name(
                Gazetteer.atoms(words),
                sense,
                party,
                row.from(),
                row.to(),
                row.office().map(o -> o.toLowerCase(Locale.ROOT).replace(' ', '_')),
                /* word= */ false,
                row.origin());
    }
}
