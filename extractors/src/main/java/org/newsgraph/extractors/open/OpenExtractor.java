package org.newsgraph.extractors.open;

import org.newsgraph.extractors.read.TokenisedSentence;
import org.newsgraph.ontology.fact.Article;

/** Reads open triples. Implementations are thread-safe; same text, same triples. */
public interface OpenExtractor {
    /** Of all sentences; their ids are the article's, {@code #}, and the sentence's number from 1. */
    OpenReading article(Article article);

    /** Of one sentence whose words are kept as they are. */
    OpenReading sentence(TokenisedSentence sentence);
}
