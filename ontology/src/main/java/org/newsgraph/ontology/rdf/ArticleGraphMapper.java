package org.newsgraph.ontology.rdf;

import org.apache.jena.rdf.model.Model;
import org.newsgraph.ontology.fact.ArticleFacts;

/**
 * Facts of an article as the RDF of its named graph, and back: {@code read(write(facts))} equals {@code facts}. Every
 * resource has an IRI, there are no blank nodes, so graphs can be compared and merged as they are.
 */
public final class ArticleGraphMapper {
    private ArticleGraphMapper() {}

    /** The graph of the article: its claims in full, and what they assert as direct triples besides. */
    public static Model write(ArticleFacts facts) {
        Model model = writeClaims(facts);
        addDirectTriples(facts, model);
        return model;
    }

    /** Completes a model of the claims by what they assert. */
    public static void addDirectTriples(ArticleFacts facts, Model claims) {
        DirectTriples.add(facts.facts(), claims);
    }

    /** The claims alone, without direct triples: what a validator looks at before anything counts as asserted. */
    public static Model writeClaims(ArticleFacts facts) {
        return new GraphWriter(facts.article()).write(facts.facts());
    }

    /**
     * What the graph of one article tells.
     *
     * @throws org.newsgraph.ontology.fact.NewsgraphException naming the resource that lacks something or has it twice
     */
    public static ArticleFacts read(Model graph) {
        return new GraphReader(graph).read();
    }
}
