package org.newsgraph.app.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.app.console.Console;
import org.newsgraph.app.pipeline.StopSignal;
import org.newsgraph.extractors.lexicon.NameOverlay;
import org.newsgraph.extractors.read.ArticleSource;
import org.newsgraph.graph.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Articles into a store. */
@Command(
        name = "load",
        description = "Read articles and put their facts into the graph. What is in already is passed over, so the same"
                + " command goes on after a stop.")
final class LoadCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private NamesOption names = new NamesOption();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--verbose", description = "A line for every article.")
    private boolean verbose;

    @Option(names = "--again", description = "Read articles anew that are in already, for example after an update.")
    private boolean again;

    LoadCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Console console = context.console();
        NameOverlay overlay = names.overlay(console);
        ArticleSource source = input.source();
        Run run = new Run(context, overlay, input.threads(), verbose, input.stats());
        try (StopSignal stop = StopSignal.onShutdown(StopSignal.LONG);
                GraphStore graph = GraphStore.open(store.directory(console));
                StoreDestination destination =
                        new StoreDestination(graph, context.extractorVersion().apply(overlay), again)) {
            return run.over(source, destination, stop, Optional.of(graph.path().toString()))
                    .code();
        }
    }
}
