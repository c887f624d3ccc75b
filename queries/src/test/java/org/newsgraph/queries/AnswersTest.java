package org.newsgraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.graph.GraphStore;

@Tag("store")
class AnswersTest {
    private static final QuestionCatalog CATALOG = QuestionCatalog.load();

    private static GraphStore store;
    private static Answers answers;

    @BeforeAll
    static void open(@TempDir Path folder) {
        store = Fixture.open(folder.resolve("store"));
        answers = new Answers(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /** Name of the expected file, question, and parameters as on the command line. */
    static Stream<List<String>> asked() {
        return Stream.of(
                List.of("who-supplies-whom", "who-supplies-whom", ""),
                List.of("who-supplies-whom-all", "who-supplies-whom", "include=planned,possible,denied"),
                List.of("who-supplies-whom-ukraine", "who-supplies-whom", "recipient=UKR;item=arms;since=2031-03"),
                List.of("suppliers-of", "suppliers-of", "recipient=russian federation"),
                List.of("recipients-of", "recipients-of", "supplier=POLAND"),
                List.of("timeline", "timeline", "one=North Korea;other=Russia;include=denied"),
                List.of("who-did-what-to-whom", "who-did-what-to-whom", "class=accuse"),
                List.of("who-said-what-about-whom", "who-said-what-about-whom", "about=DPRK;include=denied"),
                List.of("denied-claims", "denied-claims", ""),
                List.of("most-active", "most-active", "limit=3"),
                List.of("events-at", "events-at", "place=kursk"),
                List.of("articles", "articles", ""),
                List.of("article-facts", "article-facts", "article=kestrel-1"));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void aQuestionGivesTheExpectedRows(List<String> asked) throws IOException {
        ResultTable table = answers.ask(CATALOG.get(asked.get(1)), parameters(asked.get(2)));
        StringBuilder text = new StringBuilder();
        TableFormat.JSONL.write(table, text, 0);
        table.notes().forEach(note -> text.append("# ").append(note).append('\n'));

        Path file = Fixture.RESOURCES.resolve("expected").resolve(asked.get(0) + ".jsonl");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, text);
        }
        assertThat(text).hasToString(Files.readString(file));
    }

    @Test
    void everyQuestionOfTheCatalogueHasExpectedRows() {
        assertThat(asked().map(asked -> asked.get(1)).collect(Collectors.toSet()))
                .isEqualTo(CATALOG.all().stream().map(Question::name).collect(Collectors.toSet()));
    }

    @Test
    void whatStaysOutForTheLimitAndForItsModalityIsBothTold() {
        ResultTable table = answers.ask(CATALOG.get("who-supplies-whom"), Map.of("limit", "2"));

        assertThat(table.rows()).hasSize(2);
        assertThat(table.notes())
                .containsExactly(
                        "Only the first 2 rows are shown; limit=N gives more or fewer.",
                        "3 more rows are planned, possible or denied; include=planned,possible,denied shows them.");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> answers.ask(CATALOG.get("suppliers-of"), Map.of("recipient", "Ukrane")))
                .isInstanceOf(QuestionException.class)
                .hasMessageStartingWith("No party or place here is called \"Ukrane\"; did you mean Ukraine");
    }

    @Test
    void aMissingOrUnknownParameterIsExplained() {
        assertThatThrownBy(() -> answers.ask(CATALOG.get("suppliers-of"), Map.of()))
                .isInstanceOf(QuestionException.class)
                .hasMessageContaining("needs recipient (who gets)");
        assertThatThrownBy(() -> answers.ask(CATALOG.get("articles"), Map.of("colour", "red")))
                .isInstanceOf(QuestionException.class)
                .hasMessage("The question articles has no parameter colour; it takes outlet, limit.");
        assertThatThrownBy(() -> answers.ask(CATALOG.get("articles"), Map.of("limit", "0")))
                .isInstanceOf(QuestionException.class)
                .hasMessageContaining("whole number from 1");
    }

    @Test
    void aTableFitsItsWidth() {
        ResultTable table = answers.ask(CATALOG.get("who-supplies-whom"), Map.of());
        StringBuilder text = new StringBuilder();
        TableFormat.TABLE.write(table, text, 120);

        assertThat(Splitter.on('\n').splitToList(text))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        assertThat(text.toString()).contains("according to").doesNotContain("lantern-1#1");
    }

    private static Map<String, String> parameters(String text) {
        return text.isEmpty()
                ? Map.of()
                : Splitter.on(';').withKeyValueSeparator('=').split(text);
    }
}
