package org.newsgraph.extractors.actors;

import java.util.List;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Party;

/** Who speaks at a token, so that "we" and "I" are known. */
@FunctionalInterface
public interface Speakers {
    /** Whether the token stands in quotation marks. */
    default boolean quoted(Sentence sentence, Token token) {
        return false;
    }

    List<Party> at(Actors actors, Sentence sentence, Token token);
}
