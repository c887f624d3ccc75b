package org.newsgraph.app.pipeline;

import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.validation.ValidatedArticle;

/** Where articles end up. {@link #holds} is called from many threads, {@link #take} from one at a time. */
public interface Destination {
    /** Whether this very article, read by the same rules, is there already, so that nothing is left to do. */
    boolean holds(Article article);

    /** Takes the article in, all of it or nothing. */
    ArticleOutcome take(ValidatedArticle article);
}
