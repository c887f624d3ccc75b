package org.newsgraph.extractors.qualifiers;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Modality;

/**
 * Whether the act that a word names happened: a verb by its auxiliaries, negation, and the clauses above it, a noun by
 * {@link NounModality}. After the scheme of event factuality (Sauri and Pustejovsky 2009): the value of the nearest
 * operator wins, negation outranks the rest.
 */
public final class ModalityReader {
    /** A value and the word that shows it. */
    public record Reading(Modality modality, Optional<String> trigger) {
        public static final Reading ASSERTED = new Reading(Modality.ASSERTED, Optional.empty());

        static Reading of(Modality modality, String trigger) {
            return new Reading(modality, Optional.of(trigger));
        }
    }

    /** Verbs whose complement is as real as they are. */
    private static final Set<String> IMPLICATIVE = Set.of(
            "begin",
            "start",
            "continue",
            "help",
            "manage",
            "go",
            "proceed",
            "resume",
            "keep",
            "finish",
            "force",
            "lead",
            "use",
            "see",
            "show",
            "report",
            "know",
            "allow",
            "let",
            "make",
            "have",
            "enable",
            "get",
            "join",
            "accuse",
            "admit",
            "celebrate",
            "acknowledge",
            "condemn",
            "criticise",
            "criticize",
            "blame",
            "say",
            "confirm",
            "regret");

    private static final Set<String> NEGATIVE = Set.of(
            "deny", "fail", "refuse", "decline", "avoid", "prevent", "stop", "forbid", "neglect", "bar", "block",
            "rule", "reject", "oppose");

    /** Verbs with a bare infinitive that is as real as they are. */
    private static final Set<String> LETTING = Set.of("let", "make", "have", "see");

    /** Verbs that keep somebody from doing something. */
    private static final Set<String> KEEPING = Set.of(
            "bar",
            "ban",
            "prevent",
            "stop",
            "prohibit",
            "block",
            "discourage",
            "dissuade",
            "deter",
            "exclude",
            "restrain",
            "refrain",
            "abstain",
            "keep",
            "forbid",
            "preclude");

    private static final Set<String> POSSIBLE = Set.of(
            "consider",
            "discuss",
            "suggest",
            "propose",
            "threaten",
            "hint",
            "mull",
            "fear",
            "doubt",
            "may",
            "weigh",
            "debate",
            "contemplate",
            "require",
            "imagine",
            "risk");

    private static final Set<String> CONDITIONAL = Set.of("if", "unless", "whether", "provided", "should", "lest");

    /** "is due in Rome": what so called is still to come. */
    private static final Set<String> AWAITED = Set.of("due", "expected", "scheduled", "slated");

    /** Adverbs with which a writer leaves open whether it happened. */
    private static final Set<String> HEARSAY =
            Set.of("allegedly", "possibly", "perhaps", "maybe", "probably", "presumably", "potentially", "supposedly");

    /** "is likely to": neither done nor decided. */
    private static final Set<String> UNSURE = Set.of("likely", "unlikely", "able", "unable", "possible", "free");

    /** "did not mean that it had": what is not meant is not so. */
    private static final Set<String> MEANING = Set.of("mean", "imply", "signify");

    private ModalityReader() {}

    public static Reading read(Sentence sentence, Token word) {
        Reading reading = word.isVerb() || sentence.child(word, "cop").isPresent()
                ? ofClause(sentence, word)
                : NounModality.read(sentence, word);
        if (reading.modality() != Modality.NEGATED && isQuestion(sentence)) {
            return Reading.of(Modality.POSSIBLE, "?");
        }
        return reading;
    }

    private static boolean isQuestion(Sentence sentence) {
        return sentence.tokens().stream().skip(Math.max(0, sentence.size() - 2)).anyMatch(t -> t.word()
                .equals("?"));
    }

    static Reading ofClause(Sentence sentence, Token verb) {
        return ofClause(sentence, verb, 0);
    }

