package org.newsgraph.extractors.phenomena;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractors.Tables;
import org.newsgraph.extractors.events.FactReader;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.interchange.FactLines;

/**
 * How much of what a careful annotator reads the rules read too. The two numbers only ever rise: whoever makes more
 * expectations hold raises them.
 */
class PhenomenaTest {
    /** Expected facts that are read with every field right; of 723. */
    private static final int FACTS_READ = 577;

    /** Rows in which no fact is read that nobody expects; of 665. */
    private static final int ROWS_WITHOUT_SURPLUS = 634;

    private static final List<String> MISSED = new ArrayList<>();
    private static final List<String> SURPLUS = new ArrayList<>();
    private static int expected;
    private static int rowsWithoutSurplus;

    @BeforeAll
    static void readAll() {
        MISSED.clear();
        SURPLUS.clear();
        expected = 0;
        rowsWithoutSurplus = 0;
        FactReader reader = new FactReader(Tables.lexicon());
        Map<String, List<Sentence>> parses = new HashMap<>();
        for (Phenomenon row : Phenomenon.all()) {
            if (!parses.containsKey(row.id())) {
                parses.putAll(StoredParses.read(StoreParses.file(row)));
            }
            List<Sentence> sentences = Optional.ofNullable(parses.get(row.id()))
                    .orElseThrow(() -> new IllegalStateException(row.id() + " has no stored parse: run StoreParses."));
            compare(row, reader.read(new AnnotatedArticle(row.article(), sentences)));
        }
    }

    private static void compare(Phenomenon row, List<Fact> facts) {
        expected += row.facts().size();
        List<Fact> left = new ArrayList<>(facts);
        for (ExpectedFact fact : row.facts()) {
            Optional<Fact> read = left.stream().filter(fact::same).findFirst();
            read.ifPresent(left::remove);
            if (read.isEmpty()) {
                MISSED.add(row.id() + ": " + fact + " | " + row.text());
            }
        }
        List<Fact> surplus = left.stream()
                .filter(fact -> row.facts().stream().noneMatch(e -> e.sameEvent(fact)))
                .toList();
        surplus.forEach(fact -> SURPLUS.add(row.id() + ": " + FactLines.write(fact)));
        rowsWithoutSurplus += surplus.isEmpty() ? 1 : 0;
    }

    @Test
    void atLeastAsManyExpectedFactsAreReadAsBefore() {
        assertThat(expected - MISSED.size())
                .as("expected facts read, of %d; missed:%n%s", expected, String.join("\n", MISSED))
                .isGreaterThanOrEqualTo(FACTS_READ);
    }

    @Test
    void atLeastAsManyRowsAsBeforeYieldNothingThatNobodyExpects() {
        assertThat(rowsWithoutSurplus)
                .as("rows without surplus facts; surplus:%n%s", String.join("\n", SURPLUS))
                .isGreaterThanOrEqualTo(ROWS_WITHOUT_SURPLUS);
    }
}
