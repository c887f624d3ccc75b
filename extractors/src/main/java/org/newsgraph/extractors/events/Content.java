package org.newsgraph.extractors.events;

import java.util.List;
import org.newsgraph.extractors.supply.Handover;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Party;

/**
 * What is promised, refused or asked for in an infinitive.
 *
 * @param words the words it takes up, which give no event of their own
 */
record Content(List<Token> words, List<Party> targets, List<Handover> handovers) {
    static final Content NONE = new Content(List.of(), List.of(), List.of());
}
