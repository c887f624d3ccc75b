package org.newsgraph.extractors.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** What a clause adds to its verb and objects: when, where, by whom, from what, as what. */
final class Adjuncts {
    /**
     * One of them.
     *
     * @param link the preposition; empty in "last week"
     * @param leads whether it stands before the verb ("In 1990 , ..."), so that the link stays with the object
     */
    record Adjunct(Phrase link, Phrase object, boolean leads) {}

    /** Prepositions that rarely restrict a noun behind a verb. */
    private static final Set<String> VERBAL = Set.of(
            "as",
            "during",
            "since",
            "until",
            "till",
            "after",
            "before",
            "by",
            "into",
            "via",
            "through",
            "throughout",
            "despite",
            "within");

    private static final Set<String> LOCAL = Set.of("in", "at", "from", "near", "outside", "inside");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "all", "every", "each");

    private final Sentence sentence;
    private final Arguments arguments;
    private final Predicates predicates;

    Adjuncts(Sentence sentence, Arguments arguments, Predicates predicates) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.predicates = predicates;
    }

    /** Those behind the verb, with those that the parser hung under its object. */
    List<Adjunct> of(Token predicate) {
        List<Adjunct> all = new ArrayList<>();
        List<Token> heads = new ArrayList<>(sentence.children(predicate, "obl", "obl:tmod", "obl:npmod", "nmod")
                .filter(o -> isBehind(predicate, o))
                .toList());
        if (!predicate.isVerb()) {
            heads.removeIf(h -> h.is("nmod") || h.is("obl:npmod"));
        }
        sentence.children(predicate, "obj").forEach(o -> heads.addAll(raised(o)));
        heads.sort(Comparator.comparingInt(Token::index));
        for (int i = 0; i < heads.size(); i++) {
            Token head = heads.get(i);
            Optional<Token> end = i + 1 < heads.size() ? rangeEnd(head, heads.get(i + 1)) : Optional.empty();
            if (end.isPresent()) {
                all.add(new Adjunct(
                        arguments.preposition(head),
                        arguments
                                .of(head)
                                .with(arguments.preposition(end.get()))
                                .with(arguments.of(end.get())),
                        false));
                i++;
            } else {
                add(head, false, all);
            }
        }
        return all;
    }

    /** Those before the subject. */
    List<Adjunct> before(Token predicate) {
        List<Adjunct> all = new ArrayList<>();
        Token first = predicates.continued(predicate).isPresent() ? begin(predicate) : predicate;
        sentence.children(first, "obl", "obl:tmod")
                .filter(o -> !isBehind(first, o))
                .forEach(o -> add(o, true, all));
        return all;
    }

    private Token begin(Token predicate) {
        Token at = predicate;
        for (Optional<Token> from = predicates.continued(at); from.isPresent(); from = predicates.continued(at)) {
            at = from.get();
        }
        return at;
    }

    private static boolean isBehind(Token predicate, Token adjunct) {
        return adjunct.index() > predicate.index();
    }

    private void add(Token head, boolean leads, List<Adjunct> all) {
        if (head.pos().startsWith("W") || sentence.hasChild(head, c -> c.pos().startsWith("W"))) {
            return;
        }
        Phrase link = arguments.preposition(head);
        if (link.isEmpty() && !Times.isTime(head) && !head.is("obl:tmod", "obl:npmod")) {
            return;
        }
        if (leads) {
            all.add(new Adjunct(link, arguments.whole(head), true));
            return;
        }
        for (Token each : arguments.conjuncts(head)) {
            Phrase own = arguments.preposition(each);
            all.add(new Adjunct(own.isEmpty() ? link : own, arguments.of(each), false));
        }
    }

    /** "from 1955 to 1963" is one. */
    private Optional<Token> rangeEnd(Token from, Token to) {
        boolean range = sentence.preposition(from).filter("from"::equals).isPresent()
                && sentence.preposition(to)
                        .filter(p -> Set.of("to", "until", "through").contains(p))
                        .isPresent()
                && (Times.isTime(from) || from.pos().equals("CD"));
        return range ? Optional.of(to) : Optional.empty();
    }

    /** Adjuncts of the verb that the parser took for modifiers of its object. */
    private List<Token> raised(Token object) {
        return sentence.children(object, "nmod", "nmod:tmod")
                .filter(n -> n.index() > object.index() && isRaised(object, n))
                .toList();
    }

    private boolean isRaised(Token object, Token modifier) {
        Optional<String> preposition = sentence.preposition(modifier);
        if (preposition.isEmpty()) {
            return modifier.is("nmod:tmod");
        }
        return VERBAL.contains(preposition.get())
                || (LOCAL.contains(preposition.get()) && isIndefinite(object))
                || (Times.isTime(modifier)
                        && !preposition.get().equals("of")
                        && !preposition.get().equals("per"));
    }

    /** "opened a factory in Berlin" tells where it was opened; "saw the factory in Berlin" which one was seen. */
    private boolean isIndefinite(Token noun) {
        return !noun.isProper()
                && sentence.child(noun, "nmod:poss").isEmpty()
                && sentence.children(noun, "det").noneMatch(d -> DEFINITE.contains(d.lower()))
                && sentence.children(noun, "amod").noneMatch(a -> a.pos().equals("JJS"));
    }

    /** An object's phrase without what really belongs to the verb. */
    Phrase without(Token object, Phrase phrase) {
        List<Token> raised = raised(object);
        if (raised.isEmpty()) {
            return phrase;
        }
        List<Token> gone =
                raised.stream().flatMap(r -> sentence.subtree(r).stream()).toList();
        return Phrase.of(phrase.positions().stream()
                .map(sentence::token)
                .filter(t -> !gone.contains(t))
                .toList());
    }
}
