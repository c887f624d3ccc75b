package org.newsgraph.ontology.validation;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.rdf.Iris;

/** An article whose facts were checked; only the validator makes one, and only this can be loaded. */
public final class ValidatedArticle {
    private final Article article;
    private final List<Fact> facts;
    private final List<RejectedFact> rejected;
    private final Model graph;

    ValidatedArticle(Article article, List<Fact> facts, List<RejectedFact> rejected, Model graph) {
        this.article = article;
        this.facts = List.copyOf(facts);
        this.rejected = List.copyOf(rejected);
        this.graph = graph;
    }

    public Article article() {
        return article;
    }

    /** The accepted facts, in reading order. */
    public List<Fact> facts() {
        return facts;
    }

    /** The others, each with what it breaks, in reading order. */
    public List<RejectedFact> rejected() {
        return rejected;
    }

    /** The article's named graph with the accepted facts; it cannot be changed. */
    public Model graph() {
        return graph;
    }

    /** The name of that graph. */
    public String graphIri() {
        return Iris.graph(article.id());
    }

    @Override
    public String toString() {
        return article.id() + ": " + facts.size() + " facts accepted, " + rejected.size() + " rejected";
    }
}
