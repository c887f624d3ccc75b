package org.newsgraph.graph;

import java.nio.file.Path;
import java.util.Map;
import org.newsgraph.ontology.validation.ValidatedArticle;

/**
 * A process of its own that prints the articles it finds in a store and {@link #OPEN}, then loads those it does not
 * find among the synthetic ones and prints the name of each once it is acknowledged. Its arguments are the store, the
 * number of the first article and of the one after the last.
 */
final class LoadingProcess {
    static final String OPEN = "open";

    private LoadingProcess() {}

    @SuppressWarnings("SystemOut") // Its output is what the test reads.
    public static void main(String[] arguments) {
        try (GraphStore store = GraphStore.open(Path.of(arguments[0]), StoreOptions.DEFAULT.withFreeBytes(0))) {
            store.query("MATCH (a:Article) RETURN a.id AS id", Map.of())
                    .column("id")
                    .forEach(System.out::println);
            System.out.println(OPEN);
            for (int i = Integer.parseInt(arguments[1]); i < Integer.parseInt(arguments[2]); i++) {
                ValidatedArticle article = article(i);
                if (store.load(article).kind() == LoadOutcome.Kind.LOADED) {
                    System.out.println(article.article().id());
                }
            }
        }
    }

    static ValidatedArticle article(int number) {
        return SyntheticArticles.article("article-" + number, number, 3 + number % 5);
    }
}
