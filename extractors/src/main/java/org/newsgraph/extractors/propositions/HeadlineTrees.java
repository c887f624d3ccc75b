package org.newsgraph.extractors.propositions;

import java.util.Optional;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/**
 * "Israel bombs Lebanon", "Ghana, Togo sign pact": headlines whose verb the tagger takes for a plural noun, or whose
 * subjects a comma joins.
 */
final class HeadlineTrees {
    private static final int LONGEST = 16;

    private HeadlineTrees() {}

    static Sentence mend(Sentence sentence) {
        if (sentence.size() > LONGEST || sentence.number() > 0) {
            return sentence;
        }
        Sentence joined = subjectsByComma(sentence);
        return joined.tokens().stream().anyMatch(Token::isVerb) ? joined : verbOfNames(joined);
    }

    /** A name, a plural noun and another name without anything between: no noun phrase of English is built so. */
    private static Sentence verbOfNames(Sentence sentence) {
        for (Token plural : sentence.tokens()) {
            Optional<Token> before = sentence.before(plural).filter(Token::isNoun);
            Optional<Token> after = sentence.after(plural).filter(Token::isProper);
            if (plural.pos().equals("NNS") && before.isPresent() && after.isPresent() && plural.index() < 6) {
                return withVerb(sentence, before.get(), plural, after.get());
            }
        }
        return sentence;
    }

    private static Sentence withVerb(Sentence sentence, Token subject, Token verb, Token first) {
        int object = first.index();
        while (object + 1 < sentence.size() && sentence.token(object + 1).isNoun()) {
            object++;
        }
        TreeEdit edit = new TreeEdit(sentence);
        edit.attach(verb.index(), -1, "root", "VBZ");
        edit.attach(subject.index(), verb.index(), "nsubj");
        edit.attach(object, verb.index(), "obj");
        for (Token token : sentence.tokens()) {
            int i = token.index();
            if (i < subject.index()) {
                edit.attach(i, subject.index(), token.pos().startsWith("JJ") ? "amod" : "compound");
            } else if (i >= first.index() && i < object) {
                edit.attach(i, object, "compound");
            } else if (i > object && (token.head() <= object || token.head() == verb.index())) {
                boolean phrase = sentence.preposition(token).isPresent();
                edit.attach(i, phrase ? verb.index() : object, phrase ? "obl" : token.relation());
            }
        }
        return edit.done();
    }

    /** "X, Y sign ...": an apposition right before the verb, without a comma behind it, is a second subject. */
    private static Sentence subjectsByComma(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            Optional<Token> first = token.is("appos") && token.isProper()
                    ? sentence.head(token).filter(h -> h.isProper() && h.is("nsubj", "nsubj:pass"))
                    : Optional.empty();
            boolean beforeVerb = first.isPresent()
                    && sentence.before(token).filter(t -> t.word().equals(",")).isPresent()
                    && sentence.after(token)
                            .filter(t -> t.isVerb()
                                    || t.pos().equals("TO")
                                    || t.pos().equals("MD"))
                            .isPresent();
            if (beforeVerb) {
                TreeEdit edit = new TreeEdit(sentence);
                edit.attach(token.index(), token.head(), "conj");
                return edit.done();
            }
        }
        return sentence;
    }
}
