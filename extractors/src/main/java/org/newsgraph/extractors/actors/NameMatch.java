package org.newsgraph.extractors.actors;

import org.newsgraph.extractors.lexicon.Name.Sense;
import org.newsgraph.ontology.fact.Party;

/** A name of the gazetteer, or a name that only the tagger knows, found in a sentence: tokens {@code first..last}. */
record NameMatch(int first, int last, Party party, Sense sense) {
    boolean covers(int token) {
        return first <= token && token <= last;
    }

    int length() {
        return last - first + 1;
    }
}
