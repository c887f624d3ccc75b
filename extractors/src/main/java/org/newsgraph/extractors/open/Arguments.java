package org.newsgraph.extractors.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/**
 * The phrases that fill the places of a fact: a noun with what restricts it, without what only adds to it (relative and
 * participial clauses, appositions, brackets), which is a fact of its own.
 */
final class Arguments {
    /** Adverbs of the whole clause: they go with the verb "be", not with what follows it. */
    static final Set<String> CLAUSE_ADVERBS = Set.of(
            "also",
            "not",
            "n't",
            "never",
            "still",
            "now",
            "already",
            "currently",
            "once",
            "often",
            "usually",
            "generally",
            "always",
            "later",
            "then",
            "originally",
            "previously",
            "formerly",
            "primarily",
            "mainly",
            "mostly",
            "largely",
            "probably",
            "sometimes",
            "therefore",
            "thus",
            "however",
            "instead",
            "again",
            "soon",
            "today",
            "commonly",
            "normally",
            "typically",
            "frequently",
            "rarely",
            "ever",
            "even",
            "only",
            "just",
            "perhaps",
            "actually",
            "really",
            "reportedly",
            "allegedly",
            "apparently",
            "simply",
            "longer",
            "no");

    /** Without their clause these say nothing. */
    private static final Set<String> EMPTY_HEADS =
            Set.of("those", "anyone", "someone", "everyone", "anything", "something");

    private static final Set<String> NEVER_KEPT = Set.of(
            "punct", "parataxis", "discourse", "vocative", "advcl", "list", "orphan", "cc:preconj", "reparandum");

    private static final Set<String> NOT_AT_TOP = Set.of(
            "case",
            "mark",
            "cop",
            "aux",
            "aux:pass",
            "nsubj",
            "nsubj:pass",
            "csubj",
            "csubj:pass",
            "expl",
            "cc",
            "conj",
            "ccomp",
            "obl:tmod");

    private final Sentence sentence;

    /** How many brackets are open at each word. */
    private final int[] depths;

    Arguments(Sentence sentence) {
        this.sentence = sentence;
        this.depths = new int[sentence.size()];
        int depth = 0;
        for (Token token : sentence.tokens()) {
            depth -= Marks.closesBracket(token) && depth > 0 ? 1 : 0;
            depths[token.index()] = depth;
            depth += Marks.opensBracket(token) ? 1 : 0;
        }
    }

    /** The phrase of one head, without its preposition and without what is coordinated with it. */
    Phrase of(Token head) {
        List<Token> tokens = new ArrayList<>();
        collect(head, tokens, child -> isKeptAtTop(head, child));
        tokens.removeIf(t -> depths[t.index()] > depths[head.index()]);
        return Phrase.of(tokens).withInnerMarks(sentence);
    }

    /** A phrase for each coordinated head: "copper and zinc" are two. */
    List<Phrase> each(Token head) {
        return conjuncts(head).stream().map(this::of).toList();
    }

    /** The heads that stand for the same place in a fact, the first one first. */
    List<Token> conjuncts(Token head) {
        if (isIndivisible(head)) {
            return List.of(head);
        }
        List<Token> all = new ArrayList<>(List.of(head));
        for (int i = 0; i < all.size(); i++) {
            sentence.children(all.get(i), "conj")
                    .filter(c -> isAlike(head, c) && !all.contains(c))
                    .forEach(all::add);
        }
        return all;
    }

    /** The phrase with all that is coordinated with it. */
    Phrase whole(Token head) {
        List<Token> heads = conjuncts(head);
        Phrase all = Phrase.NONE;
        for (Token h : heads) {
            all = all.with(of(h));
            if (!h.equals(head)) {
                all = all.with(Phrase.of(sentence.children(h, "cc").toList()));
            }
        }
        if (heads.size() == 1 && isIndivisible(head)) {
            for (Token conjunct : sentence.children(head, "conj").toList()) {
                all = all.with(of(conjunct))
                        .with(Phrase.of(sentence.children(conjunct, "cc").toList()));
            }
        }
        return all.withInnerMarks(sentence);
    }

