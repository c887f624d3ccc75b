package org.newsgraph.extractors.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/**
 * Hangs words elsewhere where the parser errs often and English leaves one reading only. Words, tags and order stay.
 * Each rule sees the tree as the rules before it left it.
 */
final class Repairs {
    private static final Set<String> GERUND_PREPOSITIONS =
            Set.of("of", "for", "after", "before", "without", "by", "from", "despite", "against", "on");

    /** "-ing" words that describe a noun rather than take it for their object. */
    private static final Set<String> DESCRIBING = Set.of(
            "growing",
            "declining",
            "rising",
            "increasing",
            "leading",
            "existing",
            "remaining",
            "following",
            "falling",
            "missing",
            "working",
            "living",
            "outstanding",
            "coming",
            "ongoing",
            "surrounding",
            "neighboring",
            "neighbouring",
            "developing",
            "competing",
            "opposing",
            "ruling",
            "governing",
            "visiting",
            "retiring");

    /** Verbs whose object is often followed by a participle that is said of it. */
    private static final Set<String> TAKES_PARTICIPLE = Set.of(
            "have", "get", "see", "keep", "leave", "make", "want", "need", "find", "hear", "declare", "consider");

    private static final List<Consumer<Repairs>> RULES = List.of(
            Repairs::prepositionsAsHeads,
            Repairs::nounsAsClauses,
            Repairs::subjectsOfReportedClauses,
            Repairs::gerunds,
            Repairs::prepositionsBeforeInfinitives,
            Repairs::participlesBehindNouns,
            Repairs::participlesBehindCommas,
            Repairs::looseParticiples,
            Repairs::gerundsAsAppositions,
            Repairs::looseRelatives,
            Repairs::coordinationsOfVerbs,
            Repairs::quotations);

    private Sentence sentence;

    private Repairs(Sentence sentence) {
        this.sentence = sentence;
    }

    static Sentence of(Sentence sentence) {
        Repairs repairs = new Repairs(sentence);
        RULES.forEach(rule -> rule.accept(repairs));
        return repairs.sentence;
    }

    /** "showed supplies were rising": the parser takes the subject of the second verb for the object of the first. */
    private void subjectsOfReportedClauses() {
        for (Token clause : sentence.tokens()) {
            Optional<Token> head = sentence.head(clause).filter(Token::isVerb);
            boolean lacksSubject = sentence.child(clause, "nsubj", "nsubj:pass", "expl", "mark")
                    .isEmpty();
            if (head.isPresent() && lacksSubject && clause.is("dep", "ccomp", "parataxis") && isFinite(clause)) {
                sentence.child(head.get(), "obj")
                        .filter(o -> head.get().index() < o.index() && o.index() < clause.index())
                        .filter(o -> !commaBetween(o, clause))
                        .ifPresent(subject -> {
                            hang(subject, clause, "nsubj");
                            hang(clause, head.get(), "ccomp");
                        });
            }
        }
    }

    /** "rose 12 % to $ 3 billion": the parser hangs the sum under the preposition. */
    private void prepositionsAsHeads() {
        for (Token preposition : sentence.tokens()) {
            Optional<Token> noun = sentence.children(preposition).stream()
                    .filter(c -> c.index() > preposition.index() && c.is("dep", "obl", "nmod", "obj"))
                    .filter(c -> c.isNoun() || c.pos().equals("CD") || c.pos().equals("$"))
                    .findFirst();
            Optional<Token> governor = sentence.head(preposition);
            boolean heads = preposition.pos().equals("IN") && preposition.is("advmod", "advcl", "dep", "nmod", "obl");
            if (heads && noun.isPresent() && governor.isPresent()) {
                hang(noun.get(), governor.get(), governor.get().isNoun() ? "nmod" : "obl");
                hang(preposition, noun.get(), "case");
            }
        }
    }

    /** "used for agriculture": a noun with a preposition is no clause. */
    private void nounsAsClauses() {
        for (Token noun : sentence.tokens()) {
            boolean adjunct = noun.is("advcl")
                    && noun.isNoun()
                    && sentence.child(noun, "case").isPresent()
                    && sentence.child(noun, "nsubj", "cop", "mark").isEmpty();
            if (adjunct) {
                sentence.head(noun).ifPresent(governor -> hang(noun, governor, "obl"));
            }
        }
    }

