package org.newsgraph.queries;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.StoreOptions;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleFacts;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.interchange.FactLines;
import org.newsgraph.ontology.validation.Validator;

/** A small store of invented news, written by hand as fact lines. */
final class Fixture {
    static final Path RESOURCES = Path.of("src/test/resources/org/newsgraph/queries");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Fixture() {}

    static GraphStore open(Path folder) {
        GraphStore store = GraphStore.open(folder, StoreOptions.DEFAULT.withFreeBytes(0));
        Validator validator = Validator.load();
        try {
            for (String line : Files.readAllLines(RESOURCES.resolve("fixture.jsonl"), StandardCharsets.UTF_8)) {
                store.load(validator.validate(article(JSON.readTree(line))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return store;
    }

    private static ArticleFacts article(JsonNode node) {
        Article article = new Article(
                new ArticleId(node.get("id").asText()),
                node.get("text").asText(),
                Optional.of(LocalDate.parse(node.get("published").asText())),
                Optional.of(node.get("title").asText()),
                Optional.of(node.get("outlet").asText()),
                Optional.empty());
        List<Fact> facts = new ArrayList<>();
        node.get("facts").forEach(fact -> facts.add(FactLines.read(fact.toString(), article)));
        return new ArticleFacts(article, facts);
    }
}
