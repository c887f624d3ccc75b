package org.newsgraph.extractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractors.events.FactReader;
import org.newsgraph.extractors.read.ArticleSource;
import org.newsgraph.extractors.read.ReadOptions;
import org.newsgraph.extractors.read.ReadOutcome.Read;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;

/** Sentences that skip the expensive stages would have given no fact, and changed none of the others. */
@Tag("models")
class SkippingLosesNothingTest {
    private static final Path BUNDLED =
            Path.of("..", "app", "src", "main", "resources", "org", "newsgraph", "app", "demo", "articles.jsonl");
    private static final Path GOLD = Path.of("..", "..", "shared", "gold", "dev", "text");
    private static final Path OWN =
            Path.of("src", "test", "resources", "org", "newsgraph", "extractors", "phenomena", "phenomena.tsv");

    @Test
    void onTheBundledArticles() {
        assertSameFacts(articles(BUNDLED));
    }

    @Test
    void onOurOwnSentencesRunTogetherToArticles() throws IOException {
        List<String> texts = Files.readAllLines(OWN).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on('\t').splitToList(line).get(2))
                .toList();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 10) {
            String text = String.join(
                    " It rained for hours. Nothing else was heard all day. ",
                    texts.subList(i, Math.min(i + 10, texts.size())));
            articles.add(article("own-" + i, text));
        }
        assertSameFacts(articles);
    }

    @Test
    void onTheAnnotatedArticlesBesideTheProject() {
        assumeTrue(Files.isDirectory(GOLD), "no annotated articles at ../shared/gold/dev beside the project: left out");
        assertSameFacts(articles(GOLD));
    }

    private static void assertSameFacts(List<Article> articles) {
        FactReader reader = new FactReader(Tables.lexicon());
        for (Article article : articles) {
            assertThat(Models.extractor().extract(article).facts())
                    .as(article.id().value())
                    .isEqualTo(reader.read(Models.annotator().annotate(article)));
        }
    }

    private static List<Article> articles(Path path) {
        List<Article> articles = new ArrayList<>();
        new ArticleSource(List.of(path), ReadOptions.DEFAULT).read(outcome -> {
            if (outcome instanceof Read read) {
                articles.add(read.article());
            }
            return true;
        });
        assertThat(articles).isNotEmpty();
        return articles;
    }

    private static Article article(String id, String text) {
        return new Article(
                new ArticleId(id), text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
