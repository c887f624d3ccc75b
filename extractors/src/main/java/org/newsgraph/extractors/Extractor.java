package org.newsgraph.extractors;

import org.newsgraph.extractors.explain.Explanation;
import org.newsgraph.extractors.explain.FactWords;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleFacts;
import org.newsgraph.ontology.fact.Fact;

/** Reads the facts of one article. Implementations are immutable and thread-safe; same article, same facts. */
@FunctionalInterface
public interface Extractor {
    ArticleFacts extract(Article article);

    /** Why a fact of this article was read; what the fact itself tells, where an implementation has no more to say. */
    default Explanation explain(Article article, Fact fact) {
        return FactWords.of(fact);
    }
}
