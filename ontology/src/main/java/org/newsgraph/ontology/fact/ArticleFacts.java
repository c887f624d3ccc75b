package org.newsgraph.ontology.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that was read from one article, in reading order.
 *
 * @param leftOut what of the article was not read, and why
 */
public record ArticleFacts(Article article, List<Fact> facts, List<LeftOut> leftOut) {
    public ArticleFacts {
        facts = List.copyOf(facts);
        leftOut = List.copyOf(leftOut);
        Set<FactId> ids = new HashSet<>();
        for (Fact fact : facts) {
            if (!ids.add(fact.id())) {
                throw new IllegalArgumentException("Two facts have the id " + fact.id() + ".");
            }
            if (!fact.evidence().article().equals(article.id())) {
                throw new IllegalArgumentException("Fact " + fact.id() + " is not of article " + article.id() + ".");
            }
        }
    }

    /** Of an article that was read from beginning to end. */
    public ArticleFacts(Article article, List<Fact> facts) {
        this(article, facts, List.of());
    }
}
