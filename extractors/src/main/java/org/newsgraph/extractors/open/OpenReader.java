package org.newsgraph.extractors.open;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/**
 * Reads the open triples of a sentence from its tree, by rules only; docs/open-triples.md says which and how. A pure
 * function: same tree, same triples, in the order of the sentence.
 */
public final class OpenReader {
    /** Where an apposition has no word for it. */
    private static final String IS = "is";

    /**
     * The triples of a sentence.
     *
     * @param text what the offsets of the sentence's tokens count in
     */
    public List<OpenTriple> read(Sentence parsed, String text) {
        if (isQuestion(parsed)) {
            return List.of();
        }
        Sentence sentence = Repairs.of(parsed);
        Set<OpenTriple> triples = new LinkedHashSet<>();
        ClauseReader clauses = new ClauseReader(sentence);
        NounReader nouns = new NounReader(sentence);
        for (Token token : sentence.tokens()) {
            for (Draft draft : clauses.read(token)) {
                String relation = text(draft.relation(), sentence, text);
                add(draft.subject(), relation, draft.object(), sentence, text, triples);
            }
            nouns.read(token).forEach(it -> add(it.subject(), IS, it.object(), sentence, text, triples));
        }
        return new ArrayList<>(triples);
    }

    private static void add(
            Phrase subject, String relation, Phrase object, Sentence sentence, String text, Set<OpenTriple> triples) {
        String who = text(subject, sentence, text);
        String what = text(object, sentence, text);
        if (!who.isEmpty() && !relation.isEmpty() && !what.isEmpty()) {
            triples.add(new OpenTriple(who, relation, what));
        }
    }

    private static String text(Phrase phrase, Sentence sentence, String text) {
        return Pairs.of(phrase, sentence).in(sentence, text);
    }

    private static boolean isQuestion(Sentence sentence) {
        for (Token token : sentence.tokens().reverse()) {
            if (!Marks.isMark(token)) {
                return false;
            }
            if (token.word().startsWith("?")) {
                return true;
            }
        }
        return false;
    }
}
