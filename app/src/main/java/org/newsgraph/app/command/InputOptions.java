package org.newsgraph.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.extractors.read.ArticleSource;
import org.newsgraph.extractors.read.ReadOptions;
import org.newsgraph.extractors.read.ReadOptions.IdScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The articles that a command reads, and how. */
final class InputOptions {
    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Article files (.txt, .jsonl) and folders of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The date of articles that carry none; it resolves \"yesterday\" and the like.")
    private @Nullable LocalDate date;

    @Option(
            names = "--ids",
            paramLabel = "name|path",
            defaultValue = "name",
            description = "What a text file's article is called: its name without ending, or its path from the given"
                    + " folder on (default: ${DEFAULT-VALUE}).")
    private String ids = "name";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that read articles (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--stats", description = "Print what each stage cost at the end.")
    private boolean stats;

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Whether any article is named. */
    boolean given() {
        return !paths.isEmpty();
    }

    ArticleSource source() {
        if (paths.isEmpty()) {
            throw wrong("Missing required parameter: 'PATH'.");
        }
        return new ArticleSource(paths, new ReadOptions(Optional.ofNullable(date), scheme()));
    }

    int threads() {
        if (threads < 1 || threads > 256) {
            throw wrong("--threads takes a number from 1 to 256, not " + threads + ".");
        }
        return threads;
    }

    boolean stats() {
        return stats;
    }

    private IdScheme scheme() {
        return switch (ids.toLowerCase(Locale.ROOT)) {
            case "name" -> IdScheme.NAME;
            case "path" -> IdScheme.PATH;
            default -> throw wrong("--ids takes name or path, not " + ids + ".");
        };
    }

    private ParameterException wrong(String message) {
        if (command == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(command.commandLine(), message);
    }
}
