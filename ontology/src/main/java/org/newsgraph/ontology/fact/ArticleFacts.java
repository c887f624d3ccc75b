package org.newsgraph.ontology.fact;

import java.util.List;

/** Everything that was read from one article, in reading order. */
public record ArticleFacts(Article article, List<Fact> facts) {
    public ArticleFacts {
        facts = List.copyOf(facts);
        for (Fact fact : facts) {
            if (!fact.evidence().article().equals(article.id())) {
                throw new IllegalArgumentException("Fact " + fact.id() + " is not of article " + article.id() + ".");
            }
        }
    }
}
