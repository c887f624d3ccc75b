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
import org.newsgraph.extractors.lexicon.Lexicon;
import org.newsgraph.extractors.lexicon.VerbFrames.Frame;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Fact;

/** Every row of the verb table shows a sentence that it codes; the examples are read on stored parses. */
class VerbExamplesTest {
    /** Rows whose example has a stored parse; where it falls below, StoreParses is to be run again. */
    private static final double PARSED = 0.98;

    /** Rows of an event whose example yields a fact of the row's class; measured: 2568 of 2593. */
    private static final double RIGHT = 0.98;

    /** Rows that say "no event" whose example yields no fact; measured: 300 of 300. */
    private static final double SILENT = 1.0;

    private static final List<String> WRONG = new ArrayList<>();
    private static int rows;
    private static int parsed;
    private static int events;
    private static int right;
    private static int silentRows;
    private static int silent;

    @BeforeAll
    static void readAll() {
        rows = parsed = events = right = silentRows = silent = 0;
        WRONG.clear();
        Lexicon lexicon = Tables.lexicon();
        FactReader reader = new FactReader(lexicon);
        Map<String, List<Sentence>> parses = StoredParses.read(StoreParses.EXAMPLES);
        Map<String, List<Fact>> facts = new HashMap<>();
        for (Frame row : lexicon.verbs().all()) {
            rows++;
            List<Sentence> parse = parses.getOrDefault(row.example(), List.of());
            if (!parse.isEmpty()) {
                parsed++;
                judge(
                        row,
                        facts.computeIfAbsent(
                                row.example(),
                                text -> reader.read(
                                        new AnnotatedArticle(Phenomenon.article("example", text), parse, 0))));
            }
        }
    }

    private static void judge(Frame row, List<Fact> facts) {
        Optional<EventClass> wanted = row.coding().eventClass();
        boolean fits = wanted.map(c -> facts.stream().anyMatch(f -> f.event().eventClass() == c))
                .orElse(facts.isEmpty());
        events += wanted.isPresent() ? 1 : 0;
        silentRows += wanted.isPresent() ? 0 : 1;
        right += wanted.isPresent() && fits ? 1 : 0;
        silent += wanted.isEmpty() && fits ? 1 : 0;
        if (!fits) {
            WRONG.add(row.coding().rule() + " " + wanted.map(Enum::name).orElse("NONE") + ": " + row.example() + " -> "
                    + facts.stream().map(f -> f.event().eventClass()).toList());
        }
    }

    @Test
    void nearlyEveryExampleHasAStoredParse() {
        assertThat((double) parsed / rows)
                .as("share of examples with a stored parse (run StoreParses)")
                .isGreaterThanOrEqualTo(PARSED);
    }

    @Test
    void examplesOfEventsYieldAFactOfTheirRowsClass() {
        assertThat((double) right / events)
                .as("%d of %d; wrong:%n%s", right, events, String.join("\n", WRONG))
                .isGreaterThanOrEqualTo(RIGHT);
    }

    @Test
    void examplesOfNoEventYieldNoFact() {
        assertThat((double) silent / silentRows)
                .as("%d of %d; wrong:%n%s", silent, silentRows, String.join("\n", WRONG))
                .isGreaterThanOrEqualTo(SILENT);
    }
}
