package org.newsgraph.extractors.propositions;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/**
 * Reads verbs as predications from the basic dependency tree: passives are turned, subjects inherited under control and
 * coordination, relative and participial clauses joined to their nouns.
 */
public final class Clauses {
    /** Verbs whose object is the subject of their infinitive ("urged Washington to halt ..."). */
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge",
            "ask",
            "tell",
            "order",
            "force",
            "allow",
            "permit",
            "help",
            "persuade",
            "encourage",
            "call",
            "press",
            "push",
            "invite",
            "require",
            "request",
            "instruct",
            "convince",
            "enable",
            "let",
            "make",
            "want",
            "expect",
            "warn",
            "train",
            "send",
            "lead",
            "advise",
            "compel",
            "oblige",
            "authorise",
            "authorize",
            "beg",
            "cause",
            "challenge",
            "command",
            "forbid",
            "get",
            "pressure",
            "prompt",
            "see",
            "show",
            "accuse",
            "stop",
            "prevent",
            "deploy",
            "dispatch",
            "commit",
            "appeal",
            "suspect",
            "find",
            "leave",
            "bring",
            "implore",
            "direct");

    /** Prepositions of phrases that complete a verb, not of mere circumstances. */
    private static final Set<String> COMPLEMENTS =
            Set.of("to", "for", "in", "into", "from", "of", "out_of", "on", "with");

    private static final Set<String> PARTICLES = Set.of("down", "up", "off", "out", "away", "back", "aside");

    /** Verbs whose passive may have the recipient as its subject. */
    private static final Set<String> DITRANSITIVE = Set.of(
            "give",
            "offer",
            "promise",
            "lend",
            "grant",
            "sell",
            "send",
            "pay",
            "award",
            "deny",
            "loan",
            "hand",
            "owe",
            "refuse",
            "allow",
            "guarantee");

    /** The slot of whoever is to act or be dealt with in "call for X to ...". */
    public static final String ASKED_FOR = "for-to";

    /** The slot of the subject that a complement clause has of its own: "wants Iran to stop", "said that Iran had". */
    public static final String COMPLEMENT_SUBJECT = "compsubj";

    /** The slot of an infinitive complement: "told Oslo to wait". */
    public static final String INFINITIVE = "inf";

    private Clauses() {}

    /** Whether the verb is an infinitive with "to". */
    public static boolean isInfinitive(Sentence sentence, Token verb) {
        return sentence.hasChild(verb, c -> c.is("mark") && c.lower().equals("to"));
    }

    /** Whether the object of a verb is the subject of the infinitive behind it. */
    public static boolean controlsByObject(String lemma) {
        return OBJECT_CONTROL.contains(lemma);
    }

    public static Predication of(Sentence sentence, Token verb) {
        ImmutableListMultimap.Builder<String, Token> slots = ImmutableListMultimap.builder();
        boolean passive = isPassive(sentence, verb);
        List<Token> subjects = subjects(sentence, verb, 0);
        List<Token> objects = objects(sentence, verb);
        if (passive && !objects.isEmpty() && DITRANSITIVE.contains(verb.lemma())) {
            // "Haiti was promised rifles by Kenya": the subject is who gets them.
            slots.putAll("subj", agents(sentence, verb));
            slots.putAll("iobj", subjects);
            slots.putAll("obj", objects);
        } else if (passive) {
            slots.putAll("subj", agents(sentence, verb));
            slots.putAll("obj", subjects);
            slots.putAll(subjects.isEmpty() ? "obj" : "obj2", objects);
        } else {
            slots.putAll("subj", subjects);
            slots.putAll("obj", objects);
        }
        sentence.children(verb, "iobj").forEach(i -> slots.putAll("iobj", sentence.withConjuncts(i)));
        sentence.children(verb, "xcomp", "ccomp").forEach(c -> {
            slots.put("comp", c);
            if (isInfinitive(sentence, c)) {
                slots.put(INFINITIVE, c);
            }
            sentence.children(c, "nsubj", "nsubj:pass")
                    .filter(s -> !s.pos().startsWith("W"))
                    .forEach(s -> slots.putAll(COMPLEMENT_SUBJECT, sentence.withConjuncts(s)));
        });
        obliques(sentence, verb, passive, slots);
        return new Predication(verb, sentence.lemmaWithParticle(verb), passive, slots.build());
    }

    public static boolean isPassive(Sentence sentence, Token verb) {
        if (sentence.hasChild(verb, c -> c.is("aux:pass", "nsubj:pass"))) {
            return true;
        }
        if (!verb.pos().equals("VBN")) {
            return false;
        }
        if (sentence.hasChild(verb, c -> c.is("aux") && c.lemma().equals("have"))) {
            return false;
        }
        boolean own = verb.is("acl")
                && sentence.child(verb, "obj").isPresent()
                && agents(sentence, verb).isEmpty();
        if (own) {
            return false;
        }
        if (verb.is("conj")) {
            return sentence.head(verb)
                            .filter(h -> h.isVerb() && isPassive(sentence, h))
                            .isPresent()
                    && sentence.child(verb, "nsubj").isEmpty();
        }
        if (sentence.child(verb, "nsubj").isPresent()) {
            return false;
        }
        // A finite verb after its subject's relative clause is often tagged as a participle.
        boolean mistagged = sentence.head(verb)
                .filter(head -> isLooseSubject(sentence, verb, head))
                .isPresent();
        return !mistagged;
    }

    /** Who does it, or in the passive to whom it is done. */
    private static List<Token> subjects(Sentence sentence, Token verb, int depth) {
        List<Token> own = sentence.children(verb, "nsubj", "nsubj:pass", "csubj")
                .filter(s -> !s.is("csubj"))
                .flatMap(s -> sentence.withConjuncts(s).stream())
                .toList();
        if (!own.isEmpty()) {
            return own.stream().flatMap(s -> antecedent(sentence, verb, s)).toList();
        }
        Optional<Token> governor = sentence.head(verb);
        if (governor.isEmpty() || depth > 6) {
            return List.of();
        }
        Token head = governor.get();
        Optional<Token> misplaced = misplacedSubject(sentence, verb);
        if (misplaced.isPresent()) {
            return sentence.withConjuncts(misplaced.get());
        }
        return switch (verb.relation()) {
            case "conj" -> head.isVerb() || isPredicate(sentence, head) ? active(sentence, head, depth) : List.of();
            case "xcomp" -> controller(sentence, head, depth);
            case "acl", "amod" -> head.isNoun() ? sentence.withConjuncts(head) : List.of();
            case "acl:relcl" -> relativeGap(sentence, verb, head);
            case "advcl", "dep", "parataxis", "ccomp", "obl" ->
                isLooseSubject(sentence, verb, head)
                        ? sentence.withConjuncts(head)
                        : head.isVerb() || isPredicate(sentence, head)
                                ? (isAccused(sentence, verb, head)
                                        ? objects(sentence, head)
                                        : active(sentence, head, depth))
                                : List.of();
            default -> List.of();
        };
    }

    /**
     * "officials say Iran has sent ...": without "that" the parser often takes the subject for the object of saying.
     */
    public static Optional<Token> misplacedSubject(Sentence sentence, Token verb) {
        boolean finite = sentence.child(verb, "aux", "aux:pass").isPresent()
                || verb.pos().equals("VBD")
                || verb.pos().equals("VBZ")
                || verb.pos().equals("VBP");
        if (!finite
                || !verb.is("dep", "ccomp", "parataxis")
                || sentence.child(verb, "mark").isPresent()) {
            return Optional.empty();
        }
        return sentence.head(verb).filter(Token::isVerb).flatMap(head -> sentence.child(head, "obj")
                .filter(o -> head.index() < o.index() && o.index() < verb.index()));
    }

    /** "China, which ..., has yet to get any": the parser often hangs the clause under its subject. */
    private static boolean isLooseSubject(Sentence sentence, Token verb, Token head) {
        return verb.is("dep", "parataxis", "advcl")
                && head.isNoun()
                && head.index() < verb.index()
                && !verb.pos().equals("VBG")
                && head.is("root", "conj", "ccomp")
                && sentence.child(head, "nsubj", "cop").isEmpty();
    }

    /** "accused Iran of prolonging ...": the accused is who prolongs. */
    private static boolean isAccused(Sentence sentence, Token verb, Token head) {
        return OBJECT_CONTROL.contains(head.lemma())
                && !objects(sentence, head).isEmpty()
                && (sentence.preposition(verb).isPresent()
                        || sentence.child(verb, "mark")
                                .filter(m -> Set.of("of", "from", "to", "into").contains(m.lower()))
                                .isPresent());
    }

    private static boolean isPredicate(Sentence sentence, Token token) {
        return sentence.child(token, "cop").isPresent()
                || sentence.child(token, "nsubj", "nsubj:pass").isPresent();
    }

    /** The relative pronoun gives way to its noun. */
    private static Stream<Token> antecedent(Sentence sentence, Token verb, Token subject) {
        boolean relativePronoun =
                (subject.pos().startsWith("W") || subject.lower().equals("that"))
                        && verb.is("acl:relcl", "acl")
                        && subject.index() < verb.index();
        return relativePronoun
                ? sentence.head(verb).stream()
                        .flatMap(noun -> sentence.withConjuncts(noun).stream().filter(n -> n.index() < subject.index()))
                : Stream.of(subject);
    }

    private static List<Token> relativeGap(Sentence sentence, Token verb, Token noun) {
        return isPassive(sentence, verb) ? List.of(noun) : List.of();
    }

    /** The surface subject of a governing clause. */
    private static List<Token> active(Sentence sentence, Token head, int depth) {
        return subjects(sentence, head, depth + 1);
    }

    private static List<Token> controller(Sentence sentence, Token head, int depth) {
        List<Token> objects = objects(sentence, head);
        boolean himself = objects.stream()
                .anyMatch(o -> o.lower().endsWith("self") || o.lower().endsWith("selves"));
        if (!objects.isEmpty() && !himself && OBJECT_CONTROL.contains(head.lemma()) && !isPassive(sentence, head)) {
            return objects;
        }
        return subjects(sentence, head, depth + 1);
    }

    private static List<Token> objects(Sentence sentence, Token verb) {
        List<Token> objects = sentence.children(verb, "obj")
                .flatMap(o -> sentence.withConjuncts(o).stream())
                .flatMap(o -> antecedent(sentence, verb, o))
                .toList();
        if (objects.isEmpty() && !isPassive(sentence, verb)) {
            List<Token> behindParticle = behindParticle(sentence, verb);
            if (!behindParticle.isEmpty()) {
                return behindParticle;
            }
        }
        if (objects.isEmpty() && verb.is("acl:relcl") && !isPassive(sentence, verb) && hasOwnSubject(sentence, verb)) {
            boolean gapTaken =
                    sentence.hasChild(verb, c -> c.is("obl") && c.pos().startsWith("W"));
            return gapTaken ? List.of() : sentence.head(verb).map(List::of).orElse(List.of());
        }
        return objects.isEmpty() ? sharedObject(sentence, verb) : objects;
    }

    /** "closed down the office": the parser often takes the particle for a preposition. */
    private static List<Token> behindParticle(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl")
                .filter(o -> sentence.hasChild(
                        o, c -> c.is("case") && c.index() == verb.index() + 1 && PARTICLES.contains(c.lower())))
                .findFirst()
                .map(sentence::withConjuncts)
                .orElse(List.of());
    }

    /** "condemned and attacked Rwanda": verbs side by side have one object. */
    private static List<Token> sharedObject(Sentence sentence, Token verb) {
        return sentence.children(verb, "conj")
                .filter(c -> c.isVerb() && c.pos().equals(verb.pos()))
                .filter(c -> sentence.tokens().subList(verb.index() + 1, c.index()).stream()
                        .allMatch(t -> t.is("cc", "advmod") || t.pos().equals("RB")))
                .findFirst()
                .map(c -> objects(sentence, c))
                .orElse(List.of());
    }

    private static boolean hasOwnSubject(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj").anyMatch(s -> !s.pos().startsWith("W"));
    }

    private static List<Token> agents(Sentence sentence, Token verb) {
        List<Token> own = by(sentence, sentence.children(verb, "obl", "nmod"));
        if (!own.isEmpty()) {
            return own;
        }
        // "supplied to Armenia by India": the parser may hang the agent under what stands before it.
        return by(
                sentence,
                sentence.children(verb, "obl", "obj", "xcomp")
                        .filter(t -> t.index() > verb.index())
                        .flatMap(t -> sentence.children(t, "nmod", "obl")));
    }

    private static List<Token> by(Sentence sentence, Stream<Token> phrases) {
        return phrases.filter(o -> sentence.preposition(o).filter("by"::equals).isPresent())
                .filter(o -> !o.entity().equals("DATE"))
                .flatMap(o -> sentence.withConjuncts(o).stream())
                .toList();
    }

    private static void obliques(
            Sentence sentence, Token verb, boolean passive, ImmutableListMultimap.Builder<String, Token> slots) {
        List<Token> below =
                new ArrayList<>(sentence.children(verb, "obl", "nmod", "advcl").toList());
        // "pulled back from the border": the phrase often hangs on the adverb.
        sentence.children(verb, "advmod", "compound:prt")
                .flatMap(adverb -> sentence.children(adverb, "obl", "nmod"))
                .forEach(below::add);
        sentence.children(verb, "obj")
                .flatMap(o -> sentence.children(o, "nmod"))
                .forEach(n -> {
                    below.add(n);
                    sentence.children(n, "nmod").forEach(below::add);
                });
        sentence.children(verb, "xcomp").filter(Token::isNoun).forEach(below::add);
        sentence.children(verb, "advmod")
                .flatMap(adverb -> sentence.children(adverb, "obl", "nmod"))
                .forEach(below::add);
        // "agreed to a deal with Oslo", "called for sanctions on Cuba": what hangs on the noun that the phrase names.
        List<Token> nested = below.stream()
                .filter(o -> o.is("obl", "nmod") && !o.isProper() && o.index() > verb.index())
                .filter(o ->
                        sentence.preposition(o).filter(COMPLEMENTS::contains).isPresent())
                .flatMap(o -> sentence.children(o, "nmod"))
                .filter(n -> !below.contains(n))
                .toList();
        below.addAll(nested);
        for (Token oblique : below) {
            Optional<String> preposition = sentence.preposition(oblique)
                    .or(() -> oblique.is("advcl")
                            ? sentence.child(oblique, "mark").map(Token::lower)
                            : Optional.empty());
            preposition
                    .filter(p -> !(passive && p.equals("by")))
                    .ifPresent(p -> slots.putAll(p, sentence.withConjuncts(oblique)));
        }
        // "called on Beijing to act" is often read as a clause of which Beijing is the subject.
        sentence.children(verb, "advcl", "xcomp", "ccomp").forEach(clause -> sentence.child(clause, "mark")
                .filter(m -> Set.of("on", "for", "upon", "with").contains(m.lower()))
                .ifPresent(m -> sentence.children(clause, "nsubj", "nsubj:pass")
                        .forEach(s -> slots.putAll(
                                m.lower().equals("for") ? ASKED_FOR : m.lower(), sentence.withConjuncts(s)))));
    }
}
