package org.newsgraph.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.app.console.ExitCode;

/** What needs no store: help, wrong parameters, unreadable input, extraction, evaluation. */
class CommandLineTest {
    private final Path dir;

    CommandLineTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void withoutArgumentsThereIsAShortHelp() {
        Invocation run = Invocation.of();

        assertThat(run.ended(ExitCode.OK)).isTrue();
        assertThat(run.out()).contains("newsgraph demo", "load", "ask", "Exit codes");
        assertThat(run.out().lines()).hasSizeLessThan(35);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everyCommandHasHelp() {
        CommandLineFactory.of(Invocation.silent()).getSubcommands().keySet().forEach(name -> {
            Invocation run = Invocation.of(name, "--help");
            assertThat(run.code()).as(name).isZero();
            assertThat(run.out()).as(name).startsWith("Usage: newsgraph " + name);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lod",
                "load",
                "load x --colour",
                "load x --date yesterday",
                "load x --threads 0",
                "load x --threads many",
                "load x --ids title",
                "extract",
                "extract --open",
                "extract --sentences x",
                "extract --open --sentences x y",
                "load x --store a --demo",
                "evaluate gold.jsonl"
            })
    void aWrongParameterIsOneSentenceAndWhereToLook(String args) {
        Invocation run = Invocation.of(args.split(" "));

        assertThat(run.ended(ExitCode.USAGE)).as(run.err()).isTrue();
        assertThat(run.err())
                .startsWith("newsgraph: ")
                .contains("Try: newsgraph")
                .doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aMistypedCommandIsSuggested() {
        assertThat(Invocation.of("extarct", "x").err()).contains("extract");
    }

    @Test
    void extractPrintsFactsAsLinesInTheOrderOfTheInput() throws IOException {
        Files.writeString(dir.resolve("b.txt"), "SLOW. France sent tanks to Poland.");
        Files.writeString(dir.resolve("c.txt"), "Iran sent oil to France. Iran sent rice to Poland.");

        Invocation run = Invocation.of("extract", dir.toString(), "--threads", "3", "--stats");

        assertThat(run.ended(ExitCode.OK)).as(run.err()).isTrue();
        assertThat(run.out().lines()).hasSize(3).allSatisfy(line -> assertThat(line)
                .startsWith("{\"doc\":\""));
        assertThat(run.out().lines().map(line -> line.substring(8, 9))).containsExactly("b", "c", "c");
        assertThat(run.err()).contains("2 articles read; 3 facts").contains("CPU ms/sentence", "peak heap");
    }

    @Test
    void whatWasNotReadIsToldForEachArticleAndInTheSummary() throws IOException {
        Files.writeString(dir.resolve("a.txt"), "France sent tanks to Poland. STRANGE");
        Files.writeString(dir.resolve("b.txt"), "STRANGE");
        Files.writeString(dir.resolve("c.txt"), "Nothing of note.");

        Invocation run = Invocation.of("extract", dir.toString(), "--verbose");

        assertThat(run.ended(ExitCode.OK)).as(run.err()).isTrue();
        assertThat(run.err().lines())
                .contains("a: 1 fact; not read: strange stretch (2)", "c: 0 facts")
                .contains("Not read: strange stretch (4); --verbose tells of which articles.");
    }

    @Test
    void namesOfTheUsersOwnAreReadBeforeAnyArticle() throws IOException {
        Files.writeString(dir.resolve("a.txt"), "France sent tanks to Poland.");
        Path names = dir.resolve("names.tsv");
        Files.writeString(names, "#kind\tname\tstate\nplace\tZenda\tRuritania\ncity\tStrelsau\t-\n");
        String article = dir.resolve("a.txt").toString();

        Invocation faulty = Invocation.of("extract", article, "--names", names.toString());
        Invocation missing =
                Invocation.of("extract", article, "--names", dir.resolve("none").toString());
        Files.writeString(names, "#kind\tname\tstate\nplace\tZenda\t-\n");
        Invocation good = Invocation.of("extract", article, "--names", names.toString());

        assertThat(faulty.ended(ExitCode.INPUT)).as(faulty.err()).isTrue();
        assertThat(faulty.err()).contains("line 2, field state", "line 3, field kind");
        assertThat(missing.ended(ExitCode.INPUT)).as(missing.err()).isTrue();
        assertThat(good.ended(ExitCode.OK)).as(good.err()).isTrue();
    }

    @Test
    void oneBadFileAmongOthersIsToldAndTheRestIsDone() throws IOException {
        Files.writeString(dir.resolve("a.txt"), "France sent tanks to Poland.");
        Files.write(dir.resolve("b.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(dir.resolve("c.txt"), "FAULT");

        Invocation run = Invocation.of("extract", dir.toString());

        assertThat(run.ended(ExitCode.PARTIAL)).isTrue();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err())
                .contains("newsgraph: " + dir.resolve("b.txt") + " is not UTF-8 text")
                .contains("newsgraph: The article c failed and is not in: IllegalStateException: a fault.")
                .contains("1 article read, 1 unreadable, 1 failed; 1 fact")
                .doesNotContain("\tat ");
    }

    @Test
    void inputThatCannotBeReadAtAllIsSaid() throws IOException {
        Path empty = Files.createDirectory(dir.resolve("empty"));
        Path blank = Files.writeString(dir.resolve("blank.txt"), " ");
        Path binary = Files.write(dir.resolve("image.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});

        assertUnreadable("There is no file or folder", dir.resolve("absent.txt"));
        assertUnreadable("holds no articles", empty);
        assertUnreadable("is empty", blank);
        assertUnreadable("is a binary file", binary);
    }

    private static void assertUnreadable(String message, Path path) {
        Invocation run = Invocation.of("extract", path.toString());
        assertThat(run.ended(ExitCode.INPUT)).as(run.err()).isTrue();
        assertThat(run.err().lines().filter(line -> line.startsWith("newsgraph: ")))
                .singleElement()
                .asString()
                .contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void stacksAreShownOnlyWhenAskedFor() throws IOException {
        String bad = Files.writeString(dir.resolve("gold.jsonl"), "no fact\n").toString();

        assertThat(Invocation.of("evaluate", bad, bad).err()).doesNotContain("\tat ");
        assertThat(Invocation.of("evaluate", bad, bad, "--stacktrace").err()).contains("\tat ");
        assertThat(Invocation.in(Map.of("NEWSGRAPH_DEBUG", "1"), "evaluate", bad, bad)
                        .err())
                .contains("\tat ");
    }

    @Test
    void evaluateScoresLinesAgainstGold() throws IOException {
        Files.writeString(dir.resolve("a.txt"), "France sent tanks to Poland.");
        Path facts = Files.writeString(
                dir.resolve("facts.jsonl"),
                Invocation.of("extract", dir.resolve("a.txt").toString()).out());

        Invocation table = Invocation.of("evaluate", facts.toString(), facts.toString());
        Invocation json = Invocation.of("evaluate", facts.toString(), facts.toString(), "--format", "json");

        assertThat(table.ended(ExitCode.OK)).as(table.err()).isTrue();
        assertThat(table.out()).contains("F1");
        assertThat(json.out()).startsWith("{").contains("\"f1\"");
    }

    @Test
    void evaluateNamesTheFileOrLineThatIsWrong() throws IOException {
        String bad =
                Files.writeString(dir.resolve("gold.jsonl"), "{\"doc\":1}\n").toString();

        Invocation missing = Invocation.of("evaluate", dir.resolve("no.jsonl").toString(), bad);
        Invocation wrong = Invocation.of("evaluate", bad, bad);

        assertThat(missing.ended(ExitCode.INPUT)).isTrue();
        assertThat(missing.err()).contains("There is no file");
        assertThat(wrong.ended(ExitCode.INPUT)).isTrue();
        assertThat(wrong.err()).contains("line 1");
    }

    @Test
    void theCompletionScriptKnowsTheCommands() {
        Invocation run = Invocation.of("completion");

        assertThat(run.ended(ExitCode.OK)).isTrue();
        assertThat(run.out()).contains("complete -F", "extract", "--threads");
    }
}
