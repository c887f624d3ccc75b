package org.newsgraph.extractors.lexicon;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.NewsgraphException;
import org.newsgraph.ontology.fact.Role;
import org.newsgraph.ontology.fact.StateCode;

/** Reads a user's file of names strictly, and tells all its faults together. One instance a file. */
final class NameRowReader {
    private static final List<String> COLUMNS = List.of(
            "kind", "name", "aliases", "state", "role", "adjectives", "people", "seats", "office", "from", "to");
    private static final Splitter CELLS = Splitter.on('\t').trimResults();
    private static final Splitter ALTERNATIVES = Splitter.on('|').trimResults().omitEmptyStrings();
    private static final int MOST_FAULTS = 20;

    private final String file;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private List<String> columns = List.of();
    private Map<String, String> cells = Map.of();
    private int line;

    NameRowReader(String file) {
        this.file = file;
    }

    List<NameRow> read(List<String> lines) {
        List<NameRow> rows = new ArrayList<>();
        header(lines.isEmpty() ? "" : lines.get(0));
        for (int i = 1; i < lines.size() && !columns.isEmpty(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                line = i + 1;
                row(CELLS.splitToList(lines.get(i))).ifPresent(rows::add);
            }
        }
        if (!faults.isEmpty()) {
            List<String> shown = faults.subList(0, Math.min(MOST_FAULTS, faults.size()));
            String more = faults.size() > MOST_FAULTS ? "\n  and " + (faults.size() - MOST_FAULTS) + " more" : "";
            throw new NewsgraphException(
                    "The file of names " + file + " has faults:\n  " + String.join("\n  ", shown) + more);
        }
        return rows;
    }

    private void header(String first) {
        List<String> named = first.startsWith("#") ? CELLS.splitToList(first.substring(1)) : List.of();
        if (!named.contains("kind") || !named.contains("name")) {
            faults.add(
                    "line 1: the first line names the columns, #kind and name among them, parted by tabs; possible are "
                            + String.join(", ", COLUMNS));
            return;
        }
        named.stream()
                .filter(column -> !COLUMNS.contains(column))
                .forEach(column -> faults.add(
                        "line 1: \"" + column + "\" is no column; possible are " + String.join(", ", COLUMNS)));
        if (named.stream().distinct().count() < named.size()) {
            faults.add("line 1: a column is named twice");
        }
        columns = faults.isEmpty() ? named : List.of();
    }

    private Optional<NameRow> row(List<String> values) {
        if (values.size() != columns.size()) {
            faults.add("line " + line + ": " + values.size() + " cells instead of " + columns.size()
                    + "; part them by tabs, and write - for nothing");
            return Optional.empty();
        }
        cells = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            cells.put(columns.get(i), values.get(i));
        }
        int before = faults.size();
        EntityKind kind = kind();
        Optional<String> name = text("name");
        if (name.isEmpty()) {
            fault("name", "must not be empty");
        }
        Optional<StateCode> state = value("state", StateCode::new, "three capital letters (UKR)");
        Optional<Role> role = value("role", word -> Role.valueOf(word.toUpperCase(Locale.ROOT)), "one of " + roles());
        Optional<Integer> from = value("from", NameRowReader::year, "a year (1999)");
        Optional<Integer> to = value("to", NameRowReader::year, "a year (1999)");
        check(kind, from, to);
        list("aliases").forEach(this::once);
        name.ifPresent(this::once);
        if (faults.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new NameRow(
                kind == null ? EntityKind.PLACE : kind,
                name.orElseThrow(),
                list("aliases"),
                state,
                role,
                list("adjectives"),
                list("people"),
                list("seats"),
                text("office"),
                from,
                to,
                new Name.Origin(file, line)));
    }

    private void check(@Nullable EntityKind kind, Optional<Integer> from, Optional<Integer> to) {
        if (kind == EntityKind.STATE && text("state").isEmpty()) {
            fault("state", "must be the state's own code, three capital letters (UKR)");
        }
        for (String column : List.of("adjectives", "people", "seats")) {
            if (kind != null && kind != EntityKind.STATE && !list(column).isEmpty()) {
                fault(column, "is for states only");
            }
        }
        if (kind != null && kind != EntityKind.PERSON && text("office").isPresent()) {
            fault("office", "is for persons only");
        }
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            fault("to", "must not be before from (" + from.get() + ")");
        }
    }

    private void once(String name) {
        Integer before = seen.putIfAbsent(name, line);
        if (before != null
                && before != line
                && text("from").isEmpty()
                && text("to").isEmpty()) {
            fault(
                    "name",
                    "\"" + name + "\" stands in line " + before + " already; give both rows their years, or one name");
        }
    }

    private @Nullable EntityKind kind() {
        String word = text("kind").orElse("");
        for (EntityKind kind : EntityKind.values()) {
            if (kind.name().equalsIgnoreCase(word)) {
                return kind;
            }
        }
        fault("kind", "must be one of state, organization, armed_group, person, place, not \"" + word + "\"");
        return null;
    }

    private <T> Optional<T> value(String column, Function<String, T> parse, String form) {
        Optional<String> text = text(column);
        try {
            return text.map(parse);
        } catch (IllegalArgumentException e) {
            fault(column, "must be " + form + ", not \"" + text.orElse("") + "\"");
            return Optional.empty();
        }
    }

    private static Integer year(String text) {
        if (!text.matches("[12][0-9]{3}")) {
            throw new IllegalArgumentException(text);
        }
        return Integer.valueOf(text);
    }

    private static String roles() {
        return Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(", "));
    }

    private Optional<String> text(String column) {
        return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isEmpty() && !cell.equals("-"));
    }

    private List<String> list(String column) {
        return text(column).map(ALTERNATIVES::splitToList).orElse(List.of());
    }

    private void fault(String column, String what) {
        faults.add("line " + line + ", field " + column + ": " + what);
    }
}
