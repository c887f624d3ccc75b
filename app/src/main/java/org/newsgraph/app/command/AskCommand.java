package org.newsgraph.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.app.console.CommandException;
import org.newsgraph.app.console.Console;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.queries.Answers;
import org.newsgraph.queries.Column;
import org.newsgraph.queries.Question;
import org.newsgraph.queries.QuestionCatalog;
import org.newsgraph.queries.QuestionException;
import org.newsgraph.queries.ResultTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Canned questions. */
@Command(name = "ask", description = "Ask a canned question; without a name, list the questions.")
final class AskCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(index = "0", arity = "0..1", paramLabel = "QUESTION", description = "The name of the question.")
    private @Nullable String name;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME=VALUE", description = "Parameters, as with --param.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "A parameter of the question; may be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FormatOption format = new FormatOption();

    AskCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Console console = context.console();
        QuestionCatalog catalog = QuestionCatalog.load();
        if (name == null) {
            format.print(console, listOf(catalog));
            console.say("Ask one with: newsgraph ask QUESTION [NAME=VALUE ...]");
            return ExitCode.OK.code();
        }
        Question question = question(catalog, name);
        Map<String, String> given = new LinkedHashMap<>(parameters);
        given.putAll(values);
        format.print(
                console, StoreSession.on(store.directory(console), graph -> new Answers(graph).ask(question, given)));
        return ExitCode.OK.code();
    }

    private static Question question(QuestionCatalog catalog, String name) {
        try {
            return catalog.get(name);
        } catch (QuestionException e) {
            throw new CommandException(ExitCode.UNKNOWN_QUESTION, String.valueOf(e.getMessage()), e);
        }
    }

    private static ResultTable listOf(QuestionCatalog catalog) {
        List<List<Object>> rows = new ArrayList<>();
        catalog.all().forEach(question -> rows.add(row(question)));
        return new ResultTable(
                List.of(Column.shown("question"), Column.shown("answers"), Column.shown("parameters")),
                rows,
                List.of());
    }

    private static List<Object> row(Question question) {
        String parameters = question.parameters().stream()
                .map(parameter -> parameter.required() ? parameter.name() : "[" + parameter.name() + "]")
                .collect(Collectors.joining(" "));
        return List.of(question.name(), question.title(), parameters);
    }
}
