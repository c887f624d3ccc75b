package org.newsgraph.ontology.validation;

import java.util.List;
import org.apache.jena.rdf.model.ModelFactory;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.Fact;

/** Makes validated articles for tests of the store, which must hold whatever the validator lets pass or refuses. */
public final class ValidatedArticles {
    private ValidatedArticles() {}

    public static ValidatedArticle of(Article article, List<Fact> facts, List<RejectedFact> rejected) {
        return new ValidatedArticle(article, facts, rejected, ModelFactory.createDefaultModel());
    }
}
