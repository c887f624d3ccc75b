package org.newsgraph.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.app.console.ExitCode;

/** What {@code newsgraph extract --open} prints and says, with the real models where it comes to reading. */
class OpenTriplesTest {
    private final Path dir;

    OpenTriplesTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void aFileOfSentencesThatIsNotThereOrHoldsNoneIsSaid() throws IOException {
        Path empty = Files.writeString(dir.resolve("empty.txt"), "\n \n");

        assertUnreadable("There is no file", dir.resolve("absent.tsv"));
        assertUnreadable("is a folder", dir);
        assertUnreadable("is empty", empty);
    }

    private static void assertUnreadable(String message, Path file) {
        Invocation run = Invocation.of("extract", "--open", "--sentences", file.toString());
        assertThat(run.ended(ExitCode.INPUT)).as(run.err()).isTrue();
        assertThat(run.err().lines().filter(line -> line.startsWith("newsgraph: ")))
                .singleElement()
                .asString()
                .contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    @Tag("models")
    void sentencesKeepTheirWordsTheirIdsAndTheirOrder() throws IOException {
        Path file = Files.writeString(
                dir.resolve("s.tsv"),
                "one\tThe U.S. firm said it did n't sell tanks -LRB- old ones -RRB- to Chad .\n\nThe war ended in 1953 .\r\n");

        Invocation run = Invocation.of("extract", "--open", "--threads", "2", "--sentences", file.toString());

        assertThat(run.ended(ExitCode.OK)).as(run.err()).isTrue();
        assertThat(run.out().lines())
                .contains(
                        "one\tThe U.S. firm\tsaid\tit did n't sell tanks -LRB- old ones -RRB- to Chad",
                        "one\tit\tdid n't sell tanks to\tChad")
                .endsWith("3\tThe war\tended in\t1953");
        assertThat(run.err()).contains("2 sentences read;");
    }

    @Test
    @Tag("models")
    void articlesHaveTheirSentencesNumbered() throws IOException {
        Path file = Files.writeString(
                dir.resolve("a.txt"),
                "The firm sold tanks for $2.2 billion. The minister's wife didn't resign in May.");

        Invocation run = Invocation.of("extract", "--open", file.toString());

        assertThat(run.ended(ExitCode.OK)).as(run.err()).isTrue();
        assertThat(run.out().lines())
                .containsExactly(
                        "a#1\tThe firm\tsold\ttanks",
                        "a#1\tThe firm\tsold tanks for\t$2.2 billion",
                        "a#2\tThe minister's wife\tdidn't resign in\tMay");
        assertThat(run.err()).contains("1 article read; 3 triples from 2 sentences");
    }

    @Test
    @Tag("models")
    void hostileLinesAreToldOneByOneAndTheRestIsRead() throws IOException {
        Path file = dir.resolve("hostile.tsv");
        Files.write(
                file,
                String.join(
                                "\n",
                                "a\tx" + " word".repeat(20_000),
                                "b\t" + "w ".repeat(400),
                                "c\t",
                                "\tNo id .",
                                "d\tcaf\u00e9 .",
                                "e\t" + "x".repeat(60_000) + " sold tanks .",
                                "f\t) ) ) -LRB- , , \" ? ! . . .",
                                "g\t\u200b \u202e tanks \ud83d\ude80",
                                "h\tFrance sold tanks to Chad .")
                        .getBytes(StandardCharsets.ISO_8859_1));

        Invocation run = Invocation.of("extract", "--open", "--sentences", file.toString());

        assertThat(run.ended(ExitCode.PARTIAL)).as(run.err()).isTrue();
        assertThat(run.err())
                .contains("line 1 is longer than 64 KB")
                .contains("The sentence b has 400 words, too many to be parsed")
                .contains("line 3 has no sentence after its tab")
                .contains("line 4 has no id before its tab")
                .contains("line 5 is not UTF-8 text")
                .doesNotContain("\tat ");
        assertThat(run.out()).contains("h\tFrance\tsold\ttanks\n", "h\tFrance\tsold tanks to\tChad\n");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(4).doesNotContain(""));
    }
}
