package org.newsgraph.extractors.propositions;

import java.util.Optional;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/**
 * Headlines that parsers take for one long noun: in "Kenya backs Chad loan plan" and "Oman no longer imports gas" the
 * plural behind the name is the verb, for another noun follows it without a preposition; in "Ghana, Togo sign pact" and
 * "Ghana, Togo to sign pact" a comma joins the subjects.
 */
final class HeadlineTrees {
    private static final int LONGEST = 14;

    private HeadlineTrees() {}

    static Sentence mend(Sentence sentence) {
        Sentence joined = subjectsByComma(sentence);
        return verb(joined).map(v -> rebuilt(joined, v)).orElse(joined);
    }

    /** An apposition right before the verb, without a comma behind it, is a second subject. */
    private static Sentence subjectsByComma(Sentence sentence) {
        if (sentence.size() > LONGEST) {
            return sentence;
        }
        for (Token second : sentence.tokens()) {
            Optional<Token> first = second.is("appos") && second.isProper()
                    ? sentence.head(second).filter(Token::isProper)
                    : Optional.empty();
            Optional<Token> next = sentence.after(second);
            if (first.isPresent()
                    && next.isPresent()
                    && sentence.before(second).filter(t -> t.word().equals(",")).isPresent()) {
                Optional<Sentence> joined = joined(sentence, first.get(), second, next.get());
                if (joined.isPresent()) {
                    return joined.get();
                }
            }
        }
        return sentence;
    }

    private static Optional<Sentence> joined(Sentence sentence, Token first, Token second, Token next) {
        TreeEdit edit = new TreeEdit(sentence);
        edit.attach(second.index(), first.index(), "conj");
        if (first.is("nsubj", "nsubj:pass")) {
            boolean finite =
                    next.isVerb() || next.pos().equals("TO") || next.pos().equals("MD");
            return finite ? Optional.of(edit.done()) : Optional.empty();
        }
        Optional<Token> verb = sentence.head(next)
                .filter(v -> next.pos().equals("TO") && v.pos().equals("VB"));
        if (verb.isEmpty() || !first.is("root")) {
            return Optional.empty();
        }
        edit.attach(verb.get().index(), -1, "root");
        edit.attach(first.index(), verb.get().index(), "nsubj");
        return Optional.of(edit.done());
    }

    private static Optional<Token> verb(Sentence sentence) {
        boolean nominal = sentence.size() <= LONGEST
                && sentence.tokens().stream().noneMatch(HeadlineTrees::isFinite)
                && sentence.tokens().stream().noneMatch(t -> t.word().equals(","));
        if (!nominal) {
            return Optional.empty();
        }
        int at = 0;
        while (at < sentence.size() && (isName(sentence.token(at)) || isQuote(sentence.token(at)))) {
            at++;
        }
        boolean named = at > 0;
        while (named && at < sentence.size() && isAdverb(sentence.token(at))) {
            at++;
        }
        return !named
                ? Optional.empty()
                : sentence.at(at)
                        .filter(t -> t.pos().equals("NNS") && t.lower().endsWith("s"))
                        .filter(t -> sentence.after(t)
                                .filter(HeadlineTrees::startsObject)
                                .isPresent());
    }

    private static boolean isFinite(Token token) {
        return token.pos().equals("VBZ")
                || token.pos().equals("VBD")
                || token.pos().equals("VBP")
                || token.pos().equals("VBN")
                || token.pos().equals("MD");
    }

    /** A name, or a sign like "G7" that the tagger takes for a noun. */
    private static boolean isName(Token token) {
        return token.isProper() || (token.pos().equals("NN") && token.word().matches("[A-Z][A-Z0-9]+"));
    }

    private static boolean isAdverb(Token token) {
        return token.pos().startsWith("RB");
    }

    private static boolean isQuote(Token token) {
        return switch (token.word()) {
            case "'", "\"", "‘", "“" -> true;
            default -> false;
        };
    }

    private static boolean startsObject(Token token) {
        return token.isNoun()
                || token.pos().startsWith("JJ")
                || token.pos().equals("CD")
                || token.pos().equals("$")
                || token.pos().equals("DT")
                || token.pos().equals("PRP$");
    }

    private static Sentence rebuilt(Sentence sentence, Token verb) {
        int last = verb.index() + 1;
        while (last < sentence.size() && startsObject(sentence.token(last))) {
            last++;
        }
        Token object = sentence.token(last - 1);
        if (!object.isNoun()) {
            return sentence;
        }
        TreeEdit edit = new TreeEdit(sentence);
        edit.attach(verb.index(), -1, "root", "VBZ");
        Token subject = subject(sentence, verb);
        edit.attach(subject.index(), verb.index(), "nsubj");
        edit.attach(object.index(), verb.index(), "obj");
        for (Token token : sentence.tokens()) {
            int at = token.index();
            if (at < subject.index() && outside(token.head(), 0, subject.index())) {
                edit.attach(at, subject.index(), token.isNoun() ? "compound" : token.relation());
            } else if (at > subject.index() && at < verb.index()) {
                edit.attach(at, verb.index(), isAdverb(token) ? "advmod" : "punct");
            } else if (at > verb.index()
                    && at < object.index()
                    && outside(token.head(), verb.index() + 1, object.index())) {
                edit.attach(at, object.index(), token.pos().equals("CD") ? "nummod" : modifier(token));
            } else if (at > object.index()
                    && (token.head() <= verb.index() || (token.is("obl") && token.head() == object.index()))) {
                edit.attach(at, verb.index(), token.is("nmod") ? "obl" : token.relation());
            }
        }
        return edit.done();
    }

    private static String modifier(Token token) {
        return token.isNoun() ? "compound" : "amod";
    }

    private static Token subject(Sentence sentence, Token verb) {
        int at = verb.index() - 1;
        while (at > 0 && !isName(sentence.token(at))) {
            at--;
        }
        return sentence.token(at);
    }

    private static boolean outside(int head, int first, int last) {
        return head < first || head > last;
    }
}
