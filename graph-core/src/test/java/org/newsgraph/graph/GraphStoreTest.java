package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.validation.ValidatedArticle;

class GraphStoreTest {
    private static GraphStore store;

    @BeforeAll
    static void open(@TempDir Path folder) {
        store = GraphStore.open(folder.resolve("store"), StoreOptions.DEFAULT.withFreeBytes(0));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @AfterEach
    void empty() {
        store.query("MATCH (a:Article) RETURN a.id", Map.of())
                .column("a.id")
                .forEach(id -> store.withdraw(new ArticleId(String.valueOf(id))));
    }

    private static long count(String pattern) {
        return (long) store.query("MATCH " + pattern + " RETURN count(*) AS n", Map.of())
                .rows()
                .get(0)
                .get(0);
    }

    private static List<ValidatedArticle> articles(int count, long seed) {
        List<ValidatedArticle> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(SyntheticArticles.article("article-" + i, seed + i, 4 + i % 7));
        }
        return articles;
    }

    @Test
    void anArticleIsStoredWithItsSentencesClaimsAndRejectedFacts() {
        ValidatedArticle article = SyntheticArticles.article("one", 2, 9);

        LoadOutcome outcome = store.load(article);

        assertThat(outcome)
                .isEqualTo(new LoadOutcome(
                        LoadOutcome.Kind.LOADED, 9, article.rejected().size()));
        assertThat(article.rejected()).isNotEmpty();
        assertThat(count("(:Article {id: 'one'})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(:Claim)"))
                .isEqualTo(9);
        assertThat(count("(r:Rejected)-[:STATED_IN]->(:Sentence) WHERE size(r.reasons) = 1 AND r.line STARTS WITH '{'"))
                .isEqualTo(article.rejected().size());
        assertThat(store.contains(article.article())).isTrue();
    }

    @Test
    void everyClaimHasASentenceAnEventAndAnActor() {
        articles(5, 40).forEach(store::load);

        assertThat(count("(c:Claim) WHERE NOT EXISTS { (c)-[:STATED_IN]->(:Sentence) }"
                        + " OR NOT EXISTS { (c)-[:TELLS_OF]->(:Event) } OR NOT EXISTS { (c)-[:ACTOR]->(:Entity) }"))
                .isZero();
        assertThat(count("(e:Event) WHERE NOT EXISTS { (e)<-[:TELLS_OF]-(:Claim) }"))
                .isZero();
    }

    @Test
    void loadingTheSameArticleAgainChangesNothing() {
        ValidatedArticle article = SyntheticArticles.article("one", 2, 9);
        store.load(article);
        String before = store.digest();

        LoadOutcome again = store.load(article);

        assertThat(again.kind()).isEqualTo(LoadOutcome.Kind.UNCHANGED);
        assertThat(again.facts()).isEqualTo(9);
        assertThat(store.digest()).isEqualTo(before);
    }

    @Test
    void aChangedArticleReplacesItsFormerSelf() {
        articles(4, 10).forEach(store::load);
        ValidatedArticle changed = SyntheticArticles.article("article-2", 777, 5);

        LoadOutcome outcome = store.load(changed);
        String replaced = store.digest();
        empty();
        List<ValidatedArticle> fresh = articles(4, 10);
        fresh.set(2, changed);
        fresh.forEach(store::load);

        assertThat(outcome.kind()).isEqualTo(LoadOutcome.Kind.REPLACED);
        assertThat(replaced).isEqualTo(store.digest());
    }

    @Test
    void anEmptiedStoreIsLikeANewOne() {
        String empty = store.digest();
        articles(6, 20).forEach(store::load);
        empty();

        assertThat(store.digest()).isEqualTo(empty);
        assertThat(count("(n) WHERE NOT n:Migration")).isZero();
    }

    @Test
    void anyOrderOfLoadingGivesTheSameDigest() {
        Random random = new Random(5);
        for (int round = 0; round < 2; round++) {
            List<ValidatedArticle> articles = articles(6, 100L * round);
            articles.forEach(store::load);
            String inOrder = store.digest();
            empty();
            Collections.shuffle(articles, random);
            articles.forEach(store::load);

            assertThat(store.digest()).as("round " + round).isEqualTo(inOrder);
            empty();
        }
    }