    /** "accused him of taking bribes": the parser makes "taking" an adjective. */
    private void gerunds() {
        for (Token gerund : sentence.tokens()) {
            Optional<Token> noun = sentence.head(gerund)
                    .filter(n -> gerund.is("amod") && gerund.pos().equals("VBG") && n.is("obl"))
                    .filter(n -> sentence.head(n).filter(h -> !h.isNoun()).isPresent());
            Optional<Token> preposition =
                    sentence.before(gerund).filter(p -> p.is("case") && GERUND_PREPOSITIONS.contains(p.lower()));
            if (noun.isEmpty()
                    || preposition.isEmpty()
                    || DESCRIBING.contains(gerund.lower())
                    || isAgent(preposition.get(), noun.get())) {
                continue;
            }
            Token object = noun.get();
            Token governor = sentence.head(object).orElseThrow();
            hang(gerund, governor, "advcl");
            hang(preposition.get(), gerund, "mark");
            hang(object, gerund, "obj");
        }
    }

    private boolean isAgent(Token preposition, Token noun) {
        return preposition.lower().equals("by")
                && sentence.head(noun)
                        .filter(v -> sentence.child(v, "aux:pass").isPresent()
                                || v.pos().equals("VBN"))
                        .isPresent();
    }

    /** "reacts with oxygen to form": the parser makes the noun the subject of the infinitive. */
    private void prepositionsBeforeInfinitives() {
        for (Token infinitive : sentence.tokens()) {
            Optional<Token> preposition = sentence.children(infinitive, "mark")
                    .filter(m -> m.pos().equals("IN")
                            && !m.lower().equals("for")
                            && !m.lower().equals("that"))
                    .findFirst();
            Optional<Token> to = sentence.children(infinitive, "mark")
                    .filter(m -> m.pos().equals("TO"))
                    .findFirst();
            Optional<Token> noun = sentence.child(infinitive, "nsubj", "nsubj:pass");
            Optional<Token> governor = sentence.head(infinitive);
            if (preposition.isPresent()
                    && to.isPresent()
                    && noun.isPresent()
                    && governor.isPresent()
                    && preposition.get().index() < noun.get().index()
                    && noun.get().index() < to.get().index()) {
                hang(preposition.get(), noun.get(), "case");
                hang(noun.get(), governor.get(), "obl");
                hang(infinitive, governor.get(), "advcl");
            }
        }
    }

    /** "match levels last seen in 1990": a participle directly behind a noun belongs to it. */
    private void participlesBehindNouns() {
        for (Token participle : sentence.tokens()) {
            Optional<Token> verb = sentence.head(participle)
                    .filter(h -> h.isVerb() && !TAKES_PARTICIPLE.contains(h.lemma()))
                    .filter(h -> participle.pos().equals("VBN") && participle.is("advcl", "xcomp"));
            verb.filter(v -> isBare(participle))
                    .flatMap(v -> wordBefore(participle).filter(n -> n.isNoun() && n.head() == v.index()))
                    .filter(n -> n.is("obj", "obl"))
                    .ifPresent(noun -> hang(participle, noun, "acl"));
        }
    }

    /** "employs 900 people , running offices": behind a comma it is the subject that does so. */
    private void participlesBehindCommas() {
        for (Token participle : sentence.tokens()) {
            boolean additional = participle.pos().equals("VBG")
                    && participle.is("acl")
                    && isBare(participle)
                    && sentence.before(participle).filter(Marks::isComma).isPresent();
            if (additional) {
                sentence.head(participle)
                        .filter(noun -> noun.is("obj", "obl"))
                        .flatMap(sentence::head)
                        .filter(Token::isVerb)
                        .ifPresent(verb -> hang(participle, verb, "advcl"));
            }
        }
    }

    /** "Founded in 1871 , the college ...", "..., led by Ana", "..., calling it a tax", "to help support". */
    private void looseParticiples() {
        for (Token verb : sentence.tokens()) {
            Optional<Token> head = sentence.head(verb)
                    .filter(h ->
                            verb.is("dep") || (verb.is("advmod") && verb.pos().matches("VB[NG]")))
                    .filter(h -> isBare(verb));
            if (head.isEmpty()) {
                continue;
            }
            boolean comma = sentence.before(verb).filter(Marks::isComma).isPresent();
            Optional<Token> noun = sentence.at(verb.index() - 2)
                    .filter(t -> comma && verb.index() > head.get().index() && t.isNoun() && !Times.isTime(t));
            if (verb.pos().equals("VB") && verb.index() == head.get().index() + 1) {
                hang(verb, head.get(), "xcomp");
            } else if (verb.pos().equals("VBN") && noun.isPresent()) {
                hang(verb, noun.get(), "acl");
            } else if (verb.pos().matches("VB[NG]")
                    && (comma || verb.index() < head.get().index())) {
                hang(verb, clauseAbove(verb), "advcl");
            }
        }
    }

