package org.newsgraph.extractors.open;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** Which words of a sentence state something, and which of them go on where another one began ("promised to send"). */
final class Predicates {
    private static final Set<String> CLAUSES = Set.of(
            "root", "conj", "ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "dep", "csubj", "csubj:pass");

    /** Clauses that say what may be, not what is. */
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "provided");

    private static final int DEEPEST = 12;

    private final Sentence sentence;

    Predicates(Sentence sentence) {
        this.sentence = sentence;
    }

    boolean isPredicate(Token token) {
        if (!CLAUSES.contains(token.relation())) {
            return false;
        }
        if (isCopular(token)) {
            return true;
        }
        if (!token.isVerb()) {
            return false;
        }
        return !token.is("conj")
                || hasSubject(token)
                || sentence.head(token).filter(this::isVerbal).isPresent();
    }

    private boolean isVerbal(Token token) {
        return token.isVerb() || isCopular(token) || hasSubject(token);
    }

    boolean isCopular(Token token) {
        return sentence.child(token, "cop").isPresent()
                && sentence.child(token, "aux:pass").isEmpty();
    }

    boolean hasSubject(Token token) {
        return sentence.child(token, "nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl")
                .isPresent();
    }

    /** "was built", and "built" where it is coordinated with one that is. */
    boolean isPassive(Token verb) {
        if (sentence.child(verb, "aux:pass", "nsubj:pass").isPresent()) {
            return true;
        }
        return verb.pos().equals("VBN")
                && verb.is("acl", "acl:relcl", "advcl")
                && sentence.child(verb, "aux").isEmpty();
    }

    /** A verb in a form that needs a subject of its own. */
    boolean isFinite(Token verb) {
        return Set.of("VBD", "VBZ", "VBP").contains(verb.pos())
                || sentence.children(verb, "aux", "aux:pass", "cop")
                        .anyMatch(a -> Set.of("VBD", "VBZ", "VBP", "MD").contains(a.pos()));
    }

    /** Whether the clause, or one above it, says only what may be. */
    boolean isCondition(Token predicate) {
        Token at = predicate;
        for (int i = 0; i < DEEPEST; i++) {
            if (sentence.children(at, "mark").anyMatch(m -> CONDITIONS.contains(m.lower()))) {
                return true;
            }
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return false;
            }
            at = head.get();
        }
        return false;
    }

    /** The predicate that this one goes on from, so that both are one relation: "wants" of "wants to leave". */
    Optional<Token> continued(Token predicate) {
        return continued(predicate, 0);
    }

    private Optional<Token> continued(Token predicate, int depth) {
        Optional<Token> head = sentence.head(predicate).filter(this::isPredicate);
        if ((head.isEmpty() && !predicate.is("acl")) || depth > DEEPEST) {
            return Optional.empty();
        }
        return switch (predicate.relation()) {
            case "xcomp" -> head.filter(h -> (predicate.isVerb() || isCopular(predicate)) && !isFinite(predicate));
            case "acl" -> sentence.head(predicate).flatMap(noun -> boundTo(noun, predicate));
            case "ccomp" -> head.filter(h -> predicate.index() > h.index() && isInfinitive(predicate));
            case "advcl" ->
                head.filter(h -> predicate.index() > h.index() && !hasSubject(predicate) && isBound(predicate));
            case "conj" ->
                isFinite(predicate) || hasSubject(predicate)
                        ? Optional.empty()
                        : continued(head.orElseThrow(), depth + 1);
            default -> Optional.empty();
        };
    }

    /** "has the votes to block": the infinitive goes on from the verb of which its noun is the object. */
    private Optional<Token> boundTo(Token noun, Token infinitive) {
        boolean bound =
                noun.is("obj") && infinitive.index() > noun.index() && !hasSubject(infinitive) && hasTo(infinitive);
        if (isCopular(noun) && infinitive.index() > noun.index() && !hasSubject(infinitive) && hasTo(infinitive)) {
            return Optional.of(noun);
        }
        return sentence.head(noun).filter(verb -> bound && verb.isVerb() && isPredicate(verb));
    }

    private boolean hasTo(Token infinitive) {
        return sentence.children(infinitive, "mark").anyMatch(m -> m.pos().equals("TO"));
    }

    private boolean isInfinitive(Token predicate) {
        return !isFinite(predicate)
                && sentence.children(predicate, "mark").allMatch(m -> m.lower().equals("to"))
                && (sentence.child(predicate, "mark").isPresent() || !hasSubject(predicate))
                && predicate.pos().startsWith("VB")
                && !predicate.pos().equals("VBN");
    }

    /** "to win", "by selling", "before moving": no clause of its own. */
    private boolean isBound(Token predicate) {
        List<Token> marks = sentence.children(predicate, "mark", "case")
                .filter(m -> m.index() < predicate.index())
                .toList();
        boolean participle = predicate.pos().equals("VBN")
                && sentence.children(predicate, "aux").noneMatch(a -> a.pos().equals("VBG"));
        return !marks.isEmpty() && !isFinite(predicate) && !participle;
    }

    /** The verb of which this one is a mere continuation by "and": first of its coordination. */
    Token firstOfCoordination(Token predicate) {
        Token at = predicate;
        for (int i = 0; i < DEEPEST && at.is("conj"); i++) {
            Optional<Token> head = sentence.head(at).filter(this::isPredicate);
            if (head.isEmpty()) {
                return at;
            }
            at = head.get();
        }
        return at;
    }
}
