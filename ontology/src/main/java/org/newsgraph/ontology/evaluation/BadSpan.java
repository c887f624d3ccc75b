package org.newsgraph.ontology.evaluation;

/**
 * A fact whose span does not lie in its article.
 *
 * @param file "gold" or "prediction"
 * @param number the fact's place in its file, counting from 1 among the facts scored
 */
public record BadSpan(String file, int number, ScoredFact fact) {}
