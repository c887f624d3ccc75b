package org.newsgraph.extractors.text;

import java.util.List;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.LeftOut;

/**
 * An article with its sentences.
 *
 * @param leftOut stretches that are too long or too strange to be parsed and hold no facts
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences, List<LeftOut> leftOut) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        leftOut = List.copyOf(leftOut);
    }

    /** An article that is there from beginning to end. */
    public AnnotatedArticle(Article article, List<Sentence> sentences) {
        this(article, sentences, List.of());
    }

    /** How many stretches were left out. */
    public int omitted() {
        return leftOut.stream().mapToInt(LeftOut::times).sum();
    }
}
