package org.newsgraph.extractors.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** The words of a relation: auxiliaries, negation, adverbs, verb, particle, and what leads to them. */
final class Relations {
    private static final int DEEPEST = 12;

    private final Sentence sentence;
    private final Arguments arguments;
    private final Predicates predicates;

    Relations(Sentence sentence, Arguments arguments, Predicates predicates) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.predicates = predicates;
    }

    /** Everything from the first verb to this predicate: "ordered the publisher to pay". */
    Phrase upTo(Token predicate) {
        return upTo(predicate, 0);
    }

    private Phrase upTo(Token predicate, int depth) {
        Phrase own = predicates.isCopular(predicate) ? copula(predicate) : verb(predicate);
        Optional<Token> from = depth > DEEPEST ? Optional.empty() : predicates.continued(predicate);
        if (from.isEmpty()) {
            return own;
        }
        Token begin = from.get();
        Phrase before = predicates.isCopular(begin)
                ? upTo(begin, depth + 1).with(arguments.of(begin).before(first(predicate)))
                : upTo(begin, depth + 1);
        return before.with(objects(begin, predicate)).with(link(predicate)).with(own);
    }

    /** The objects of the first verb that stand before the second one, and the second one's own subject. */
    private Phrase objects(Token begin, Token predicate) {
        Phrase all = Phrase.NONE;
        for (Token object : sentence.children(begin, "obj", "iobj").toList()) {
            if (object.index() < predicate.index() && object.index() > begin.index()) {
                all = all.with(arguments.whole(object).before(first(predicate)));
            }
        }
        for (Token subject : sentence.children(predicate, "nsubj", "nsubj:pass").toList()) {
            all = all.with(arguments.whole(subject));
        }
        return all;
    }

    private int first(Token predicate) {
        Phrase link = link(predicate);
        return link.isEmpty() ? predicate.index() : Math.min(link.positions().first(), predicate.index());
    }

    /** "to", "by", "before" of a predicate that goes on from another; inherited in a coordination. */
    private Phrase link(Token predicate) {
        Phrase own = Phrase.of(sentence.children(predicate, "mark", "case")
                .filter(m -> m.index() < predicate.index())
                .flatMap(m -> sentence.subtree(m).stream())
                .toList());
        if (own.isEmpty() && predicate.is("conj")) {
            return sentence.head(predicate).map(this::link).orElse(own);
        }
        return own;
    }

    private Phrase verb(Token verb) {
        List<Token> words = new ArrayList<>(auxiliaries(verb));
        words.add(verb);
        sentence.children(verb, "compound:prt").forEach(words::add);
        int first = words.stream().mapToInt(Token::index).min().orElse(verb.index());
        int last = words.stream()
                .filter(w -> w.is("compound:prt"))
                .mapToInt(Token::index)
                .max()
                .orElse(verb.index());
        // "are yet to be inspected"
        sentence.children(verb, "mark")
                .filter(m -> m.pos().equals("TO") && m.index() > first)
                .forEach(words::add);
        for (Token adverb : sentence.children(verb, "advmod").toList()) {
            boolean within = adverb.index() > first && adverb.index() < verb.index();
            boolean directlyBefore = adverb.index() == first - 1
                    && adverb.index() > 0
                    && adverb.pos().startsWith("RB");
            boolean directlyAfter = adverb.index() == last + 1 && adverb.pos().equals("RB") && goesOn(verb, adverb);
            if ((within || directlyBefore || directlyAfter) && !adverb.pos().startsWith("W")) {
                words.addAll(sentence.subtree(adverb).size() <= 2 ? sentence.subtree(adverb) : List.of(adverb));
            }
        }
        return Phrase.of(words);
    }

    private boolean goesOn(Token verb, Token adverb) {
        return sentence.subtree(adverb).size() == 1
                && sentence.hasChild(verb, c -> c.index() > adverb.index() && c.is("obl", "obj", "xcomp", "ccomp"));
    }

    private Phrase copula(Token predicate) {
        List<Token> words = new ArrayList<>(auxiliaries(predicate));
        sentence.children(predicate, "cop").forEach(words::add);
        int first = words.stream().mapToInt(Token::index).min().orElse(predicate.index());
        sentence.children(predicate, "advmod")
                .filter(a -> !a.pos().startsWith("W") && arguments.isClauseAdverb(predicate, a))
                .filter(a -> a.index() > first || (a.index() == first - 1 && a.index() > 0))
                .forEach(a -> words.addAll(sentence.subtree(a)));
        return Phrase.of(words);
    }

    /** Auxiliaries of a predicate; those of the first verb of a coordination where the form needs them. */
    List<Token> auxiliaries(Token predicate) {
        List<Token> own =
                new ArrayList<>(sentence.children(predicate, "aux", "aux:pass").toList());
        if (!predicates.isCopular(predicate)) {
            sentence.children(predicate, "cop").forEach(own::add);
        }
        boolean needs = own.isEmpty()
                && predicate.is("conj")
                && !predicates.hasSubject(predicate)
                && sentence.child(predicate, "mark").isEmpty();
        if (needs) {
            sentence.head(predicate)
                    .filter(h -> h.isVerb() || predicates.isCopular(h))
                    .ifPresent(head -> own.addAll(inherited(head, predicate)));
        }
        return own;
    }

    /** "was arrested and told to leave": tagged as past tense, and a participle. */
    private boolean isFollowedByAgentOrInfinitive(Token verb) {
        boolean by = sentence.after(verb).filter(t -> t.lower().equals("by")).isPresent();
        boolean to = sentence.after(verb).filter(t -> t.pos().equals("TO")).isPresent();
        return by
                || (to
                        && sentence.at(verb.index() + 2)
                                .filter(t -> t.pos().equals("VB"))
                                .isPresent());
    }

    private List<Token> inherited(Token head, Token predicate) {
        if (predicates.isCopular(head) && predicate.pos().equals("VBN") && !head.isVerb()) {
            return sentence.children(head, "aux", "cop").toList();
        }
        List<Token> all = auxiliaries(head);
        boolean passive = all.stream().anyMatch(a -> a.is("aux:pass"));
        boolean fits =
                switch (predicate.pos()) {
                    case "VBN" ->
                        passive || all.stream().anyMatch(a -> a.lemma().equals("have"));
                    case "VBD" -> passive && isFollowedByAgentOrInfinitive(predicate);
                    case "VBG" -> head.pos().equals("VBG");
                    case "VB" -> head.pos().equals("VB");
                    default -> false;
                };
        if (!fits) {
            return List.of();
        }
        Stream<Token> negations = sentence.children(head, "advmod")
                .filter(n -> predicate.pos().equals("VB")
                        && (n.lower().equals("not") || n.lower().equals("n't")));
        return Stream.concat(all.stream(), negations).distinct().toList();
    }
}
