package org.newsgraph.app.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.app.console.Console;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.queries.Answers;
import org.newsgraph.queries.QuestionCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is loaded. */
@Command(name = "articles", description = "List the articles that are loaded.")
final class ArticlesCommand implements Callable<Integer> {
    private final Context context;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10000",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FormatOption format = new FormatOption();

    ArticlesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Console console = context.console();
        Map<String, String> given = Map.of("limit", Integer.toString(limit));
        format.print(console, StoreSession.on(store.directory(console), graph -> new Answers(graph)
                .ask(QuestionCatalog.load().get("articles"), given)));
        return ExitCode.OK.code();
    }
}
