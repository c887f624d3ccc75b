package org.newsgraph.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.app.console.ExitCode;

/** What only processes of their own can show: signals, two owners of a store, a full disk. */
@Tag("durability")
class ProcessTest {
    private static final Pattern LOADED = Pattern.compile("(\\d+) articles? loaded");

    private final Path dir;
    private final Path store;

    ProcessTest(@TempDir Path dir) {
        this.dir = dir;
        this.store = dir.resolve("store");
    }

    @Test
    void ctrlCEndsALoadAfterTheArticleAtHandAndTheNextLoadGoesOn() throws IOException, InterruptedException {
        Path articles = manySlowArticles();
        ChildProcess load =
                ChildProcess.start(dir, "load", articles.toString(), "--store", store.toString(), "--verbose");
        load.waitFor("a3: 1 fact");
        Invocation second = Invocation.of("articles", "--store", store.toString());

        load.interrupt();
        int code = load.end();

        assertThat(second.ended(ExitCode.STORE_IN_USE)).as(second.err()).isTrue();
        assertThat(second.err().lines()).hasSize(1);
        assertThat(code).as(load.error()).isEqualTo(ExitCode.INTERRUPTED.code());
        assertThat(load.error()).contains("Stopped before the end").doesNotContain("\tat ");
        Invocation in = Invocation.of("articles", "--store", store.toString(), "--format", "jsonl");
        assertThat(in.out().lines().count())
                .as(in.err())
                .isEqualTo(loaded(load.error()))
                .isGreaterThan(3)
                .isLessThan(2000);
        assertThat(Invocation.of("check", "--store", store.toString()).code()).isZero();
    }

    @Test
    void sigtermEndsALoadTheSameWay() throws IOException, InterruptedException {
        ChildProcess load = ChildProcess.start(
                dir, "load", manySlowArticles().toString(), "--store", store.toString(), "--verbose");
        load.waitFor("a1: 1 fact");

        load.process().destroy();

        assertThat(load.end()).isEqualTo(ExitCode.TERMINATED.code());
        assertThat(load.error()).contains("Stopped before the end");
    }

    @Test
    void aFullDiskEndsALoadWithWhatIsInKept() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(dir.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=300m", "tmpfs", disk.toString()))
                .as("root may mount")
                .isZero();
        try {
            Path small = disk.resolve("store");
            assertThat(Invocation.of("load", manyArticles(3).toString(), "--store", small.toString())
                            .code())
                    .isZero();
            Files.write(disk.resolve("ballast"), new byte[(int) (disk.toFile().getUsableSpace() - (100 << 20))]);

            Invocation full = Invocation.of("load", manyArticles(20).toString(), "--store", small.toString());

            assertThat(full.ended(ExitCode.DISK_FULL)).as(full.err()).isTrue();
            assertThat(full.err()).doesNotContain("\tat ");
            Files.delete(disk.resolve("ballast"));
            Invocation after = Invocation.of("load", manyArticles(20).toString(), "--store", small.toString());
            assertThat(after.ended(ExitCode.OK)).as(after.err()).isTrue();
            assertThat(after.err()).contains("3 unchanged");
        } finally {
            run("umount", disk.toString());
        }
    }

    private Path manySlowArticles() throws IOException {
        return articles(2000, "SLOW. ");
    }

    private Path manyArticles(int number) throws IOException {
        return articles(number, "");
    }

    private Path articles(int number, String prefix) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < number; i++) {
            lines.append("{\"id\":\"a").append(i).append("\",\"text\":\"").append(prefix);
            lines.append("France sent tanks to Poland.\"}\n");
        }
        return Files.writeString(dir.resolve("articles.jsonl"), lines);
    }

    private static long loaded(String summary) {
        Matcher matcher = LOADED.matcher(summary);
        assertThat(matcher.find()).as(summary).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("LC_ALL", "C"));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
