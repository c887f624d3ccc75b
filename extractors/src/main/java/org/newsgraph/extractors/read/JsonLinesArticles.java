package org.newsgraph.extractors.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.extractors.read.ReadOutcome.Read;
import org.newsgraph.extractors.read.ReadOutcome.Unreadable;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;

/** JSON Lines: one article a line, {@code {"id","text","date","title","url","outlet"}}; id and text are required. */
final class JsonLinesArticles {
    private static final int MOST_BYTES_OF_A_LINE = 3 * TextArticles.MOST_BYTES;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ReadOptions options;

    JsonLinesArticles(ReadOptions options) {
        this.options = options;
    }

    /** Gives the lines one by one until the sink says false. */
    boolean read(Path file, Predicate<ReadOutcome> sink) throws IOException, UnreadableException {
        boolean any = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            Lines lines = new Lines(in, MOST_BYTES_OF_A_LINE);
            while (lines.next()) {
                Optional<ReadOutcome> outcome = outcome(file, lines);
                if (outcome.isPresent()) {
                    any = true;
                    if (!sink.test(outcome.get())) {
                        return false;
                    }
                }
            }
        }
        if (!any) {
            throw new UnreadableException(file + " is empty; there is no article in it.");
        }
        return true;
    }

    private Optional<ReadOutcome> outcome(Path file, Lines line) {
        String where = file + " line " + line.number();
        try {
            if (line.tooLong()) {
                throw new UnreadableException(where + " is longer than 30 MB, too large for one article; split it.");
            }
            String json = Utf8Text.decode(line.bytes(), where, line.offset());
            return json.isBlank() ? Optional.empty() : Optional.of(new Read(file, article(json, where)));
        } catch (UnreadableException e) {
            return Optional.of(new Unreadable(file, e.reason()));
        }
    }

    private Article article(String json, String where) throws UnreadableException {
        JsonNode node = parse(json, where);
        String id = string(node, "id", where)
                .orElseThrow(() -> new UnreadableException(where + " has no \"id\"; every article needs one."));
        String text = string(node, "text", where)
                .orElseThrow(() -> new UnreadableException(where + " has no \"text\"; an article needs its text."));
        if (text.getBytes(StandardCharsets.UTF_8).length > TextArticles.MOST_BYTES) {
            throw new UnreadableException(
                    where + " holds more than 10 MB of text, too large for one article; split it.");
        }
        Optional<LocalDate> date = date(string(node, "date", where), where).or(options::date);
        return new Article(
                new ArticleId(id),
                text,
                date,
                string(node, "title", where),
                string(node, "outlet", where),
                string(node, "url", where));
    }

    private static JsonNode parse(String json, String where) throws UnreadableException {
        try {
            JsonNode node = JSON.readTree(json);
            if (!node.isObject()) {
                throw new UnreadableException(
                        where + " is no JSON object; write one {\"id\": ..., \"text\": ...} a line.");
            }
            return node;
        } catch (JsonProcessingException e) {
            String column = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            throw new UnreadableException(
                    where + " is not valid JSON" + column + "; write one {\"id\": ..., \"text\": ...} object a line.");
        }
    }

    /** A field as text; absent, null and blank are the same. */
    private static Optional<String> string(JsonNode node, String field, String where) throws UnreadableException {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() && !(field.equals("id") && value.isIntegralNumber())) {
            throw new UnreadableException(where + " has a \"" + field + "\" that is no text; write it in quotes.");
        }
        String text = value.asText();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new UnreadableException(
                    where + " has a \"" + field + "\" with half a surrogate pair; write whole characters.");
        }
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** The day of an ISO date or timestamp. */
    private static Optional<LocalDate> date(Optional<String> text, String where) throws UnreadableException {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String day = text.get().split("[T ]", 2)[0];
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw new UnreadableException(
                    where + " has the date \"" + text.get() + "\"; write it as YYYY-MM-DD, for example 2024-10-23.");
        }
    }
}
