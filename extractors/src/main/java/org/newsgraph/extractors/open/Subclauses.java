package org.newsgraph.extractors.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** Clauses that stand in another's fact as its object: what was said, and when, why, although what. */
final class Subclauses {
    private final Sentence sentence;
    private final Arguments arguments;
    private final Predicates predicates;

    Subclauses(Sentence sentence, Arguments arguments, Predicates predicates) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.predicates = predicates;
    }

    /** @param complete the relation with its objects */
    List<Claim> of(Token predicate, Phrase complete) {
        List<Claim> claims = new ArrayList<>();
        for (Token clause : sentence.children(predicate, "ccomp", "advcl").toList()) {
            if (predicates.continued(clause).isPresent() || !hasClauseForm(clause)) {
                continue;
            }
            if (clause.is("ccomp") && predicates.isCopular(predicate) && clause.index() > predicate.index()) {
                continue;
            }
            if (clause.is("ccomp")) {
                said(predicate, clause, complete, claims);
            } else {
                circumstance(predicate, clause, complete).ifPresent(claims::add);
            }
        }
        quotation(predicate).ifPresent(words -> claims.add(new Claim(complete, words)));
        return claims;
    }

    private boolean hasClauseForm(Token clause) {
        return predicates.hasSubject(clause) || (clause.is("ccomp") && predicates.isFinite(clause));
    }

    private void said(Token predicate, Token clause, Phrase complete, List<Claim> claims) {
        boolean leads = clause.index() < predicate.index();
        Phrase link = arguments.conjunction(clause);
        claims.add(new Claim(leads ? complete : complete.with(link), arguments.clause(clause)));
        // "found that ... and that ..."
        sentence.children(clause, "conj")
                .filter(arguments::hasThat)
                .forEach(second ->
                        claims.add(new Claim(complete.with(arguments.conjunction(second)), arguments.clause(second))));
    }

    private Optional<Claim> circumstance(Token predicate, Token clause, Phrase complete) {
        Phrase link = arguments.conjunction(clause);
        boolean attendant =
                sentence.children(clause, "mark").anyMatch(m -> m.lower().equals("with"));
        if (link.isEmpty() || attendant || predicates.isCondition(clause)) {
            return Optional.empty();
        }
        Phrase words = arguments.clause(clause);
        return Optional.of(
                clause.index() < predicate.index()
                        ? new Claim(complete, link.with(words))
                        : new Claim(complete.with(link), words));
    }

    /** "The war is over , she said": the parser makes the quotation the head of its verb. */
    private Optional<Phrase> quotation(Token predicate) {
        if (!predicate.is("parataxis")
                || !Speech.isSaying(predicate)
                || sentence.child(predicate, "ccomp").isPresent()) {
            return Optional.empty();
        }
        List<Token> speech = sentence.subtree(predicate);
        return sentence.head(predicate)
                .map(head -> arguments.trimmed(sentence.subtree(head).stream()
                        .filter(t -> !speech.contains(t))
                        .toList()));
    }
}
