package org.newsgraph.app.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.app.console.CommandException;
import org.newsgraph.app.console.ExitCode;
import org.newsgraph.ontology.evaluation.Evaluation;
import org.newsgraph.ontology.evaluation.EvaluationReport;
import org.newsgraph.ontology.evaluation.FactFiles;
import org.newsgraph.ontology.evaluation.ScoredFact;
import org.newsgraph.ontology.fact.NewsgraphException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores predictions against gold facts. */
@Command(name = "evaluate", description = "Score fact lines against gold fact lines.")
final class EvaluateCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(index = "0", paramLabel = "GOLD", description = "The gold facts, one JSON object a line.")
    private Path gold = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "PREDICTIONS",
            description = "The facts to score, as \"newsgraph extract\" prints them.")
    private Path predictions = Path.of("");

    @Option(
            names = "--text",
            paramLabel = "DIR",
            description = "The folder of the articles' texts: check all spans, show sentences with --errors.")
    private @Nullable Path texts;

    @Option(names = "--doc", paramLabel = "ID", description = "Score only this article; may be repeated.")
    private List<String> docs = List.of();

    @Option(
            names = "--errors",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "" + EvaluationReport.ALL_ERRORS,
            defaultValue = "" + EvaluationReport.NO_ERRORS,
            description = "List missed and spurious facts, at most N of each for an article.")
    private int errors;

    @Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "table or json.")
    private Form format = Form.TABLE;

    /** How the numbers are printed. */
    enum Form {
        TABLE,
        JSON
    }

    EvaluateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        EvaluationReport report = report();
        PrintWriter out = context.console().out();
        String text = format == Form.JSON ? report.json(errors) : report.table(errors);
        out.print(text.endsWith("\n") ? text : text + "\n");
        out.flush();
        return ExitCode.OK.code();
    }

    private EvaluationReport report() {
        List<ScoredFact> wanted = read(gold, "gold");
        List<ScoredFact> predicted = read(predictions, "predictions");
        if (!docs.isEmpty()) {
            wanted = Evaluation.only(docs, wanted);
        }
        if (texts == null) {
            return Evaluation.of(wanted, predicted);
        }
        try {
            return Evaluation.of(wanted, predicted, FactFiles.readTexts(texts, Evaluation.docs(wanted)));
        } catch (NewsgraphException e) {
            throw unreadable(e);
        }
    }

    private static List<ScoredFact> read(Path file, String what) {
        if (!Files.isRegularFile(file)) {
            throw new CommandException(ExitCode.INPUT, "There is no file " + file + " with " + what + " facts.");
        }
        try {
            return FactFiles.read(file, what);
        } catch (NewsgraphException e) {
            throw unreadable(e);
        }
    }

    private static CommandException unreadable(NewsgraphException e) {
        return new CommandException(ExitCode.INPUT, String.valueOf(e.getMessage()), e);
    }
}
