package org.newsgraph.extractors;

import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleFacts;

/** Reads the facts of one article. Implementations are immutable and thread-safe; same article, same facts. */
@FunctionalInterface
public interface Extractor {
    ArticleFacts extract(Article article);
}
