package org.newsgraph.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.app.console.ExitCode;

/** Explaining a fact by its article, without a store and without models. */
class ExplainCommandTest {
    private final Path dir;

    ExplainCommandTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @BeforeEach
    void writeArticles() throws IOException {
        Files.writeString(dir.resolve("one.txt"), "France sent tanks to Poland. Iran sent oil to France.");
        Files.writeString(dir.resolve("two.txt"), "Nothing of note.");
    }

    @Test
    void theArticleIsFoundUnderThePathAndReadAgain() {
        Invocation run = Invocation.of("explain", "one#2", dir.toString());

        assertThat(run.ended(ExitCode.OK)).as(run.err()).isTrue();
        assertThat(run.out())
                .contains("Iran sent oil to France.", "pattern, version 1")
                .doesNotContain("tanks");
    }

    @Test
    void anUnknownNumberNamesTheFactsThatAreThere() {
        Invocation run = Invocation.of("explain", "one#3", dir.toString());

        assertThat(run.ended(ExitCode.INPUT)).as(run.err()).isTrue();
        assertThat(run.err()).contains("There is no fact one#3; the article has one#1, one#2.");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anUnknownArticleNamesTheNearest() {
        Invocation run = Invocation.of("explain", "onne#1", dir.toString());

        assertThat(run.ended(ExitCode.INPUT)).as(run.err()).isTrue();
        assertThat(run.err()).contains("There is no article onne among those given; did you mean one");
    }

    @Test
    void anArticleWithoutFactsSaysSo() {
        assertThat(Invocation.of("explain", "two#1", dir.toString()).err())
                .contains("No fact was read in the article two.");
    }

    @Test
    void anIdWithoutNumberIsAWrongParameter() {
        for (String id : new String[] {"one", "one#", "one#0", "#1"}) {
            Invocation run = Invocation.of("explain", id, dir.toString());
            assertThat(run.ended(ExitCode.USAGE)).as(run.err()).isTrue();
            assertThat(run.err()).contains("such as article-7#3");
        }
    }

    @Test
    void aPathThatIsNotThereIsTold() {
        Invocation run = Invocation.of("explain", "one#1", dir.resolve("none").toString());

        assertThat(run.ended(ExitCode.INPUT)).as(run.err()).isTrue();
        assertThat(run.err()).contains("There is no file or folder");
    }

    @Test
    void withoutPathAndStoreTheMessageSaysWhatToDo() {
        Invocation run = Invocation.of(
                "explain", "one#1", "--store", dir.resolve("store").toString());

        assertThat(run.ended(ExitCode.INPUT)).as(run.err()).isTrue();
        assertThat(run.err()).contains("There is no store in");
    }
}
