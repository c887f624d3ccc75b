package org.newsgraph.extractors.propositions;

import java.util.Optional;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/**
 * HeadlineVerbs without auxiliaries that parsers take for one long noun: in "Kenya backs Chad loan plan" and "Oman
 * pledges $3 million to the fund" the plural behind the name is the verb, for another noun follows it without a
 * preposition.
 */
final class HeadlineVerbs {
    private static final int LONGEST = 14;

    private HeadlineVerbs() {}

    static Sentence mend(Sentence sentence) {
        return verb(sentence).map(v -> rebuilt(sentence, v)).orElse(sentence);
    }

    private static Optional<Token> verb(Sentence sentence) {
        boolean nominal = sentence.size() <= LONGEST
                && sentence.tokens().stream().noneMatch(HeadlineVerbs::isFinite)
                && sentence.tokens().stream().noneMatch(t -> t.word().equals(","));
        if (!nominal) {
            return Optional.empty();
        }
        int at = 0;
        while (at < sentence.size() && (isName(sentence.token(at)) || isQuote(sentence.token(at)))) {
            at++;
        }
        return at == 0
                ? Optional.empty()
                : sentence.at(at)
                        .filter(t -> t.pos().equals("NNS") && t.lower().endsWith("s"))
                        .filter(t -> sentence.after(t)
                                .filter(HeadlineVerbs::startsObject)
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
                edit.attach(at, verb.index(), "punct");
            } else if (at > verb.index()
                    && at < object.index()
                    && outside(token.head(), verb.index() + 1, object.index())) {
                edit.attach(at, object.index(), token.pos().equals("CD") ? "nummod" : modifier(token));
            } else if (at > object.index() && token.head() <= verb.index()) {
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