    private static Reading ofClause(Sentence sentence, Token verb, int depth) {
        Optional<Token> negation =
                sentence.children(verb).stream().filter(c -> isNegation(c)).findFirst();
        if (negation.isPresent()) {
            return Reading.of(Modality.NEGATED, negation.get().lower());
        }
        if (isOver(sentence, verb)) {
            return Reading.of(Modality.NEGATED, "no_longer");
        }
        if (isShortOf(sentence, verb)) {
            return Reading.of(Modality.NEGATED, "short_of");
        }
        boolean noArgument = sentence.children(verb, "nsubj", "obj", "nsubj:pass")
                .anyMatch(a -> sentence.hasChild(
                        a, d -> d.lower().equals("no") || d.lower().equals("neither")));
        if (noArgument
                || sentence.hasChild(verb, c -> c.is("nsubj") && c.lower().equals("nobody"))) {
            return Reading.of(Modality.NEGATED, "no");
        }
        Optional<Reading> auxiliary = auxiliary(sentence, verb);
        if (auxiliary.isPresent()) {
            return auxiliary.get();
        }
        if (AWAITED.contains(verb.lower())
                && sentence.child(verb, "cop", "aux:pass").isPresent()) {
            return Reading.of(Modality.PLANNED, verb.lower());
        }
        Optional<Token> hearsay = sentence.children(verb, "advmod")
                .filter(a -> HEARSAY.contains(a.lower()))
                .findFirst();
        if (hearsay.isPresent()) {
            return Reading.of(Modality.POSSIBLE, hearsay.get().lower());
        }
        Optional<Reading> mark = mark(sentence, verb);
        if (mark.isPresent()) {
            return mark.get();
        }
        if (depth > 5) {
            return Reading.ASSERTED;
        }
        if (verb.relation().equals("root")
                && sentence.child(verb, "mark")
                        .filter(m -> m.lower().equals("to"))
                        .isPresent()) {
            return Reading.of(Modality.PLANNED, "to"); // headlines: "Japan to send doctors"
        }
        return sentence.head(verb)
                .map(head -> above(sentence, verb, head, depth))
                .orElse(Reading.ASSERTED);
    }

    /** "no longer trains". */
    private static boolean isOver(Sentence sentence, Token verb) {
        return sentence.children(verb, "advmod")
                .anyMatch(a -> (a.lower().equals("longer") || a.lower().equals("more"))
                        && sentence.before(a)
                                .filter(b -> b.lower().equals("no"))
                                .isPresent());
    }

    /** "stopped short of criticising". */
    private static boolean isShortOf(Sentence sentence, Token verb) {
        return verb.pos().equals("VBG")
                && sentence.children(verb, "mark", "case")
                        .anyMatch(m -> m.lower().equals("of")
                                && sentence.before(m)
                                        .filter(b -> b.lower().equals("short"))
                                        .isPresent());
    }

    private static boolean isNegation(Token token) {
        return switch (token.lower()) {
            case "not", "n't", "n’t", "never", "nor", "neither" -> token.is("advmod", "neg", "cc", "dep", "cc:preconj");
            default -> false;
        };
    }

