package org.newsgraph.extractors.propositions;

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

    private static final Set<String> BINDING = Set.of("commit", "pledge", "admit", "confess", "agree", "object");

    private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "that");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> FINITE_OR_PARTICIPLE = Set.of("VBD", "VBZ", "VBN");

    private static final Set<String> SINGULAR = Set.of("has", "is", "was", "does");

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    private Reattachment() {}

    public static Sentence of(Sentence parsed) {
        Sentence sentence = TrailingSpeakers.mend(DoubleObjects.mend(HeadlineTrees.mend(Enumerations.mend(parsed))));
        for (Token token : sentence.tokens()) {
            sentence = mended(sentence, sentence.token(token.index()));
        }
        return sentence;
    }

    private static Sentence mended(Sentence sentence, Token token) {
        return participle(sentence, token)
                .or(() -> outOfReport(sentence, token))
                .or(() -> circumstance(sentence, token))
                .or(() -> gerund(sentence, token))
                .or(() -> relative(sentence, token))
                .or(() -> lateObject(sentence, token))
                .or(() -> soleObject(sentence, token))
                .or(() -> finiteConjunct(sentence, token))
                .or(() -> afterDateline(sentence, token))
                .map(better -> {
                    TreeEdit edit = new TreeEdit(sentence);
                    edit.attach(better.index(), better.head(), better.relation(), better.pos());
                    return edit.done();
                })
                .orElse(sentence);
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
        if (!token.is("conj") || !FINITE_OR_PARTICIPLE.contains(token.pos()) || token.head() < 0) {
            return Optional.empty();
        }
        Token first = sentence.token(token.head());
        if (!first.is("ccomp") || first.head() < 0) {
            return Optional.empty();
        }
        Token saying = sentence.token(first.head());
        if (speaksFor(sentence, saying, first, token)) {
            return Optional.of(with(token, token.pos(), saying.index(), "conj"));
        }
        boolean past = saying.pos().equals("VBD") || saying.pos().equals("VBN");
        boolean backshifted = sentence.hasChild(
                first,
                c -> c.is("aux", "aux:pass") && Set.of("had", "would", "could").contains(c.lower()));
        boolean own = sentence.child(token, "aux", "aux:pass").isEmpty();
        return token.pos().equals("VBD") && past && backshifted && own && saying.index() < first.index()
                ? Optional.of(with(token, token.pos(), saying.index(), "conj"))
                : Optional.empty();
    }

    /** "says that the raids are wrong and has asked": a singular verb does not go on about a plural subject. */
    private static boolean speaksFor(Sentence sentence, Token saying, Token first, Token token) {
        boolean singular = token.pos().equals("VBZ")
                || sentence.hasChild(token, c -> c.is("aux", "aux:pass") && SINGULAR.contains(c.lower()));
        boolean plural = sentence.children(first, "nsubj", "nsubj:pass")
                .anyMatch(s -> s.pos().equals("NNS") || s.lower().equals("they"));
        boolean ownSubject =
                sentence.child(token, "nsubj", "nsubj:pass", "mark").isPresent();
        boolean one = sentence.children(saying, "nsubj")
                .anyMatch(s -> (s.pos().equals("NN") || s.pos().equals("NNP"))
                        && sentence.child(s, "conj").isEmpty());
        return singular && plural && one && !ownSubject && saying.index() < first.index();
    }

    /**
     * "..., which has armed ...": a clause whose subject or object is a relative pronoun belongs to the noun before.
     */
    private static Optional<Token> relative(Sentence sentence, Token token) {
        if (!token.isVerb() || !token.is("dep", "parataxis", "ccomp", "advcl")) {
            return Optional.empty();
        }
        return sentence.children(token, "nsubj", "nsubj:pass", "obj")
                .filter(c -> c.pos().startsWith("W") && RELATIVE.contains(c.lower()) && c.index() < token.index())
                .flatMap(pronoun -> nounBefore(sentence, pronoun).stream())
                .filter(noun -> noun.head() != token.index())
                .findFirst()
                .map(noun -> with(token, token.pos(), noun.index(), "acl:relcl"));
    }

    private static Optional<Token> nounBefore(Sentence sentence, Token pronoun) {
        Optional<Token> before = sentence.before(pronoun);
        return before.filter(t -> t.word().equals(","))
                .flatMap(sentence::before)
                .or(() -> before)
                .filter(Token::isNoun)
                .map(noun -> noun.is("compound", "flat") && noun.head() > 0 && noun.head() < pronoun.index()
                        ? sentence.token(noun.head())
                        : noun);
    }

    /** "Chad has sent troops": a second subject, behind the verb, is its object. */
    private static Optional<Token> lateObject(Sentence sentence, Token token) {
        if (!token.is("nsubj") || !token.isNoun()) {
            return Optional.empty();
        }
        boolean object = sentence.head(token)
                .filter(verb -> verb.isVerb() && verb.index() < token.index() && !Clauses.isPassive(sentence, verb))
                .filter(verb -> sentence.child(verb, "obj").isEmpty())
                .filter(verb -> sentence.children(verb, "nsubj").anyMatch(s -> s.index() < verb.index()))
                .isPresent();
        return object ? Optional.of(with(token, "obj")) : Optional.empty();
    }

    /** "offered 3 million euros to the fund": there is no indirect object without a direct one. */
    private static Optional<Token> soleObject(Sentence sentence, Token token) {
        boolean sole = token.is("iobj")
                && sentence.head(token)
                        .filter(verb ->
                                sentence.child(verb, "obj", "ccomp", "xcomp").isEmpty())
                        .filter(verb ->
                                sentence.children(verb, "iobj").noneMatch(other -> other.index() > token.index()))
                        .isPresent();
        return sole ? Optional.of(with(token, "obj")) : Optional.empty();
    }

    /** "signed a pact to buy gas and refused to ...": a finite verb is no conjunct of an infinitive. */
    private static Optional<Token> finiteConjunct(Sentence sentence, Token token) {
        boolean finite = token.is("conj")
                && FINITE.contains(token.pos())
                && sentence.child(token, "aux", "aux:pass", "nsubj", "nsubj:pass")
                        .isEmpty();
        if (!finite
                || sentence.head(token)
                        .filter(h -> Clauses.isInfinitive(sentence, h))
                        .isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> walker = sentence.head(token);
        while (walker.isPresent() && !FINITE.contains(walker.get().pos())) {
            walker = sentence.head(walker.get());
        }
        return walker.filter(verb -> verb.index() < token.index())
                .map(verb -> with(token, token.pos(), verb.index(), "conj"));
    }

    /** "OSLO, May 3 (Agency) - Chad said ...": the subject is what stands behind the dash of the dateline. */
    private static Optional<Token> afterDateline(Sentence sentence, Token token) {
        boolean stray = token.isNoun() && token.is("dep", "appos", "nmod", "parataxis", "list");
        Optional<Token> verb = sentence.tokens().stream()
                .filter(t -> t.is("root") && t.isVerb() && t.index() > token.index())
                .findFirst();
        boolean begins = stray
                && sentence.tokens().stream()
                        .filter(t -> t.index() > 2 && t.index() < token.index() && DASHES.contains(t.word()))
                        .anyMatch(dash -> sentence.before(dash)
                                        .filter(t -> t.word().equals(")"))
                                        .isPresent()
                                && sentence.tokens().stream()
                                        .filter(t -> t.index() > dash.index() && t.index() < token.index())
                                        .noneMatch(Token::isVerb));
        return begins
                ? verb.filter(v -> sentence.children(v, "nsubj", "nsubj:pass").allMatch(s -> s.index() < token.index()))
                        .map(v -> with(token, token.pos(), v.index(), "nsubj"))
                : Optional.empty();
    }

    private static Token with(Token t, String relation) {
        return new Token(t.index(), t.word(), t.lemma(), t.pos(), t.entity(), t.begin(), t.end(), t.head(), relation);
    }

    /** "committed itself to giving": what one is bound to do is no circumstance. */
    private static Optional<Token> gerund(Sentence sentence, Token token) {
        boolean bound = token.pos().equals("VBG")
                && token.is("advcl")
                && sentence.child(token, "nsubj").isEmpty()
                && sentence.head(token)
                        .filter(h -> BINDING.contains(h.lemma())
                                && sentence.child(h, "xcomp", "ccomp").isEmpty())
                        .isPresent()
                && sentence.children(token, "mark", "case")
                        .anyMatch(m -> m.lower().equals("to"));
        return bound ? Optional.of(with(token, "xcomp")) : Optional.empty();
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
}