    @Test
    void withdrawingLeavesTheGraphAsIfTheArticleHadNeverBeenLoaded() {
        Random random = new Random(8);
        for (int round = 0; round < 2; round++) {
            List<ValidatedArticle> articles = articles(5, 1000L * round);
            int gone = random.nextInt(articles.size());
            for (int i = 0; i < articles.size(); i++) {
                if (i != gone) {
                    store.load(articles.get(i));
                }
            }
            String without = store.digest();
            empty();
            Collections.shuffle(articles, random);
            articles.forEach(store::load);
            assertThat(store.digest()).isNotEqualTo(without);

            assertThat(store.withdraw(new ArticleId("article-" + gone))).isTrue();

            assertThat(store.digest()).as("round " + round).isEqualTo(without);
            empty();
        }
    }

    @Test
    void withdrawingWhatIsNotInSaysSo() {
        assertThat(store.withdraw(new ArticleId("never"))).isFalse();
    }

    @Test
    void derivedRelationshipsCountOnlyAssertedClaimsOfUndeniedEvents() {
        articles(8, 60).forEach(store::load);

        assertThat(count("()-[r:SUPPLIES]->() UNWIND r.claims AS id MATCH (c:Claim {id: id})-[:TELLS_OF]->(e)"
                        + " WHERE c.modality <> 'asserted' OR c.outcome = 'not' OR e.denied"))
                .isZero();
        assertThat(count("(:Entity)-[r]->(:Entity)")).isPositive();
        assertThat(count("(c:Claim {modality: 'asserted'})-[:TELLS_OF]->(e:Event {denied: false})"
                        + " MATCH (c)-[:ACTOR]->(a) MATCH (c)-[:TARGET]->(t)"
                        + " WHERE NOT EXISTS { MATCH (a)-[r]->(t) WHERE c.id IN r.claims AND type(r) <> 'SUPPLIES' }"))
                .isZero();
    }

    @Test
    void aQueryMayNotWrite() {
        assertThatThrownBy(() -> store.query("CREATE (:Article {id: 'x'})", Map.of()))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> store.query("CREATE INDEX sneaky FOR (n:Article) ON (n.x)", Map.of()))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> store.query("CALL db.createLabel('Sneaky')", Map.of()))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> store.query("CREATE DATABASE sneaky", Map.of()))
                .isInstanceOf(QueryException.class);
    }

    @Test
    void aQueryMayNotReachFilesOrTheNetwork() {
        assertThatThrownBy(() -> store.query("LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line", Map.of()))
                .isInstanceOf(QueryException.class);
        for (String url :
                List.of("http://127.0.0.1:9/x", "http://[::1]:9/x", "https://192.0.2.1/x", "ftp://127.0.0.1/x")) {
            assertThatThrownBy(() -> store.query("LOAD CSV FROM $url AS line RETURN line", Map.of("url", url)))
                    .isInstanceOf(QueryException.class)
                    .hasMessageNotContaining("Connection refused");
        }
    }

    @Test
    void aRunawayQueryIsEnded() {
        assertThatThrownBy(() -> store.query(
                        "UNWIND range(1, 100000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b)",
                        Map.of(),
                        new QueryLimits(Duration.ofMillis(300), 10)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("0.3 seconds");
    }

    @Test
    void aQueryThatTakesTooMuchMemoryIsEnded() {
        assertThatThrownBy(() ->
                        store.query("UNWIND range(1, 100000000) AS a RETURN size(collect(toString(a)))", Map.of()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("memory");
    }

    @Test
    void rowsBeyondTheLimitAreLeftOutAndSaidSo() {
        QueryResult result =
                store.query("UNWIND range(1, 50) AS n RETURN n", Map.of(), new QueryLimits(Duration.ofSeconds(5), 7));

        assertThat(result.rows()).hasSize(7);
        assertThat(result.truncated()).isTrue();
    }

    @Test
    void wrongCypherIsExplained() {
        assertThatThrownBy(() -> store.query("MATCH (a RETURN a", Map.of()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Invalid input");
    }
}
