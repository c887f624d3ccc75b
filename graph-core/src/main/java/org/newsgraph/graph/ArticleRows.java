package org.newsgraph.graph;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.Evidence;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.interchange.FactLines;
import org.newsgraph.ontology.validation.RejectedFact;
import org.newsgraph.ontology.validation.ValidatedArticle;

/**
 * One article as the parameters of {@code add-article.cypher}: a pure projection, the same rows for the same article.
 *
 * @param factsHash SHA-256 of all its fact lines: differs when newer rules read other facts from the same text
 */
record ArticleRows(
        Map<String, Object> article,
        List<Map<String, Object>> sentences,
        List<Map<String, Object>> entities,
        List<Map<String, Object>> claims,
        List<Map<String, Object>> roles,
        List<Map<String, Object>> rejected,
        String contentHash,
        String factsHash) {

    static ArticleRows of(ValidatedArticle validated) {
        Article article = validated.article();
        Map<String, Map<String, Object>> sentences = new LinkedHashMap<>();
        Set<Map<String, Object>> entities = new LinkedHashSet<>();
        List<Map<String, Object>> claims = new ArrayList<>();
        List<Map<String, Object>> roles = new ArrayList<>();
        List<Map<String, Object>> rejected = new ArrayList<>();
        Hasher hasher = Hashing.sha256().newHasher();
        for (Fact fact : validated.facts()) {
            addSentence(sentences, fact.evidence());
            ClaimRows rows = ClaimRows.of(fact, article);
            entities.addAll(rows.entities());
            claims.add(rows.claim());
            roles.addAll(rows.roles());
            hasher.putString(FactLines.write(fact), StandardCharsets.UTF_8).putByte((byte) '\n');
        }
        for (RejectedFact refused : validated.rejected()) {
            addSentence(sentences, refused.fact().evidence());
            String line = FactLines.write(refused.fact());
            rejected.add(Map.of(
                    "id", refused.fact().id().value(),
                    "sentence", NodeKeys.sentence(refused.fact().evidence()),
                    "properties", Map.of("reasons", refused.reasons(), "line", line)));
            hasher.putString(line, StandardCharsets.UTF_8)
                    .putString(String.join("\t", refused.reasons()), StandardCharsets.UTF_8)
                    .putByte((byte) 0);
        }
        String factsHash = hasher.hash().toString();
        return new ArticleRows(
                articleRow(validated, factsHash),
                List.copyOf(sentences.values()),
                List.copyOf(entities),
                List.copyOf(claims),
                List.copyOf(roles),
                List.copyOf(rejected),
                article.contentHash(),
                factsHash);
    }

    Map<String, Object> parameters() {
        return Map.of(
                "article", article,
                "sentences", sentences,
                "entities", entities,
                "claims", claims,
                "roles", roles,
                "rejected", rejected);
    }

    private static Map<String, Object> articleRow(ValidatedArticle validated, String factsHash) {
        Article article = validated.article();
        Map<String, Object> row = new TreeMap<>();
        row.put("id", article.id().value());
        row.put("contentHash", article.contentHash());
        row.put("factsHash", factsHash);
        row.put(
                "textHash",
                Hashing.sha256()
                        .hashString(article.text(), StandardCharsets.UTF_8)
                        .toString());
        row.put("facts", validated.facts().size());
        row.put("rejected", validated.rejected().size());
        article.published().ifPresent(date -> row.put("published", date.toString()));
        article.title().ifPresent(title -> row.put("title", title));
        article.outlet().ifPresent(outlet -> row.put("outlet", NodeKeys.shortened(outlet)));
        article.url().ifPresent(url -> row.put("url", url));
        return row;
    }

    private static void addSentence(Map<String, Map<String, Object>> sentences, Evidence evidence) {
        String id = NodeKeys.sentence(evidence);
        sentences.putIfAbsent(
                id,
                Map.of(
                        "id", id,
                        "text", evidence.sentence(),
                        "start", evidence.span().start(),
                        "end", evidence.span().end()));
    }
}
