package org.newsgraph.extractors.open;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** What a predicate needs beside its subject: objects, receivers, and what "be", "become", "make" say of something. */
final class Complements {
    private final Sentence sentence;
    private final Arguments arguments;
    private final Predicates predicates;
    private final Adjuncts adjuncts;

    Complements(Sentence sentence, Arguments arguments, Predicates predicates, Adjuncts adjuncts) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.predicates = predicates;
        this.adjuncts = adjuncts;
    }

    /** Adds the claims; answers the relation together with its complement, from which adjuncts go on. */
    Phrase read(Token predicate, Phrase relation, List<Claim> claims) {
        return predicates.isCopular(predicate)
                ? copular(predicate, relation, claims)
                : verbal(predicate, relation, claims);
    }

    private Phrase copular(Token predicate, Phrase relation, List<Claim> claims) {
        Phrase preposition = arguments.preposition(predicate);
        boolean adjective = predicate.pos().startsWith("JJ") || predicate.isVerb();
        boolean goesOn = adjective
                && sentence.hasChild(
                        predicate,
                        c -> c.is("xcomp") || (c.is("obl") && c.index() > predicate.index() && !Times.isTime(c)));
        if (!goesOn) {
            for (Token each : arguments.conjuncts(predicate)) {
                if (each.equals(predicate)
                        || sentence.child(each, "cop", "nsubj").isEmpty()) {
                    Phrase link = each.equals(predicate) ? preposition : arguments.preposition(each);
                    claims.add(new Claim(relation.with(link), arguments.of(each).with(content(each))));
                }
            }
        }
        return relation.with(preposition).with(arguments.of(predicate));
    }

    /** "confident that ...": the clause belongs to what the subject is. */
    private Phrase content(Token adjective) {
        return sentence.children(adjective, "ccomp")
                .filter(c -> c.index() > adjective.index())
                .map(c -> arguments.conjunction(c).with(arguments.clause(c)))
                .reduce(Phrase.NONE, Phrase::with);
    }

    private Phrase verbal(Token predicate, Phrase relation, List<Claim> claims) {
        Phrase complete = relation;
        List<Token> receivers = behind(predicate, "iobj");
        List<Token> objects = behind(predicate, "obj");
        if (objects.isEmpty()) {
            objects = receivers;
        } else {
            for (Token receiver : receivers) {
                complete = complete.with(arguments.whole(receiver));
            }
        }
        Optional<Token> predicative = behind(predicate, "xcomp").stream()
                .filter(x -> !x.isVerb() && !predicates.isCopular(x))
                .findFirst();
        boolean stated = predicative.isEmpty() && !isToldOrControlled(predicate);
        for (Token object : objects) {
            Phrase base = complete;
            if (stated) {
                arguments.each(object).forEach(each -> claims.add(new Claim(base, adjuncts.without(object, each))));
            }
            complete = complete.with(adjuncts.without(object, arguments.whole(object)));
        }
        if (objects.isEmpty()) {
            gap(predicate).ifPresent(noun -> claims.add(new Claim(relation, noun)));
            sharedObject(predicate)
                    .ifPresent(object -> arguments.each(object).forEach(each -> claims.add(new Claim(relation, each))));
        }
        if (predicative.isPresent()) {
            // "making it one of the driest places"
            for (Token subject : sentence.children(predicative.get(), "nsubj").toList()) {
                complete = complete.with(arguments.whole(subject));
            }
            Phrase link = complete.with(arguments.preposition(predicative.get()));
            arguments.each(predicative.get()).forEach(each -> claims.add(new Claim(link, each)));
            complete = link.with(arguments.of(predicative.get()));
        }
        return complete;
    }

    private List<Token> behind(Token predicate, String relation) {
        return sentence.children(predicate, relation)
                .filter(o -> o.index() > predicate.index())
                .toList();
    }

    /** "told reporters that ...", "ordered the firm to pay": the object is no fact of its own. */
    private boolean isToldOrControlled(Token predicate) {
        boolean told = sentence.hasChild(
                        predicate, c -> c.is("ccomp") && predicates.continued(c).isEmpty())
                || (predicate.is("parataxis") && Speech.isSaying(predicate));
        boolean controlled = sentence.children(predicate, "xcomp", "ccomp")
                .anyMatch(x -> predicates.continued(x).isPresent());
        return told || (controlled && Clauses.controlsByObject(predicate.lemma()));
    }

    /** "the bridge that he built": the noun is the object. */
    private Optional<Phrase> gap(Token predicate) {
        if (!predicate.is("acl:relcl") || predicates.isPassive(predicate)) {
            return Optional.empty();
        }
        boolean ownSubject = sentence.children(predicate, "nsubj").anyMatch(s -> !isRelative(s));
        boolean taken = sentence.hasChild(
                predicate,
                c -> c.is("ccomp", "xcomp", "expl")
                        || (c.is("advmod") && c.pos().equals("WRB"))
                        || (c.is("obl") && (isRelative(c) || sentence.hasChild(c, Complements::isRelative))));
        return ownSubject && !taken ? sentence.head(predicate).map(arguments::of) : Optional.empty();
    }

    private static boolean isRelative(Token token) {
        return token.pos().startsWith("W");
    }

    /** "wrote and directed the film": the object stands behind the last verb and belongs to both. */
    private Optional<Token> sharedObject(Token predicate) {
        Optional<Token> next = sentence.children(predicate, "conj")
                .filter(c -> c.isVerb() && c.index() <= predicate.index() + 2)
                .findFirst();
        if (next.isPresent()) {
            return sentence.child(next.get(), "obj");
        }
        return sentence.head(predicate)
                .filter(h -> predicate.is("conj") && h.isVerb() && h.index() >= predicate.index() - 2)
                .flatMap(h -> sentence.child(h, "obj"))
                .filter(o -> o.index() > predicate.index());
    }
}
