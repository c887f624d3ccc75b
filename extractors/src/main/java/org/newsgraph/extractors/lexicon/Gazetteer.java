package org.newsgraph.extractors.lexicon;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.extractors.lexicon.Name.Sense;
import org.newsgraph.extractors.lexicon.Table.Row;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Role;
import org.newsgraph.ontology.fact.StateCode;

/**
 * All names of states, organisations, persons and places, found by their first word. Immutable. Names are matched as
 * they are written, except that words all in capitals (datelines) also match.
 */
public final class Gazetteer {
    private static final Splitter ATOMS = Splitter.on(CharMatcher.anyOf(" -")).omitEmptyStrings();

    /** Before an alias that may be an ordinary word; a name that may be one is repeated as such an alias. */
    private static final String WORD = "?";

    private final ImmutableListMultimap<String, Name> byFirstWord;
    private final ImmutableMap<StateCode, Party> states;
    private final ImmutableListMultimap<String, Name> personsBySurname;
    private final ImmutableMap<String, Party> regions;
    private final String edition;

    private Gazetteer(List<Name> names, Map<StateCode, Party> states, Map<String, Party> regions, String edition) {
        this.edition = edition;
        Comparator<Name> longestFirst =
                Comparator.comparing((Name n) -> -n.atoms().size());
        this.byFirstWord = names.stream()
                .sorted(longestFirst)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        n -> key(n.atoms().get(0)), Function.identity()));
        this.personsBySurname = names.stream()
                .filter(n -> n.sense() == Sense.PERSON && n.atoms().size() > 1)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        n -> n.atoms().get(n.atoms().size() - 1), Function.identity()));
        this.states = ImmutableMap.copyOf(states);
        this.regions = ImmutableMap.copyOf(regions);
    }

    public static Gazetteer load() {
        return load(NameOverlay.NONE);
    }

    /** With a user's names before those of the tables. */
    public static Gazetteer load(NameOverlay overlay) {
        List<Name> names = new ArrayList<>();
        Map<StateCode, Party> states = Table.read("states").stream()
                .collect(Collectors.toMap(row -> new StateCode(row.text("code")), Gazetteer::state, (a, b) -> a));
        Table.read("states").forEach(row -> land(row, state(row), names));
        Table.read("territories").forEach(row -> land(row, territory(row), names));
        Table.read("organisations").forEach(row -> names(row, organisation(row), Sense.PROPER, names));
        Table.read("persons").forEach(row -> names(row, person(row), Sense.PERSON, names));
        Table.read("places").forEach(row -> names(row, place(row), Sense.PLACE, names));
        Table.read("cities").forEach(row -> names.add(name(row.text("name"), Sense.PLACE, place(row), row)));
        Map<String, Party> regions = Table.read("places").stream()
                .filter(row -> row.text("type").equals("region"))
                .collect(Collectors.toMap(row -> row.text("name"), Gazetteer::place, (a, b) -> a));
        OverlayNames all = OverlayNames.over(names, states, overlay);
        return new Gazetteer(all.names(), all.states(), regions, overlay.edition());
    }

    /** What these names add to the version of the rules: nothing where they are those of the tables. */
    public String edition() {
        return edition;
    }

    /** The names that begin with this word, longest first, in the order of the tables. */
    public List<Name> startingWith(String word) {
        return byFirstWord.get(key(word));
    }

    public Optional<Party> state(StateCode code) {
        return Optional.ofNullable(states.get(code));
    }

    /** The part of a state with this name: Georgia of the United States. */
    public Optional<Party> region(String name) {
        return Optional.ofNullable(regions.get(name));
    }

    /** Persons of the tables with this surname. */
    public List<Name> personsNamed(String surname) {
        return personsBySurname.get(surname);
    }

    public static List<String> atoms(String name) {
        return ATOMS.splitToList(name);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static void land(Row row, Party party, List<Name> names) {
        names(row, party, Sense.PROPER, names);
        row.list("adjectives").forEach(a -> names.add(name(a, Sense.ADJECTIVE, party, row)));
        row.list("people").forEach(a -> names.add(name(a, Sense.PEOPLE, party, row)));
        row.list("seats").forEach(a -> names.add(name(a, Sense.SEAT, party, row)));
    }

    private static void names(Row row, Party party, Sense sense, List<Name> names) {
        if (!row.list("aliases").contains(WORD + row.text("name"))) {
            names.add(name(row.text("name"), sense, party, row));
        }
        row.list("aliases").forEach(alias -> names.add(name(alias, sense, party, row)));
    }

    private static Name name(String words, Sense sense, Party party, Row row) {
        boolean word = words.startsWith(WORD);
        return new Name(
                atoms(word ? words.substring(WORD.length()) : words),
                sense,
                party,
                year(row, "from"),
                year(row, "to"),
                row.optional("office").map(o -> key(o).replace(' ', '_')),
                word,
                new Name.Origin(row.table() + ".tsv", row.line()));
    }

    private static Optional<Integer> year(Row row, String column) {
        return row.optional(column).map(value -> Integer.valueOf(value.substring(0, 4)));
    }

    private static Party state(Row row) {
        return Party.state(row.text("name"), row.text("code"));
    }

    private static Party territory(Row row) {
        return new Party(row.text("name"), stateOf(row), EntityKind.ORGANIZATION, Optional.of(Role.GOVERNMENT));
    }

    private static Party organisation(Row row) {
        EntityKind kind = row.text("kind").equals("ARMED_GROUP") ? EntityKind.ARMED_GROUP : EntityKind.ORGANIZATION;
        return new Party(row.text("name"), stateOf(row), kind, role(row.optional("role")));
    }

    private static Party person(Row row) {
        return new Party(row.text("name"), stateOf(row), EntityKind.PERSON, Optional.empty());
    }

    private static Party place(Row row) {
        return new Party(row.text("name"), stateOf(row), EntityKind.PLACE, Optional.empty());
    }

    private static Optional<StateCode> stateOf(Row row) {
        return row.optional("state").map(StateCode::new);
    }

    /** A role as the tables write it. */
    public static Optional<Role> role(Optional<String> word) {
        return word.map(w -> Role.valueOf(w.toUpperCase(Locale.ROOT)));
    }
}
