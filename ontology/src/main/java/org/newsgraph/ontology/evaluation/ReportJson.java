package org.newsgraph.ontology.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;
import org.newsgraph.ontology.fact.NewsgraphException;

/** An evaluation as one JSON object. */
final class ReportJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ReportJson() {}

    static String print(EvaluationReport report, boolean errors) {
        ObjectNode json = MAPPER.createObjectNode();
        json.set("total", score(report.total()));
        json.put("macro_f1", report.macroF1());
        ObjectNode docs = json.putObject("docs");
        report.docs().forEach((doc, score) -> docs.set(doc, score(score)));
        json.put("predictions_for_other_docs", report.elsewhere());
        if (report.texts().isPresent()) {
            ArrayNode bad = json.putArray("bad_spans");
            report.badSpans().forEach(span -> bad.add(badSpan(span)));
        }
        if (errors) {
            lines(json.putArray("missed"), report.missed());
            lines(json.putArray("spurious"), report.spurious());
        }
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new NewsgraphException("The evaluation cannot be written as JSON.", e);
        }
    }

    /** A fact by its id, or where it has none by its place among the facts scored. */
    static JsonNode name(BadSpan span) {
        JsonNode id = span.fact().line().get("id");
        boolean named = id != null && id.isTextual() && !id.textValue().isEmpty();
        return named ? id : MAPPER.getNodeFactory().numberNode(span.number());
    }

    private static ObjectNode badSpan(BadSpan span) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("file", span.file());
        json.set("fact", name(span));
        return json.put("start", span.fact().start()).put("end", span.fact().end());
    }

    private static void lines(ArrayNode array, List<ScoredFact> facts) {
        facts.forEach(fact -> array.add(fact.line()));
    }

    private static ObjectNode score(Score score) {
        ObjectNode json = MAPPER.createObjectNode();
        for (MeasureKind kind : MeasureKind.values()) {
            json.set(kind.key(), measure(score.measure(kind)));
        }
        ObjectNode accuracy = json.putObject("accuracy");
        score.accuracy().forEach((field, value) -> accuracy.set(field, accuracy(value)));
        ObjectNode classes = json.putObject("classes");
        score.classes().forEach((name, value) -> classes.set(name, measure(value)));
        return json;
    }

    private static ObjectNode measure(Measure measure) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("gold", measure.gold()).put("pred", measure.pred()).put("tp", measure.tp());
        return json.put("p", measure.precision()).put("r", measure.recall()).put("f1", measure.f1());
    }

    private static ObjectNode accuracy(Accuracy accuracy) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("n", accuracy.n()).put("right", accuracy.right());
        share(json, "share", accuracy.share());
        json.put("n_given", accuracy.givenN()).put("right_given", accuracy.givenRight());
        share(json, "share_given", accuracy.givenShare());
        return json;
    }

    private static void share(ObjectNode json, String field, OptionalDouble share) {
        if (share.isPresent()) {
            json.put(field, share.getAsDouble());
        } else {
            json.putNull(field);
        }
    }
}