    /** The words between the verb and a noun that say how they go together: {@code because of}, {@code just after}. */
    Phrase preposition(Token head) {
        List<Token> cases = sentence.children(head, "case")
                .filter(c -> !c.pos().equals("POS") && c.index() < head.index())
                .toList();
        if (cases.isEmpty()) {
            return Phrase.NONE;
        }
        List<Token> all = new ArrayList<>();
        cases.forEach(c -> all.addAll(sentence.subtree(c)));
        int first = all.get(0).index();
        sentence.children(head, "advmod")
                .filter(a -> a.index() == first - 1 && a.pos().equals("RB"))
                .forEach(all::add);
        return Phrase.of(all);
    }

    /** All words of a clause but its conjunction and the marks at its ends. */
    Phrase clause(Token head) {
        Phrase link = conjunction(head);
        List<Token> words = new ArrayList<>(sentence.subtree(head).stream()
                .filter(t -> !link.has(t.index()))
                .toList());
        sentence.children(head, "conj").filter(this::hasThat).forEach(c -> {
            words.removeAll(sentence.subtree(c));
            words.removeIf(w -> w.is("cc") && w.head() == head.index() && w.index() > head.index());
        });
        return trimmed(words);
    }

    /** Without the marks and conjunctions at the ends. */
    Phrase trimmed(List<Token> words) {
        int from = 0;
        int to = words.size();
        while (from < to && isEdge(words.get(from))) {
            from++;
        }
        while (to > from && Marks.isMark(words.get(to - 1))) {
            to--;
        }
        return Phrase.of(words.subList(from, to));
    }

    boolean hasThat(Token clause) {
        return hasMark(clause, "that");
    }

    private static boolean isEdge(Token token) {
        return Marks.isMark(token) || token.is("cc");
    }

    /** The words that begin a subordinate clause: {@code that}, {@code as if}, {@code even though}. */
    Phrase conjunction(Token head) {
        List<Token> words = new ArrayList<>();
        sentence.children(head, "mark")
                .filter(m -> m.index() < head.index())
                .forEach(m -> words.addAll(sentence.subtree(m)));
        sentence.children(head, "advmod")
                .filter(a -> a.pos().equals("WRB") && a.index() < head.index())
                .forEach(a -> words.addAll(sentence.subtree(a)));
        if (!words.isEmpty()) {
            int first = words.get(0).index();
            sentence.children(head, "advmod")
                    .filter(a -> a.index() == first - 1 && !a.pos().startsWith("W"))
                    .forEach(words::add);
        }
        return Phrase.of(words);
    }

    private void collect(Token token, List<Token> out, Predicate<Token> kept) {
        out.add(token);
        for (Token child : sentence.children(token)) {
            if (kept.test(child)) {
                collect(child, out, below -> isKept(child, below));
            }
        }
    }

    private boolean isKeptAtTop(Token head, Token child) {
        if (child.is("case") && child.pos().equals("POS")) {
            return false;
        }
        if (NOT_AT_TOP.contains(child.relation()) || isPartOfPreposition(head, child)) {
            return false;
        }
        Optional<Token> copula = sentence.child(head, "cop");
        if (copula.isPresent()
                && (child.index() < copula.get().index()
                        || (child.is("advmod") && isClauseAdverb(head, child))
                        || child.is("obl", "obl:tmod", "xcomp", "obl:npmod"))) {
            return child.is("obl:npmod") && child.index() > copula.get().index() && child.index() < head.index();
        }
        return isKept(head, child);
    }

