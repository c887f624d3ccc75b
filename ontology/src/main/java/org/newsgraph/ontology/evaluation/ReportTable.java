package org.newsgraph.ontology.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Strings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** An evaluation as tables for reading. For one report and one use. */
final class ReportTable {
    private static final int LABEL = 38;
    private static final String HEAD = " ".repeat(LABEL) + "  gold  pred   hit       P     R    F1";

    private final EvaluationReport report;
    private final StringBuilder out = new StringBuilder();

    ReportTable(EvaluationReport report) {
        this.report = report;
    }

    String print(int errors) {
        line("Facts per article");
        line(HEAD);
        report.docs().forEach((doc, score) -> row(doc, score.measure(MeasureKind.FACTS)));
        row("TOTAL", report.total().measure(MeasureKind.FACTS));
        line(label("mean F1 of articles") + " " + Strings.padStart(decimals(report.macroF1()), 35, ' '));
        relaxed();
        supplies();
        accuracies();
        line("\nClasses");
        line(HEAD);
        report.total().classes().forEach(this::row);
        if (report.elsewhere() > 0) {
            line("\n" + report.elsewhere() + " predictions for articles without gold facts were ignored.");
        }
        for (BadSpan bad : report.badSpans()) {
            line("bad span: " + bad.file() + " " + ReportJson.name(bad).asText() + " " + span(bad.fact()));
        }
        if (errors > 0) {
            report.docs().keySet().forEach(doc -> {
                errors(doc, "missed", report.missed(), errors);
                errors(doc, "spurious", report.spurious(), errors);
            });
        }
        return out.toString();
    }

    private void relaxed() {
        line("\nRelaxed and supply");
        line(HEAD);
        for (MeasureKind kind : MeasureKind.values()) {
            if (kind != MeasureKind.FACTS) {
                row(kind.label(), report.total().measure(kind));
            }
        }
    }

    private void supplies() {
        line("\nSupply per article");
        line(HEAD);
        report.docs().forEach((doc, score) -> {
            Measure supply = score.measure(MeasureKind.SUPPLY);
            if (supply.gold() > 0 || supply.pred() > 0) {
                row(doc, supply);
            }
        });
    }

    private void accuracies() {
        line("\nRight on matched facts                  all matches      where gold gives a value");
        for (Map.Entry<String, Accuracy> entry : report.total().accuracy().entrySet()) {
            Accuracy a = entry.getValue();
            String name = entry.getKey().equals(Score.STATUS) ? "status, on supplies of any outcome" : entry.getKey();
            String all = cell(a.share(), a.right(), a.n());
            line(label(name) + "  " + Strings.padEnd(all, 16, ' ') + " "
                    + cell(a.givenShare(), a.givenRight(), a.givenN()));
        }
    }

    private static String cell(OptionalDouble share, int right, int n) {
        String value = share.isPresent() ? decimals(share.getAsDouble()) : "-";
        return Strings.padStart(value, 5, ' ') + " (" + right + "/" + n + ")";
    }

    private void errors(String doc, String what, List<ScoredFact> facts, int limit) {
        List<ScoredFact> here =
                facts.stream().filter(fact -> fact.doc().equals(doc)).toList();
        if (!here.isEmpty()) {
            line("\n" + doc + ": " + what + " (" + here.size() + ")");
        }
        here.stream().limit(limit).forEach(fact -> {
            line("  " + span(fact) + "  " + inOneLine(fact.line()));
            report.texts().ifPresent(texts -> line("      " + sentence(texts.getOrDefault(doc, ""), fact)));
        });
    }

    private static String inOneLine(JsonNode fact) {
        JsonNode supply = fact.get("supply");
        String goods = supply == null || !supply.isObject()
                ? orDash(fact, "supply")
                : text(supply, "from") + ">" + text(supply, "to") + " " + text(supply, "category") + ":"
                        + text(supply, "item") + " " + orDash(supply, "status");
        return text(fact, "actor") + " | " + text(fact, "class") + ":" + text(fact, "action") + " | "
                + text(fact, "target") + " | " + goods + " | " + text(fact, "modality") + " | "
                + orDash(fact, "source");
    }

    private static String text(JsonNode object, String field) {
        return JsonText.of(object.get(field)).orElse("None");
    }

    private static String orDash(JsonNode object, String field) {
        return JsonText.of(object.get(field)).filter(text -> !text.isEmpty()).orElse("-");
    }

    private static String sentence(String text, ScoredFact fact) {
        int length = text.codePointCount(0, text.length());
        int start = (int) Math.max(0, Math.min(fact.start(), length));
        int end = (int) Math.max(start, Math.min(fact.end(), length));
        int from = text.offsetByCodePoints(0, start);
        return JsonText.squeeze(text.substring(from, text.offsetByCodePoints(from, end - start)));
    }

    private static String span(ScoredFact fact) {
        return fact.start() + "-" + fact.end();
    }

    private void row(String label, Measure m) {
        line(label(label) + " " + count(m.gold()) + " " + count(m.pred()) + " " + count(m.tp()) + "   "
                + decimals(m.precision()) + " " + decimals(m.recall()) + " " + decimals(m.f1()));
    }

    private static String count(int number) {
        return Strings.padStart(Integer.toString(number), 5, ' ');
    }

    private static String label(String text) {
        int length = text.codePointCount(0, text.length());
        return length > LABEL
                ? text.substring(0, text.offsetByCodePoints(0, LABEL))
                : text + " ".repeat(LABEL - length);
    }

    private static String decimals(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
