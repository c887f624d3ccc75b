package org.newsgraph.extractors.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One sentence with its dependency tree. {@code number} counts from 0 in the article. */
public final class Sentence {
    /** "to Russia, US officials said": what stands before these is no conjunct but a speaker. */
    private static final ImmutableSet<String> SAYING = ImmutableSet.of(
            "say", "tell", "report", "add", "claim", "announce", "warn", "believe", "confirm", "allege");

    private final int number;
    private final ImmutableList<Token> tokens;
    private final ImmutableList<ImmutableList<Token>> children;

    public Sentence(int number, List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("Sentence " + number + " has no token.");
        }
        this.number = number;
        this.tokens = ImmutableList.copyOf(tokens);
        List<List<Token>> below = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            below.add(new ArrayList<>());
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                below.get(token.head()).add(token);
            }
        }
        this.children = below.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }

    public int number() {
        return number;
    }

    public ImmutableList<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** Offset of the first character in the article, in UTF-16 units. */
    public int begin() {
        return tokens.get(0).begin();
    }

    /** Offset behind the last character in the article, in UTF-16 units. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    public ImmutableList<Token> children(Token token) {
        return children.get(token.index());
    }

    public Stream<Token> children(Token token, String... relations) {
        return children(token).stream().filter(child -> child.is(relations));
    }

    public Optional<Token> child(Token token, String... relations) {
        return children(token, relations).findFirst();
    }

    public boolean hasChild(Token token, Predicate<Token> test) {
        return children(token).stream().anyMatch(test);
    }

    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The token before, if any. */
    public Optional<Token> before(Token token) {
        return at(token.index() - 1);
    }

    /** The token after, if any. */
    public Optional<Token> after(Token token) {
        return at(token.index() + 1);
    }

    public Optional<Token> at(int index) {
        return index < 0 || index >= tokens.size() ? Optional.empty() : Optional.of(tokens.get(index));
    }

    /** All tokens below and including {@code token}, in the order of the sentence. */
    public List<Token> subtree(Token token) {
        boolean[] in = new boolean[tokens.size()];
        mark(token, in);
        return tokens.stream().filter(t -> in[t.index()]).toList();
    }

    private void mark(Token token, boolean[] in) {
        if (in[token.index()]) {
            return;
        }
        in[token.index()] = true;
        children(token).forEach(child -> mark(child, in));
    }

    /** Whether {@code below} stands under {@code above} in the tree, or is it. */
    public boolean dominates(Token above, Token below) {
        Optional<Token> walker = Optional.of(below);
        for (int steps = 0; walker.isPresent() && steps <= tokens.size(); steps++) {
            if (walker.get().index() == above.index()) {
                return true;
            }
            walker = head(walker.get());
        }
        return false;
    }

    /** Token and, transitively, what is coordinated with it. */
    public List<Token> withConjuncts(Token token) {
        List<Token> all = new ArrayList<>();
        all.add(token);
        for (int i = 0; i < all.size(); i++) {
            children(all.get(i), "conj")
                    .filter(c -> !all.contains(c) && !strayConjunct(token, c))
                    .forEach(all::add);
        }
        return all;
    }

    /**
     * A name is hardly ever coordinated with a noun that has complements of its own: that conjunct belongs higher up.
     */
    private boolean strayConjunct(Token name, Token conjunct) {
        boolean speaks = name.isProper()
                && after(conjunct)
                        .filter(t -> t.isVerb() && SAYING.contains(t.lemma()))
                        .isPresent();
        return (name.isProper() && conjunct.pos().startsWith("JJ"))
                || speaks
                || (name.isProper()
                        && conjunct.isNoun()
                        && !conjunct.isProper()
                        && children(conjunct, "nmod:poss", "nmod").findAny().isPresent()
                        && children(conjunct, "case").findAny().isEmpty()
                        && !conjunct.pos().equals("NNS"));
    }

    /** The preposition or case word of a noun: {@code to} of "to Russia", {@code because_of}; empty without one. */
    public Optional<String> preposition(Token noun) {
        Optional<Token> marker = children(noun, "case")
                .filter(c -> !c.pos().equals("POS") && c.index() < noun.index())
                .reduce((first, last) -> last);
        return marker.map(m -> {
            StringBuilder name = new StringBuilder(m.lower());
            children(m, "fixed").forEach(f -> name.append('_').append(f.lower()));
            return name.toString();
        });
    }

    /** Lemma with its particle: {@code pull_out}. */
    public String lemmaWithParticle(Token verb) {
        return child(verb, "compound:prt")
                .filter(p -> !beforeNumber(p))
                .map(p -> verb.lemma() + "_" + p.lower())
                .orElse(verb.lemma());
    }

    /** "lend up to 18 million", "sent over 40": what looks like a particle belongs to the number. */
    public boolean beforeNumber(Token particle) {
        return at(particle.index() + 1)
                .filter(next -> APPROXIMATING.contains(particle.lower()))
                .filter(next -> startsNumber(next)
                        || (next.lower().equals("to")
                                && at(next.index() + 1)
                                        .filter(Sentence::startsNumber)
                                        .isPresent()))
                .isPresent();
    }

    /** Particles that before a number do not belong to the verb; "wrote off 80 million" is plain. */
    private static final Set<String> APPROXIMATING = Set.of("up", "over", "around", "about", "under", "down", "in");

    /** Whether a number or a sum of money follows right behind. */
    public boolean beforeAmount(Token token) {
        return at(token.index() + 1).filter(Sentence::startsNumber).isPresent();
    }

    private static boolean startsNumber(Token token) {
        return token.pos().equals("CD") || token.pos().equals("$");
    }

    public String words(Token from, Token to) {
        StringBuilder out = new StringBuilder();
        for (int i = from.index(); i <= to.index(); i++) {
            if (out.length() > 0 && tokens.get(i).begin() > tokens.get(i - 1).end()) {
                out.append(' ');
            }
            out.append(tokens.get(i).word());
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return words(tokens.get(0), tokens.get(tokens.size() - 1));
    }
}
