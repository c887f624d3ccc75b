package org.newsgraph.extractors.open;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** Who or what a predicate is said of, whether it stands beside it or is understood. */
final class Subjects {
    private static final int DEEPEST = 12;

    private final Sentence sentence;
    private final Arguments arguments;
    private final Predicates predicates;

    Subjects(Sentence sentence, Arguments arguments, Predicates predicates) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.predicates = predicates;
    }

    /** One phrase for each coordinated subject; none where the sentence does not tell. */
    List<Phrase> of(Token predicate) {
        return of(predicate, 0);
    }

    private List<Phrase> of(Token predicate, int depth) {
        Optional<Token> own = sentence.child(predicate, "nsubj", "nsubj:pass");
        if (own.isPresent() && predicates.continued(predicate).isEmpty()) {
            return own(predicate, own.get());
        }
        Optional<Token> clause =
                sentence.child(predicate, "csubj", "csubj:pass").filter(c -> !predicates.isFinite(c));
        if (clause.isPresent()) {
            return List.of(arguments.clause(clause.get()));
        }
        Optional<Token> expletive = sentence.child(predicate, "expl").filter(e -> e.index() < predicate.index());
        if (expletive.isPresent()) {
            return List.of(Phrase.of(expletive.get()));
        }
        return depth > DEEPEST ? List.of() : understood(predicate, depth);
    }

    private List<Phrase> own(Token predicate, Token subject) {
        if (sentence.children(subject, "nmod:poss").anyMatch(t -> t.lower().equals("whose"))) {
            return List.of();
        }
        if (!subject.pos().startsWith("W")) {
            return arguments.each(subject);
        }
        // "who", "which", "that" give way to their noun; "what" and "whose" cannot.
        boolean relative = subject.pos().equals("WDT")
                || (subject.pos().equals("WP") && !subject.lower().equals("what"));
        return relative ? antecedent(predicate) : List.of();
    }

    private List<Phrase> antecedent(Token predicate) {
        Token first = predicates.firstOfCoordination(predicate);
        return first.is("acl:relcl", "acl")
                ? sentence.head(first).map(n -> List.of(arguments.of(n))).orElse(List.of())
                : List.of();
    }

    private List<Phrase> understood(Token predicate, int depth) {
        Optional<Token> head = sentence.head(predicate);
        if (head.isEmpty()) {
            return List.of();
        }
        Optional<Token> from = predicate.is("acl") ? predicates.continued(predicate) : Optional.empty();
        if (from.isPresent()) {
            return of(from.get(), depth + 1);
        }
        return switch (predicate.relation()) {
            case "conj" -> of(head.get(), depth + 1);
            case "acl" ->
                predicates.isFinite(predicate)
                                || sentence.child(predicate, "mark").isPresent()
                        ? List.of()
                        : List.of(arguments.of(head.get()));
            case "acl:relcl" -> List.of(arguments.of(head.get()));
            case "xcomp", "ccomp", "advcl" ->
                predicates.isPredicate(head.get()) && !predicates.isFinite(predicate)
                        ? of(head.get(), depth + 1)
                        : List.of();
            default -> List.of();
        };
    }
}
