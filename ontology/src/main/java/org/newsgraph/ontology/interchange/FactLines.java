package org.newsgraph.ontology.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.NewsgraphException;

/**
 * A fact as one line: a JSON object with the fields of the annotation guidelines first, in their order, then those that
 * only this program knows. {@code read(write(fact))} equals {@code fact}. The fields are described in docs/facts.md.
 */
public final class FactLines {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private FactLines() {}

    /** The fact as one line, without the line's end. */
    public static String write(Fact fact) {
        try {
            return MAPPER.writeValueAsString(FactLineWriter.toJson(fact, MAPPER.getNodeFactory()));
        } catch (JsonProcessingException e) {
            throw new NewsgraphException("The fact " + fact.id() + " cannot be written as JSON.", e);
        }
    }

    /**
     * Reads a line that carries its evidence sentence.
     *
     * @throws NewsgraphException naming the field that is missing or wrong
     */
    public static Fact read(String line) {
        return new FactLineReader(parse(line), Optional.empty()).fact();
    }

    /**
     * Reads a line of the given article; where the line leaves the sentence out it is taken from the article's text.
     *
     * @throws NewsgraphException naming the field that is missing or wrong
     */
    public static Fact read(String line, Article article) {
        return new FactLineReader(parse(line), Optional.of(article)).fact();
    }

    private static JsonFields parse(String line) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new NewsgraphException("Not a fact line: " + e.getOriginalMessage() + " in " + excerpt(line), e);
        }
        if (node == null || !node.isObject()) {
            throw new NewsgraphException(
                    "A fact line is one JSON object ({\"doc\": ..., \"id\": ..., ...}), unlike " + excerpt(line));
        }
        return new JsonFields(node, "");
    }

    private static String excerpt(String line) {
        return line.length() <= 120 ? line : line.substring(0, 120) + "...";
    }
}
