package org.newsgraph.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.extractors.StageListener;
import org.newsgraph.extractors.explain.Explanation;
import org.newsgraph.extractors.read.ReadOptions.IdScheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why a fact was read as it was. */
@Command(
        name = "explain",
        description =
                "Tell why a fact was read as it was. With PATH the article is found there and read again; without,"
                        + " the store tells what it keeps.")
final class ExplainCommand implements Callable<Integer> {
    private static final int LABEL_WIDTH = 10;

    private final Context context;

    @Parameters(
            index = "0",
            paramLabel = "FACT",
            description = "The id of a fact, as \"newsgraph extract\" and the answers of questions give it: ARTICLE#N.")
    private String fact = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH",
            description = "Article files and folders, the article of the fact among them.")
    private List<Path> paths = List.of();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The date of articles that carry none.")
    private @Nullable LocalDate date;

    @Option(
            names = "--ids",
            paramLabel = "name|path",
            defaultValue = "name",
            description = "What a text file's article is called, as in load and extract (default: ${DEFAULT-VALUE}).")
    private IdScheme ids = IdScheme.NAME;

    @Mixin
    private NamesOption names = new NamesOption();

    @Mixin
    private StoreOption store = new StoreOption();

    ExplainCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        FactAddress address = FactAddress.of(fact);
        Explanation explanation = paths.isEmpty()
                ? StoreSession.on(store.directory(context.console()), graph -> new StoredFact(graph).explain(address))
                : new RereadFact(context.extractor().apply(StageListener.NONE, names.overlay(context.console())), paths)
                        .explain(address, Optional.ofNullable(date), ids);
        PrintWriter out = context.console().out();
        explanation.lines().forEach(line -> out.println(padded(line.label()) + line.text()));
        out.flush();
        return ExitCode.OK.code();
    }

    private static String padded(String label) {
        return label + " ".repeat(Math.max(1, LABEL_WIDTH + 1 - label.length()));
    }
}