    private static Optional<Reading> auxiliary(Sentence sentence, Token verb) {
        for (Token aux : sentence.children(verb)) {
            if (!aux.is("aux")) {
                continue;
            }
            Optional<Modality> modality = modal(sentence, verb, aux);
            if (modality.isPresent()) {
                return modality.map(m -> Reading.of(m, aux.lower()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Modality> modal(Sentence sentence, Token verb, Token aux) {
        return switch (aux.lower()) {
            case "will", "shall", "'ll", "’ll", "wo", "would", "'d", "’d" ->
                Optional.of(hasCondition(sentence, verb) ? Modality.POSSIBLE : Modality.PLANNED);
            case "may", "might", "could", "can", "should", "must", "ca", "ought" -> Optional.of(Modality.POSSIBLE);
            default -> Optional.empty();
        };
    }

    private static boolean hasCondition(Sentence sentence, Token verb) {
        return Stream.concat(Stream.of(verb), sentence.children(verb, "advcl"))
                .anyMatch(c -> sentence.children(c, "mark").anyMatch(m -> CONDITIONAL.contains(m.lower())));
    }

    private static Optional<Reading> mark(Sentence sentence, Token verb) {
        return sentence.children(verb, "mark", "case")
                .map(m -> {
                    boolean asThough = m.lower().equals("though")
                            && sentence.before(m)
                                    .filter(b -> b.lower().equals("as"))
                                    .isPresent();
                    if (CONDITIONAL.contains(m.lower()) || asThough) {
                        return Optional.of(Reading.of(Modality.POSSIBLE, m.lower()));
                    }
                    return m.lower().equals("without")
                            ? Optional.of(Reading.of(Modality.NEGATED, "without"))
                            : Optional.<Reading>empty();
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Reading above(Sentence sentence, Token verb, Token head, int depth) {
        boolean infinitive = sentence.children(verb, "mark", "case")
                .anyMatch(m -> m.pos().equals("TO") || m.lower().equals("to"));
        String lemma = sentence.lemmaWithParticle(head);
        switch (verb.relation()) {
            case "xcomp", "ccomp", "dep" -> {
                if (MEANING.contains(head.lemma())
                        && ofClause(sentence, head, depth + 1).modality() == Modality.NEGATED) {
                    return Reading.of(Modality.NEGATED, lemma);
                }
                if (NEGATIVE.contains(head.lemma())
                        && (infinitive
                                || verb.pos().equals("VBG")
                                || head.lemma().equals("deny"))) {
                    return Reading.of(Modality.NEGATED, lemma);
                }
                if (POSSIBLE.contains(head.lemma()) && !verb.is("dep")) {
                    return Reading.of(Modality.POSSIBLE, lemma);
                }
                if (infinitive && UNSURE.contains(head.lemma())) {
                    return Reading.of(Modality.POSSIBLE, head.lemma());
                }
                if (verb.pos().equals("VB") && !infinitive && LETTING.contains(head.lemma())) {
                    return ofClause(sentence, head, depth + 1);
                }
                if (infinitive && IMPLICATIVE.contains(head.lemma())) {
                    return ofClause(sentence, head, depth + 1);
                }
                return infinitive ? Reading.of(Modality.PLANNED, lemma) : Reading.ASSERTED;
            }
            case "advcl", "acl", "obl" -> {
                if (KEEPING.contains(head.lemma()) && isFrom(sentence, verb)) {
                    return Reading.of(Modality.NEGATED, lemma);
                }
                if (infinitive) {
                    return Reading.of(Modality.PLANNED, "to");
                }
                return participle(sentence, verb) ? ofClause(sentence, head, depth + 1) : Reading.ASSERTED;
            }
            case "conj" -> {
                if (verb.pos().equals("VBD")
                        || !head.isVerb()
                        || sentence.child(verb, "nsubj", "nsubj:pass").isPresent()) {
                    return Reading.ASSERTED;
                }
                Reading first = ofClause(sentence, head, depth + 1);
                boolean shared = verb.pos().equals("VB") || first.modality() != Modality.NEGATED;
                return shared ? first : Reading.ASSERTED;
            }
            default -> {
                return Reading.ASSERTED;
            }
        }
    }

    /** "barred it from giving". */
    private static boolean isFrom(Sentence sentence, Token verb) {
        return verb.pos().equals("VBG")
                && sentence.children(verb, "mark", "case")
                        .anyMatch(m -> m.lower().equals("from"));
    }

    /** "..., killing four": as real as the main clause; "after killing four": real by itself. */
    private static boolean participle(Sentence sentence, Token verb) {
        return verb.pos().equals("VBG") && sentence.child(verb, "mark", "case").isEmpty() && verb.is("advcl");
    }
}
