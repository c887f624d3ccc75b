package org.newsgraph.app.command;

import java.util.List;
import java.util.Map;
import org.newsgraph.app.pipeline.ArticleOutcome;
import org.newsgraph.app.pipeline.ArticleOutcome.Failed;
import org.newsgraph.app.pipeline.ArticleOutcome.Loaded;
import org.newsgraph.app.pipeline.ArticleOutcome.Replaced;
import org.newsgraph.app.pipeline.ArticleOutcome.Unchanged;
import org.newsgraph.app.pipeline.Destination;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.LoadOutcome;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.NewsgraphException;
import org.newsgraph.ontology.validation.ValidatedArticle;

/** Articles go into a store. Closing it makes late askers harmless; the store itself is closed by who opened it. */
final class StoreDestination implements Destination, AutoCloseable {
    private static final CypherText OTHER_VERSIONS = CypherText.resource("other-versions");

    private final GraphStore store;
    private final String version;
    private final boolean again;
    private boolean closed;

    /**
     * Over a store that is open.
     *
     * @param version of the rules; articles with facts of another version are read anew
     * @param again whether all articles that are in already are read anew
     */
    StoreDestination(GraphStore store, String version, boolean again) {
        this.store = store;
        this.version = version;
        this.again = again;
    }

    @Override
    public synchronized boolean holds(Article article) {
        return !closed && !again && store.contains(article) && !readByOtherRules(article);
    }

    private boolean readByOtherRules(Article article) {
        Map<String, String> parameters = Map.of("article", article.id().value(), "version", version);
        return !store.query(OTHER_VERSIONS.text(), parameters).rows().isEmpty();
    }

    @Override
    public ArticleOutcome take(ValidatedArticle article) {
        ArticleId id = article.article().id();
        LoadOutcome outcome;
        try {
            outcome = store.load(article);
        } catch (NewsgraphException e) {
            throw e; // The store itself is full or broken: no other article would fare better.
        } catch (RuntimeException e) {
            return new Failed(id, e);
        }
        List<String> rejections = article.rejected().stream()
                .flatMap(rejected -> rejected.reasons().stream().limit(1))
                .toList();
        return switch (outcome.kind()) {
            case LOADED -> new Loaded(id, outcome.facts(), rejections);
            case REPLACED -> new Replaced(id, outcome.facts(), rejections);
            case UNCHANGED -> new Unchanged(id);
        };
    }

    /** Waits for the question at hand, and answers no others. */
    @Override
    public synchronized void close() {
        closed = true;
    }
}
