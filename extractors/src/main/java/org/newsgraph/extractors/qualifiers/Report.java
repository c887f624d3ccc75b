package org.newsgraph.extractors.qualifiers;

import java.util.BitSet;
import java.util.List;
import org.newsgraph.extractors.lexicon.Words.Speech;
import org.newsgraph.extractors.text.Token;

/**
 * Somebody says something within one sentence.
 *
 * @param word the verb of speech, or "according"
 * @param speakers heads of the phrases that name who speaks
 * @param content the tokens of what is said
 */
record Report(Token word, Speech speech, List<Token> speakers, BitSet content) {
    boolean covers(Token token) {
        return content.get(token.index()) && token.index() != word.index();
    }
}
