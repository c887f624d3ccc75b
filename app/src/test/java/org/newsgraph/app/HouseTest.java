package org.newsgraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.newsgraph.app.command.CommandLineFactory;
import org.newsgraph.app.command.Context;
import org.newsgraph.app.console.Console;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.app.pipeline.PatternExtractor;

/** What the documents say is what the program does. */
class HouseTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^\\./|^\\| `|`|: )newsgraph ([a-z]+)");

    @Test
    void theTestCommandOfTheReadmeIsWhatCiRuns() throws IOException {
        assertThat(blocks("README.md")).contains("mvn -B verify");
        assertThat(read(".ci/run").lines().filter(line -> line.startsWith("mvn ")))
                .containsExactly("mvn -B verify || status=$?");
    }

    @Test
    void everyCommandThatADocumentNamesExists() throws IOException {
        for (String document : List.of("README.md", "CHANGELOG.md", "docs/errors.md", "docs/command-line.md")) {
            assertThat(COMMAND.matcher(read(document)).results().map(result -> result.group(1)))
                    .as(document)
                    .isNotEmpty()
                    .isSubsetOf(commands());
        }
    }

    @Test
    void everyCommandAndOptionIsDocumented() throws IOException {
        String document = read("docs/command-line.md");

        CommandLineFactory.of(context()).getSubcommands().forEach((name, command) -> {
            assertThat(document).contains("## newsgraph " + name);
            command.getCommandSpec().options().forEach(option -> assertThat(document)
                    .as("option of " + name)
                    .contains("`" + option.longestName()));
        });
    }

    @Test
    void theReadmeListsEveryExitCode() throws IOException {
        assertThat(Pattern.compile("(?m)^\\| (\\d+) \\| (.*) \\|$")
                        .matcher(read("README.md"))
                        .results()
                        .map(row -> row.group(1) + " " + row.group(2)))
                .containsExactlyElementsOf(List.of(ExitCode.values()).stream()
                        .map(code -> code.code() + " " + code.meaning())
                        .toList());
    }

    @Test
    void everyExitCodeHasItsMessagesExplained() throws IOException {
        assertThat(Pattern.compile("(?m)^## Exit code (\\d+)")
                        .matcher(read("docs/errors.md"))
                        .results()
                        .map(result -> Integer.valueOf(result.group(1))))
                .containsExactlyElementsOf(List.of(ExitCode.values()).stream()
                        .map(ExitCode::code)
                        .filter(code -> code != 0)
                        .toList());
    }

    @Test
    void linksBetweenDocumentsLead() throws IOException {
        for (String document : List.of("README.md", "CONTRIBUTING.md", "docs/errors.md", "docs/command-line.md")) {
            Path folder =
                    Optional.ofNullable(ROOT.resolve(document).getParent()).orElse(ROOT);
            List<String> targets = Pattern.compile("\\]\\((?!https?:)([^)#]+)")
                    .matcher(read(document))
                    .results()
                    .map((MatchResult result) -> result.group(1))
                    .toList();
            assertThat(targets).as(document).allSatisfy(target -> assertThat(folder.resolve(target))
                    .exists());
        }
    }

    private static List<String> commands() {
        return List.copyOf(CommandLineFactory.of(context()).getSubcommands().keySet());
    }

    private static Context context() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return new Context(
                new Console(nowhere, nowhere, Optional.empty(), Map.of()),
                (clock, names) -> new PatternExtractor(),
                names -> "1" + names.edition());
    }

    private static String blocks(String document) throws IOException {
        return Pattern.compile("(?s)```sh\n(.*?)```")
                .matcher(read(document))
                .results()
                .map(result -> result.group(1))
                .reduce("", String::concat);
    }

    private static String read(String document) throws IOException {
        return Files.readString(ROOT.resolve(document));
    }
}
