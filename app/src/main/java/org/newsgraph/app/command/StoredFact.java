package org.newsgraph.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.extractors.explain.Explanation;
import org.newsgraph.extractors.explain.Explanation.Line;
import org.newsgraph.extractors.lexicon.RuleRows;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.QueryResult;

/** Explains a fact by what a store keeps of it: its sentence and its claim, not the rest of the article. */
record StoredFact(GraphStore store) {
    private static final CypherText EXPLAIN = CypherText.resource("explain");
    private static final CypherText FACTS_OF = CypherText.resource("facts-of");

    Explanation explain(FactAddress address) {
        QueryResult result =
                store.query(EXPLAIN.text(), Map.of("fact", address.fact().value()));
        if (result.rows().isEmpty()) {
            throw missing(address);
        }
        Map<String, String> claim = new LinkedHashMap<>();
        result.columns().forEach(column -> text(result.column(column).get(0)).ifPresent(v -> claim.put(column, v)));
        return new Explanation(address.fact(), lines(claim));
    }

    private static List<Line> lines(Map<String, String> claim) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "fact",
                get(claim, "class") + " (" + get(claim, "action") + "): " + get(claim, "actor") + " -> "
                        + claim.getOrDefault("target", "nobody named")
                        + (claim.containsKey("item")
                                ? "; \"" + get(claim, "item") + "\", " + get(claim, "status")
                                : "")));
        lines.add(new Line("sentence", get(claim, "sentence")));
        lines.add(new Line("rule", get(claim, "rule") + ", version " + get(claim, "ruleVersion")));
        RuleRows.of(get(claim, "rule")).ifPresent(row -> {
            lines.add(new Line("row", row.where() + ": " + row.cells()));
            lines.add(new Line("example", row.example()));
        });
        lines.add(new Line(
                "modality",
                get(claim, "modality")
                        + (claim.containsKey("trigger") ? " by \"" + get(claim, "trigger") + "\"" : "")));
        lines.add(new Line(
                "source",
                claim.getOrDefault("sources", "the article itself")
                        + (claim.containsKey("sourceVerb") ? ", by \"" + get(claim, "sourceVerb") + "\"" : "")));
        optional(claim, "time", lines);
        optional(claim, "place", lines);
        lines.add(new Line(
                "more",
                "the store keeps no articles; for paths and who is who give the article's file: newsgraph explain FACT"
                        + " PATH"));
        return lines;
    }

    private static void optional(Map<String, String> claim, String name, List<Line> lines) {
        if (claim.containsKey(name)) {
            lines.add(new Line(name, get(claim, name)));
        }
    }

    private static String get(Map<String, String> claim, String name) {
        return claim.getOrDefault(name, "-");
    }

    private static Optional<String> text(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof List<?> list) {
            return Optional.of(list.stream().map(String::valueOf).collect(Collectors.joining("; ")))
                    .filter(text -> !text.isEmpty());
        }
        return Optional.ofNullable(value).map(String::valueOf).filter(text -> !text.isEmpty());
    }

    private RuntimeException missing(FactAddress address) {
        QueryResult articles =
                store.query(FACTS_OF.text(), Map.of("article", address.article().value()));
        TreeSet<String> others = new TreeSet<>();
        for (List<?> row : articles.rows()) {
            String article = String.valueOf(row.get(0));
            if (article.equals(address.article().value()) && row.get(1) instanceof List<?> facts) {
                return address.noFact(facts.stream()
                        .map(String::valueOf)
                        .sorted(java.util.Comparator.comparingInt(StoredFact::number))
                        .toList());
            }
            others.add(article);
        }
        return address.noArticle(others, "in the store");
    }

    private static int number(String fact) {
        return Integer.parseInt(fact.substring(fact.lastIndexOf('#') + 1));
    }
}
