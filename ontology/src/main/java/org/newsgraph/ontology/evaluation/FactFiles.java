package org.newsgraph.ontology.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ontology.fact.NewsgraphException;

/** Reads files of gold facts and predictions, one JSON object a line, and the texts of their articles. */
public final class FactFiles {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FactFiles() {}

    /**
     * The facts of a file; blank lines count for nothing. Asked for is only that each line has {@code doc},
     * {@code start} and {@code end}.
     *
     * @param what what the file is, for the message ("gold", "predictions")
     * @throws NewsgraphException naming the first line that is no fact, or why the file cannot be read
     */
    public static List<ScoredFact> read(Path file, String what) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new NewsgraphException(what + ": " + file + " cannot be read as UTF-8 text (" + e + ").", e);
        }
        List<ScoredFact> facts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!JsonText.strip(lines.get(i)).isEmpty()) {
                facts.add(parse(lines.get(i), what, i + 1));
            }
        }
        return facts;
    }

    /**
     * The texts of the articles, from files {@code <doc>.txt}, unchanged down to their line ends.
     *
     * @throws NewsgraphException naming the article whose text is missing or no UTF-8
     */
    public static Map<String, String> readTexts(Path folder, Iterable<String> docs) {
        Map<String, String> texts = new HashMap<>();
        for (String doc : docs) {
            try {
                texts.put(doc, Files.readString(folder.resolve(doc + ".txt"), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new NewsgraphException("text of " + doc + ": cannot be read as UTF-8 text (" + e + ").", e);
            }
        }
        return texts;
    }

    static ScoredFact parse(String line, String what, int number) {
        try {
            if (MAPPER.readTree(line) instanceof ObjectNode fact && fact.has("doc")) {
                String doc = JsonText.of(fact.get("doc")).orElse("None");
                long start = wholeNumber(fact.get("start"));
                long end = wholeNumber(fact.get("end"));
                fact.put("doc", doc).put("start", start).put("end", end);
                return new ScoredFact(fact, doc, start, end);
            }
        } catch (JsonProcessingException | ArithmeticException | NumberFormatException e) {
            throw notAFact(what, number, e);
        }
        throw notAFact(what, number, null);
    }

    private static long wholeNumber(@Nullable JsonNode value) {
        if (value == null || value.isNull() || value.isContainerNode()) {
            throw new NumberFormatException("no whole number");
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? 1 : 0;
        }
        return value.isTextual()
                ? Long.parseLong(JsonText.strip(value.textValue()))
                : value.decimalValue().setScale(0, RoundingMode.DOWN).longValueExact();
    }

    private static NewsgraphException notAFact(String what, int number, @Nullable Exception cause) {
        String message = what + ": line " + number
                + ": not a fact; a line is a JSON object with doc, start and end ({\"doc\": \"d\", \"start\": 0, ...}).";
        return cause == null ? new NewsgraphException(message) : new NewsgraphException(message, cause);
    }
}
