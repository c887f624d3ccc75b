package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Supply;

/**
 * An event read from one predicate, before what the sentence says of it is known.
 *
 * @param predicate the word whose modality and source count
 * @param anchors the words under which its time and place stand
 * @param evoked the words that this draft explains, so that they give no event of their own
 */
record Draft(
        EventClass eventClass,
        Coding coding,
        Token predicate,
        List<Token> anchors,
        List<Token> evoked,
        String action,
        Party actor,
        Optional<Party> target,
        Optional<Supply> supply,
        Standing standing) {
    /** How far the sentence around the predicate decides what is true of the event. */
    enum Standing {
        /** Modality and source are read from the sentence. */
        READ,
        /** A refusal told by negation ("will not bow"): asserted, but perhaps in somebody's words. */
        REFUSAL,
        /** An act that saying the sentence performs: asserted, and the article's own. */
        SPEECH_ACT
    }

    /** The same draft as an act that saying the sentence performs: asserted, and the article's own. */
    Draft assertedByItself() {
        return with(Standing.SPEECH_ACT);
    }

    /** The same draft as a refusal that a negation tells. */
    Draft refusal() {
        return with(Standing.REFUSAL);
    }

    boolean speechAct() {
        return standing == Standing.SPEECH_ACT;
    }

    private Draft with(Standing other) {
        return new Draft(eventClass, coding, predicate, anchors, evoked, action, actor, target, supply, other);
    }
}
