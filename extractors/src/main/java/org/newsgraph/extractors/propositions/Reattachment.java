package org.newsgraph.extractors.propositions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/**
 * Mends what parsers of English news get wrong where the language itself decides: participles taken for past tenses,
 * conjuncts drawn into a reported clause, clauses of time without a name. A function from tree to tree.
 */
public final class Reattachment {
    private static final Set<String> CIRCUMSTANCE =
            Set.of("as", "while", "when", "after", "before", "since", "because", "although", "though", "if", "until");

    private Reattachment() {}

    public static Sentence of(Sentence sentence) {
        List<Token> mended = new ArrayList<>(sentence.tokens());
        boolean changed = false;
        for (Token token : sentence.tokens()) {
            Optional<Token> better = participle(sentence, token)
                    .or(() -> outOfReport(sentence, token))
                    .or(() -> circumstance(sentence, token));
            if (better.isPresent() && isTree(mended, better.get())) {
                mended.set(token.index(), better.get());
                changed = true;
            }
        }
        return changed ? new Sentence(sentence.number(), mended) : sentence;
    }

    /** "the envoy, kidnapped in Mosul, ...": a past tense without subject behind a noun and a comma is a participle. */
    private static Optional<Token> participle(Sentence sentence, Token token) {
        boolean bare = (token.pos().equals("VBD") || token.pos().equals("VBN"))
                && token.is("dep", "parataxis", "advcl")
                && sentence.child(token, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "cc", "obj", "ccomp")
                        .isEmpty();
        if (!bare || sentence.before(token).filter(t -> t.word().equals(",")).isEmpty()) {
            return Optional.empty();
        }
        return sentence.at(token.index() - 2)
                .filter(Token::isNoun)
                .map(noun -> top(sentence, noun, token))
                .filter(noun -> noun.index() != token.index() && noun.head() != token.index())
                .map(noun -> with(token, "VBN", noun.index(), "acl"));
    }

    /** The head of the noun phrase that ends at this noun, if it is still a noun before the comma. */
    private static Token top(Sentence sentence, Token noun, Token before) {
        Token at = noun;
        while (at.is("compound", "flat", "appos", "nmod")
                && at.head() >= 0
                && at.head() < before.index()
                && sentence.token(at.head()).isNoun()
                && !(at.is("nmod") && at.isProper())) {
            at = sentence.token(at.head());
        }
        return at;
    }

    /**
     * "denied that it had planned an attack and appealed to ...": a plain past beside a backshifted one is the
     * speaker's own act.
     */
    private static Optional<Token> outOfReport(Sentence sentence, Token token) {
        if (!token.is("conj") || !token.pos().equals("VBD") || token.head() < 0) {
            return Optional.empty();
        }
        Token first = sentence.token(token.head());
        if (!first.is("ccomp") || first.head() < 0) {
            return Optional.empty();
        }
        Token saying = sentence.token(first.head());
        boolean past = saying.pos().equals("VBD") || saying.pos().equals("VBN");
        boolean backshifted = sentence.hasChild(
                first,
                c -> c.is("aux", "aux:pass") && Set.of("had", "would", "could").contains(c.lower()));
        boolean own = sentence.child(token, "aux", "aux:pass").isEmpty();
        return past && backshifted && own && saying.index() < first.index()
                ? Optional.of(with(token, token.pos(), saying.index(), "conj"))
                : Optional.empty();
    }

    /** A clause of time or reason that the parser could not name. */
    private static Optional<Token> circumstance(Sentence sentence, Token token) {
        return token.is("dep")
                        && token.isVerb()
                        && sentence.children(token, "mark").anyMatch(m -> CIRCUMSTANCE.contains(m.lower()))
                ? Optional.of(with(token, token.pos(), token.head(), "advcl"))
                : Optional.empty();
    }

    private static Token with(Token t, String pos, int head, String relation) {
        return new Token(t.index(), t.word(), t.lemma(), pos, t.entity(), t.begin(), t.end(), head, relation);
    }

    /** No token may come to stand under itself. */
    private static boolean isTree(List<Token> tokens, Token moved) {
        int at = moved.head();
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == moved.index()) {
                return false;
            }
            at = tokens.get(at).head();
        }
        return at < 0;
    }
}
