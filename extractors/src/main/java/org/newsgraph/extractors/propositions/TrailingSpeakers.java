package org.newsgraph.extractors.propositions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/**
 * "..., its envoy, A. Okello, told reporters" and "... since July, Seoul said": parsers take the speaker for an
 * apposition of what stands before the comma, or the time for a part of the saying.
 */
final class TrailingSpeakers {
    private static final Set<String> SAYING =
            Set.of("say", "tell", "add", "announce", "report", "claim", "warn", "note", "write", "explain", "declare");

    private static final Set<String> TIME = Set.of("since", "until", "till", "before", "after");

    private TrailingSpeakers() {}

    static Sentence mend(Sentence sentence) {
        Sentence mended = sentence;
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && SAYING.contains(token.lemma())) {
                mended = timeBefore(mended, mended.token(token.index()));
                mended = subject(mended, mended.token(token.index()));
            }
        }
        return mended;
    }

    /** The time under "since" that the saying has drawn to itself goes back to the clause before. */
    private static Sentence timeBefore(Sentence sentence, Token saying) {
        Optional<Token> mark = sentence.children(saying, "mark")
                .filter(m -> TIME.contains(m.lower()))
                .findFirst();
        if (mark.isEmpty() || saying.head() < 0) {
            return sentence;
        }
        Optional<Token> time = sentence.children(saying, "obl:tmod", "obl", "nsubj", "dep")
                .filter(t -> t.entity().equals("DATE") && t.index() > mark.get().index())
                .filter(t -> sentence.after(t).filter(c -> c.word().equals(",")).isPresent())
                .findFirst();
        if (time.isEmpty()) {
            return sentence;
        }
        TreeEdit edit = new TreeEdit(sentence);
        edit.attach(time.get().index(), saying.head(), "obl");
        edit.attach(mark.get().index(), time.get().index(), "case");
        edit.attach(saying.index(), saying.head(), "parataxis");
        return edit.done();
    }

    /** A saying without subject behind "X, Y," takes the apposition for its speaker. */
    private static Sentence subject(Sentence sentence, Token saying) {
        boolean lacking = saying.is("dep", "parataxis")
                && saying.pos().startsWith("VB")
                && sentence.child(saying, "nsubj", "nsubj:pass", "mark", "aux").isEmpty();
        if (!lacking
                || sentence.before(saying).filter(t -> t.word().equals(",")).isEmpty()) {
            return sentence;
        }
        List<Token> appositions = sentence.tokens().subList(0, saying.index()).stream()
                .filter(t -> t.is("appos")
                        && t.isNoun()
                        && t.index() > saying.head()
                        && saying.index() - t.index() < 14
                        && openedByComma(sentence, t))
                .toList();
        if (appositions.isEmpty()) {
            return sentence;
        }
        Token speaker = appositions.get(0);
        TreeEdit edit = new TreeEdit(sentence);
        edit.attach(speaker.index(), saying.index(), "nsubj");
        appositions.stream()
                .skip(1)
                .filter(t -> t.head() == speaker.head())
                .forEach(t -> edit.attach(t.index(), speaker.index(), "appos"));
        return edit.done();
    }

    private static boolean openedByComma(Sentence sentence, Token noun) {
        int first = sentence.subtree(noun).stream().mapToInt(Token::index).min().orElse(noun.index());
        return sentence.at(first - 1).filter(t -> t.word().equals(",")).isPresent();
    }
}
