package org.newsgraph.extractors.text;

import org.newsgraph.ontology.fact.Article;

/** Turns an article's text into sentences with dependency trees. Implementations are thread-safe. */
@FunctionalInterface
public interface Annotator {
    AnnotatedArticle annotate(Article article);
}
