package org.newsgraph.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.app.console.Console;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.app.pipeline.ArticleOutcome;
import org.newsgraph.app.pipeline.ArticleOutcome.Loaded;
import org.newsgraph.app.pipeline.Destination;
import org.newsgraph.app.pipeline.StopSignal;
import org.newsgraph.extractors.lexicon.NameOverlay;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.interchange.FactLines;
import org.newsgraph.ontology.validation.ValidatedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Facts as lines, or open triples, without a store. */
@Command(
        name = "extract",
        description = "Print the facts of articles as JSON lines, or everything they state as open triples; no store is"
                + " needed.")
final class ExtractCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private NamesOption names = new NamesOption();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--verbose", description = "A line on standard error for every article.")
    private boolean verbose;

    @Option(
            names = "--open",
            description = "Print open triples instead: id, subject, relation and object of every statement, parted by"
                    + " tabs.")
    private boolean open;

    @Option(
            names = "--sentences",
            paramLabel = "FILE",
            description = "With --open: read no articles but the lines of a file, \"id TAB sentence\" or a sentence"
                    + " alone, whose words are parted by blanks and kept.")
    private @Nullable Path sentences;

    @Spec
    private @Nullable CommandSpec command;

    ExtractCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (sentences != null && !open) {
            throw wrong("--sentences goes with --open only.");
        }
        if (sentences != null && input.given()) {
            throw wrong("Give either --sentences FILE or articles, not both.");
        }
        if (!open) {
            return facts();
        }
        OpenRun run = new OpenRun(context, input.threads(), verbose, input.stats());
        return (sentences == null ? run.overArticles(input.source()) : run.overSentences(sentences)).code();
    }

    private ParameterException wrong(String message) {
        if (command == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(command.commandLine(), message);
    }

    private int facts() {
        NameOverlay overlay = names.overlay(context.console());
        Run run = new Run(context, overlay, input.threads(), verbose, input.stats());
        try (StopSignal stop = StopSignal.onShutdown(StopSignal.SHORT)) {
            ExitCode code = run.over(input.source(), new FactPrinter(context.console(), stop), stop, Optional.empty());
            return code.code();
        }
    }

    /** Prints the facts of an article as they come; a reader who has gone away ends the run. */
    private record FactPrinter(Console console, StopSignal stop) implements Destination {
        @Override
        public boolean holds(Article article) {
            return false;
        }

        @Override
        public ArticleOutcome take(ValidatedArticle article) {
            PrintWriter out = console.out();
            for (Fact fact : article.facts()) {
                out.print(FactLines.write(fact));
                out.print('\n');
            }
            if (out.checkError()) {
                stop.request();
            }
            List<String> rejections = article.rejected().stream()
                    .flatMap(rejected -> rejected.reasons().stream().limit(1))
                    .toList();
            return new Loaded(article.article().id(), article.facts().size(), rejections);
        }
    }
}
