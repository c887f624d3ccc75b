package org.newsgraph.ontology.fact;

/**
 * The sentence that states a fact; without it there is no fact.
 *
 * @param span where the sentence stands in the article's text
 * @param sentence its words, unchanged
 * @param rule what read it
 * @param confidence 0 to 1, the reader's own estimate
 */
public record Evidence(ArticleId article, Span span, String sentence, RuleRef rule, double confidence) {
    public Evidence {
        Checks.text(sentence, "evidence sentence");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1, unlike " + confidence + ".");
        }
    }
}
