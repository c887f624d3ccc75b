package org.newsgraph.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.app.console.Console;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.app.pipeline.StopSignal;
import org.newsgraph.extractors.lexicon.NameOverlay;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.queries.Answers;
import org.newsgraph.queries.QuestionCatalog;
import org.newsgraph.queries.ResultTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The bundled articles and the question that everybody asks first. */
@Command(name = "demo", description = "Load the bundled articles and answer who supplies whom.")
final class DemoCommand implements Callable<Integer> {
    static final List<String> NEXT = List.of(
            "newsgraph ask --demo",
            "newsgraph ask suppliers-of recipient=Ukraine --demo",
            "newsgraph load YOUR-ARTICLES --date 2024-10-23");

    private final Context context;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that read articles.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--stats", description = "Print what each stage cost.")
    private boolean stats;

    @Mixin
    private FormatOption format = new FormatOption();

    DemoCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Console console = context.console();
        Path directory = StoreOption.demo(console);
        console.say("Loading the bundled articles; the first time takes a minute, mostly for the language models.");
        try (StopSignal stop = StopSignal.onShutdown(StopSignal.LONG);
                GraphStore graph = GraphStore.open(directory);
                StoreDestination destination =
                        new StoreDestination(graph, context.extractorVersion().apply(NameOverlay.NONE), false);
                DemoArticles articles = new DemoArticles()) {
            ExitCode loaded = new Run(context, NameOverlay.NONE, Math.max(1, threads), true, stats)
                    .over(articles.source(), destination, stop, Optional.of(directory.toString()));
            if (stop.requested()) {
                return loaded.code();
            }
            ResultTable answer = new Answers(graph).ask(QuestionCatalog.load().get("who-supplies-whom"), Map.of());
            console.say("");
            console.say("Who supplies whom:");
            format.print(console, answer);
            console.say("");
            console.say("Next:");
            NEXT.forEach(command -> console.say("  ./" + command));
            return loaded.code();
        }
    }
}
