package org.newsgraph.ontology.evaluation;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an evaluation found.
 *
 * @param macroF1 mean of the articles' F1 of facts
 * @param docs by article, in the order of the gold facts
 * @param elsewhere how many predictions were left out because their article has no gold facts
 * @param missed gold facts without a matching prediction
 * @param spurious predictions without a matching gold fact
 * @param texts of the articles, where they were at hand; only then were spans checked
 */
public record EvaluationReport(
        Score total,
        double macroF1,
        Map<String, Score> docs,
        int elsewhere,
        List<ScoredFact> missed,
        List<ScoredFact> spurious,
        Optional<Map<String, String>> texts,
        List<BadSpan> badSpans) {
    /** List every error. */
    public static final int ALL_ERRORS = 1_000_000;

    /** List no errors. */
    public static final int NO_ERRORS = 0;

    public EvaluationReport {
        docs = ImmutableMap.copyOf(docs);
        missed = List.copyOf(missed);
        spurious = List.copyOf(spurious);
        texts = texts.map(Map::copyOf);
        badSpans = List.copyOf(badSpans);
    }

    /**
     * The numbers as tables for reading.
     *
     * @param errors how many missed and spurious facts of each article to list
     */
    public String table(int errors) {
        return new ReportTable(this).print(errors);
    }

    /**
     * The numbers as one JSON object.
     *
     * @param errors missed and spurious facts are listed, all of them, unless this is 0
     */
    public String json(int errors) {
        return ReportJson.print(this, errors != NO_ERRORS);
    }
}