    /** Whether an adverb before a predicate noun or adjective belongs to the verb "be". */
    boolean isClauseAdverb(Token head, Token adverb) {
        if (adverb.index() > head.index()) {
            return false;
        }
        boolean beforeDeterminer = sentence.child(head, "det", "nmod:poss")
                .filter(d -> adverb.index() < d.index())
                .isPresent();
        return beforeDeterminer || CLAUSE_ADVERBS.contains(adverb.lower());
    }

    private boolean isPartOfPreposition(Token head, Token child) {
        return child.is("advmod") && preposition(head).has(child.index());
    }

    private boolean isKept(Token head, Token child) {
        if (NEVER_KEPT.contains(child.relation())) {
            return false;
        }
        if (head.pos().equals("PRP") && child.is("advmod")) {
            return false;
        }
        boolean after = child.index() > head.index();
        int first = sentence.subtree(child).get(0).index();
        boolean comma = after && first > 0 && Marks.isComma(sentence.token(first - 1));
        if (first > 0 && Marks.opensBracket(sentence.token(first - 1))) {
            return false;
        }
        return switch (child.relation()) {
            case "appos" -> isSecondPlaceName(head, child) || (after && first == head.index() + 1);
            case "acl:relcl" -> EMPTY_HEADS.contains(head.lower()) && !comma;
            case "acl" ->
                !comma && (EMPTY_HEADS.contains(head.lower()) || hasMark(child, "to") || hasMark(child, "that"));
            case "dep" ->
                !child.isVerb() && (!after || (first == head.index() + 1 && isNominal(head) && isNominal(child)));
            case "nmod", "obl", "amod", "advmod" ->
                !comma || child.pos().equals("CD") || isSecondPlaceName(head, child);
            case "conj" -> !child.isVerb();
            case "cc" -> sentence.children(head, "conj").noneMatch(Token::isVerb);
            default -> true;
        };
    }

    private static boolean isNominal(Token token) {
        return token.isNoun()
                || token.pos().equals("CD")
                || token.pos().equals("$")
                || token.pos().startsWith("JJ");
    }

    private boolean hasMark(Token clause, String word) {
        return sentence.children(clause, "mark").anyMatch(m -> m.lower().equals(word));
    }

    /** "Portland , Oregon": the second name is part of the first. */
    private boolean isSecondPlaceName(Token head, Token second) {
        return head.isProper()
                && second.isProper()
                && second.index() == head.index() + 2
                && Marks.isComma(sentence.token(head.index() + 1))
                && sentence.children(second).stream().allMatch(c -> c.is("punct", "compound"))
                && sentence.child(head, "case")
                        .filter(c -> !c.pos().equals("POS"))
                        .isPresent();
    }

    /** "between A and B", "Smith & Sons": one, not two. */
    private boolean isIndivisible(Token head) {
        boolean between = sentence.children(head, "case")
                .anyMatch(c -> c.lower().equals("between") || c.lower().equals("among"));
        boolean firm = sentence.children(head, "conj")
                .flatMap(c -> sentence.children(c, "cc"))
                .anyMatch(c -> c.word().startsWith("&"));
        boolean numbers = head.pos().equals("CD")
                && sentence.children(head, "conj").anyMatch(c -> c.pos().equals("CD"));
        return between || firm || numbers;
    }

    /** "the youngest of seven" stands for a noun. */
    private boolean isNamed(Token superlative) {
        return superlative.pos().equals("JJS")
                && sentence.child(superlative, "det").isPresent();
    }

    private boolean isAlike(Token first, Token conjunct) {
        if (first.isVerb() || conjunct.isVerb()) {
            return first.pos().equals("VBG") && conjunct.pos().equals("VBG");
        }
        if (isNamed(first) || isNamed(conjunct)) {
            return true;
        }
        boolean adjective = first.pos().startsWith("JJ") || first.pos().startsWith("RB");
        boolean other = conjunct.pos().startsWith("JJ") || conjunct.pos().startsWith("RB");
        return adjective == other;
    }
}
