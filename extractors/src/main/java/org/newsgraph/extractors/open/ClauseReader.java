package org.newsgraph.extractors.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** The facts that one predicate states: one for each object, complement and adjunct. */
final class ClauseReader {
    private final Sentence sentence;
    private final Arguments arguments;
    private final Predicates predicates;
    private final Relations relations;
    private final Subjects subjects;
    private final Adjuncts adjuncts;
    private final Complements complements;
    private final Subclauses subclauses;

    ClauseReader(Sentence sentence) {
        this.sentence = sentence;
        this.arguments = new Arguments(sentence);
        this.predicates = new Predicates(sentence);
        this.relations = new Relations(sentence, arguments, predicates);
        this.subjects = new Subjects(sentence, arguments, predicates);
        this.adjuncts = new Adjuncts(sentence, arguments, predicates);
        this.complements = new Complements(sentence, arguments, predicates, adjuncts);
        this.subclauses = new Subclauses(sentence, arguments, predicates);
    }

    /** Complements first, then clauses and adjuncts; empty for a word that states nothing. */
    List<Draft> read(Token predicate) {
        if (!predicates.isPredicate(predicate) || predicates.isCondition(predicate)) {
            return List.of();
        }
        Optional<Token> there = sentence.children(predicate).stream()
                .filter(c -> c.pos().equals("EX") && c.index() < predicate.index())
                .findFirst();
        if (there.isPresent()) {
            return existence(predicate, there.get());
        }
        List<Phrase> who = subjects.of(predicate);
        List<Draft> facts = new ArrayList<>();
        for (Claim claim : who.isEmpty() ? List.<Claim>of() : claims(predicate)) {
            who.forEach(subject -> facts.add(new Draft(subject, claim.relation(), claim.object())));
        }
        return facts;
    }

    /** "There are two airports in the region". */
    private List<Draft> existence(Token predicate, Token there) {
        Phrase relation = relations.upTo(predicate);
        return sentence.children(predicate, "nsubj", "obj")
                .filter(s -> s.index() > predicate.index())
                .flatMap(s -> arguments.each(s).stream())
                .map(object -> new Draft(Phrase.of(there), relation, object))
                .toList();
    }

    private List<Claim> claims(Token predicate) {
        Phrase relation = relations.upTo(predicate);
        List<Claim> claims = new ArrayList<>();
        Phrase complete = complements.read(predicate, relation, claims);
        claims.addAll(subclauses.of(predicate, complete));
        adjuncts.of(predicate).forEach(a -> claims.add(claim(a, complete)));
        if (!isContinued(predicate)) {
            adjuncts.before(predicate).forEach(a -> claims.add(claim(a, complete)));
            if (claims.isEmpty()) {
                bare(predicate, relation).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private boolean isContinued(Token predicate) {
        return sentence.hasChild(
                predicate,
                c -> !c.is("conj")
                        && predicates.continued(c).filter(predicate::equals).isPresent());
    }

    private static Claim claim(Adjuncts.Adjunct adjunct, Phrase relation) {
        return adjunct.leads()
                ? new Claim(relation, adjunct.link().with(adjunct.object()))
                : new Claim(relation.with(adjunct.link()), adjunct.object());
    }

    /** A predicate with nothing after it: "spoke softly", "was badly damaged". */
    private Optional<Claim> bare(Token predicate, Phrase relation) {
        if (predicate.is("acl", "advcl", "xcomp") || sentence.hasChild(predicate, c -> c.is("xcomp", "ccomp"))) {
            return Optional.empty();
        }
        Optional<Token> adverb = sentence.children(predicate, "advmod")
                .filter(a -> a.index() > predicate.index() && !relation.has(a.index()))
                .findFirst();
        if (adverb.isPresent()) {
            return Optional.of(new Claim(relation, Phrase.of(sentence.subtree(adverb.get()))));
        }
        boolean passive = relations.auxiliaries(predicate).stream().anyMatch(a -> a.is("aux:pass", "cop"));
        if (!passive || predicate.index() != relation.positions().last()) {
            return Optional.empty();
        }
        List<Token> end = new ArrayList<>(List.of(predicate));
        sentence.before(predicate)
                .filter(a -> a.is("advmod") && !Arguments.CLAUSE_ADVERBS.contains(a.lower()))
                .ifPresent(end::add);
        Phrase object = Phrase.of(end);
        return Optional.of(new Claim(relation.without(object), object));
    }
}
