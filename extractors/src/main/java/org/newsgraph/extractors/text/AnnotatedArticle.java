package org.newsgraph.extractors.text;

import java.util.List;
import org.newsgraph.ontology.fact.Article;

/**
 * An article with its sentences.
 *
 * @param skipped how many stretches were too long or too strange to be parsed and hold no facts
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences, int skipped) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
    }
}
