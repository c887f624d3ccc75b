package org.newsgraph.extractors.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.extractors.Tables;
import org.newsgraph.ontology.fact.EventClass;

/** The tables themselves: they load, they are of the promised size, and they do not contradict themselves. */
class LexiconTest {
    private static final Set<String> CLASSES = Stream.concat(
                    Arrays.stream(EventClass.values()).map(Enum::name), Stream.of("NONE"))
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void allTablesLoadTogether() {
        Lexicon lexicon = Tables.lexicon();

        assertThat(lexicon.verbs().of("attack")).isNotEmpty();
        assertThat(lexicon.nouns().of("attack")).isPresent();
        assertThat(lexicon.items().of("missile")).isPresent();
        assertThat(lexicon.words().speech("say")).isPresent();
        assertThat(lexicon.gazetteer().startingWith("France")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "verbs, 3000",
        "nouns, 1500",
        "items, 3300",
        "states, 200",
        "territories, 40",
        "organisations, 7500",
        "persons, 6500",
        "places, 1000",
        "cities, 17000",
        "offices, 700",
        "actor-nouns, 700",
        "speech, 400",
        "light-verbs, 320"
    })
    void noTableShrinks(String table, int rows) {
        assertThat(Table.read(table)).hasSizeGreaterThanOrEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"verbs", "nouns"})
    void everyFrameHasAClassAndAnExample(String table) {
        assertThat(Table.read(table)).allSatisfy(row -> {
            assertThat(CLASSES).as(row.toString()).contains(row.text("class"));
            assertThat(row.text("example")).as(row.toString()).contains(" ");
        });
    }

    @Test
    void everyEventClassHasVerbs() {
        Set<EventClass> coded = Stream.of(Tables.lexicon().verbs().all())
                .flatMap(rows -> ImmutableSet.copyOf(rows).stream())
                .flatMap(row -> row.coding().eventClass().stream())
                .collect(Collectors.toSet());

        assertThat(coded).containsExactlyInAnyOrder(EventClass.values());
    }

    @Test
    void cameoCodesAreTwoToFourDigits() {
        assertThat(Stream.of("verbs", "nouns").flatMap(table -> Table.read(table).stream()))
                .allSatisfy(row -> assertThat(row.optional("cameo").orElse("00"))
                        .as(row.toString())
                        .matches("[0-9]{2,4}"));
    }

    @Test
    void everyStateHasAnUnmistakableCodeAndName() {
        List<Table.Row> states = Table.read("states");

        assertThat(states).allSatisfy(row -> assertThat(row.text("code")).matches("[A-Z]{3}"));
        assertThat(states.stream().map(row -> row.text("code"))).doesNotHaveDuplicates();
        assertThat(states.stream().map(row -> row.text("name"))).doesNotHaveDuplicates();
    }

    @Test
    void noAliasOfAStateNamesAnotherOfItsTime() {
        Map<String, Table.Row> owners = new LinkedHashMap<>();
        for (Table.Row row : Table.read("states")) {
            for (String name : Stream.concat(Stream.of(row.text("name")), row.list("aliases").stream())
                    .distinct()
                    .toList()) {
                Table.Row owner = owners.putIfAbsent(name, row);

                assertThat(owner == null || !sameTime(owner, row))
                        .as("\"%s\" means two states: %s and %s", name, owner, row)
                        .isTrue();
            }
        }
    }

    private static boolean sameTime(Table.Row one, Table.Row other) {
        return year(one, "from", 0) <= year(other, "to", 9999) && year(other, "from", 0) <= year(one, "to", 9999);
    }

    private static int year(Table.Row row, String column, int open) {
        return row.optional(column)
                .map(value -> Integer.valueOf(value.substring(0, 4)))
                .orElse(open);
    }

    @Test
    void statesOfOtherTablesAreKnown() {
        Set<String> codes =
                Table.read("states").stream().map(row -> row.text("code")).collect(Collectors.toSet());

        for (String table : List.of("organisations", "persons", "places", "territories")) {
            assertThat(Table.read(table).stream()
                            .flatMap(row -> row.optional("state").stream())
                            .filter(code -> !codes.contains(code))
                            .distinct())
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void noTwoOrganisationsShareANameLongerThanAnAcronym() {
        Map<String, Table.Row> owners = new LinkedHashMap<>();
        for (Table.Row row : Table.read("organisations")) {
            Stream.concat(Stream.of(row.text("name")), row.list("aliases").stream())
                    .map(name -> name.startsWith("?") ? name.substring(1) : name)
                    .filter(name -> !name.matches("\\p{Lu}{2,4}"))
                    .distinct()
                    .forEach(name -> assertThat(Optional.ofNullable(owners.putIfAbsent(name, row)))
                            .as("%s of %s", name, row)
                            .isEmpty());
        }
    }

    @Test
    void noShortNameOfAPersonMeansAnother() {
        Map<String, String> owners = new LinkedHashMap<>();
        for (Table.Row row : Table.read("persons")) {
            for (String alias : row.list("aliases")) {
                String owner = owners.putIfAbsent(alias, row.text("name"));

                assertThat(owner == null || owner.equals(row.text("name")))
                        .as("\"%s\" is %s and by %s", alias, owner, row)
                        .isTrue();
            }
        }
    }

    @Test
    void personsHoldTheirOfficesInYearsThatExist() {
        assertThat(Table.read("persons")).allSatisfy(row -> {
            assertThat(year(row, "from", 0)).as(row.toString()).isBetween(1900, 2030);
            assertThat(year(row, "to", 2030)).as(row.toString()).isBetween(year(row, "from", 0), 2030);
        });
    }

    @Test
    void everyRowOfNamesTellsItsSource() {
        for (String table : List.of("states", "territories", "organisations", "persons", "places", "cities")) {
            assertThat(Table.read(table)).as(table).allSatisfy(row -> row.text("source"));
        }
    }

    @Test
    void verbRowsStandBehindNoRowThatAlwaysHolds() {
        Map<String, Table.Row> always = new LinkedHashMap<>();
        for (Table.Row row : Table.read("verbs")) {
            String predicate = row.text("predicate");

            assertThat(Optional.ofNullable(always.get(predicate)))
                    .as("%s is never reached", row)
                    .isEmpty();
            if (row.text("when").equals("*")) {
                always.put(predicate, row);
            }
        }
    }
}