    /** "was named chairman , succeeding Ana": the parser makes it a second name of the chairman. */
    private void gerundsAsAppositions() {
        for (Token gerund : sentence.tokens()) {
            boolean leads = gerund.pos().equals("VBG")
                    && gerund.is("amod")
                    && sentence.before(gerund).filter(Marks::isComma).isPresent();
            sentence.head(gerund).filter(noun -> leads && noun.is("appos")).ifPresent(noun -> {
                hang(gerund, clauseAbove(noun), "advcl");
                hang(noun, gerund, "obj");
            });
        }
    }

    /** The nearest governor that makes a clause, or the last. */
    private Token clauseAbove(Token token) {
        Token at = token;
        Optional<Token> above = sentence.head(at);
        while (above.isPresent()) {
            at = above.get();
            above = isNominal(at) ? sentence.head(at) : Optional.empty();
        }
        return at;
    }

    /** "an engraver who became known": the relative pronoun shows its noun. */
    private void looseRelatives() {
        for (Token verb : sentence.tokens()) {
            if (verb.is("dep") && isFinite(verb)) {
                sentence.child(verb, "nsubj", "nsubj:pass")
                        .filter(w -> w.pos().equals("WP") || w.pos().equals("WDT"))
                        .flatMap(sentence::before)
                        .flatMap(t -> Marks.isComma(t) ? sentence.before(t) : Optional.of(t))
                        .filter(Token::isNoun)
                        .ifPresent(noun -> hang(verb, noun, "acl:relcl"));
            }
        }
    }

    /** "with a record of 10 and lost": a finite verb goes with a verb. */
    private void coordinationsOfVerbs() {
        for (Token verb : sentence.tokens()) {
            boolean stray = verb.is("conj")
                    && verb.isVerb()
                    && isFinite(verb)
                    && sentence.head(verb)
                            .filter(h -> !h.isVerb() && isNominal(h))
                            .isPresent();
            if (stray) {
                hang(verb, clauseAbove(verb), "conj");
            }
        }
    }

    private boolean isNominal(Token token) {
        return !token.isVerb() && sentence.child(token, "cop", "nsubj").isEmpty();
    }

    private boolean isBare(Token participle) {
        return sentence.child(participle, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass", "cop", "case")
                .isEmpty();
    }

    /** "The war is over , she said": without a mark, a clause before a verb of saying is what was said. */
    private void quotations() {
        for (Token clause : sentence.tokens()) {
            Optional<Token> verb = sentence.head(clause)
                    .filter(v ->
                            clause.is("advcl", "csubj", "dep") && clause.index() < v.index() && Speech.isSaying(v));
            if (verb.isPresent()
                    && isFinite(clause)
                    && sentence.child(clause, "mark").isEmpty()
                    && sentence.child(verb.get(), "ccomp").isEmpty()) {
                hang(clause, verb.get(), "ccomp");
            }
        }
    }

    /** The word before, the token's own adverbs passed over; empty behind a mark. */
    private Optional<Token> wordBefore(Token token) {
        int i = token.index() - 1;
        while (i >= 0
                && sentence.token(i).head() == token.index()
                && sentence.token(i).is("advmod")) {
            i--;
        }
        return sentence.at(i).filter(t -> !Marks.isMark(t));
    }

    private boolean commaBetween(Token from, Token to) {
        return sentence.tokens().subList(from.index(), to.index()).stream().anyMatch(Marks::isComma);
    }

    private boolean isFinite(Token verb) {
        return Set.of("VBD", "VBZ", "VBP").contains(verb.pos())
                || sentence.children(verb, "aux", "aux:pass", "cop")
                        .anyMatch(a -> Set.of("VBD", "VBZ", "VBP", "MD").contains(a.pos()));
    }

    private void hang(Token token, Token governor, String relation) {
        if (sentence.dominates(token, sentence.token(governor.index()))) {
            return;
        }
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        Token t = tokens.get(token.index());
        tokens.set(
                token.index(),
                new Token(
                        t.index(),
                        t.word(),
                        t.lemma(),
                        t.pos(),
                        t.entity(),
                        t.begin(),
                        t.end(),
                        governor.index(),
                        relation));
        sentence = new Sentence(sentence.number(), tokens);
    }
}
