package org.newsgraph.extractors.qualifiers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.Words;
import org.newsgraph.extractors.lexicon.Words.Frame;
import org.newsgraph.extractors.lexicon.Words.Speech;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** Finds who says what in a sentence: clauses under verbs of speech, what stands before "X said", "according to X". */
final class ReportFinder {
    /** Verbs that stand behind what is said. */
    private static final Set<String> TRAILING = Set.of(
            "say",
            "add",
            "tell",
            "report",
            "claim",
            "argue",
            "insist",
            "note",
            "warn",
            "announce",
            "explain",
            "write",
            "acknowledge",
            "believe",
            "think",
            "confirm",
            "suggest",
            "stress",
            "recall",
            "conclude",
            "declare",
            "continue",
            "reply",
            "estimate",
            "state",
            "comment",
            "admit",
            "allege",
            "quote",
            "predict",
            "promise",
            "complain",
            "vow");

    /** Verbs of charging somebody with an act. */
    private static final Set<String> CHARGES =
            Set.of("accuse", "suspect", "blame", "charge", "condemn", "denounce", "criticise", "criticize");

    /** Those of them that leave open whether the act took place; who condemns an act takes it for a fact. */
    private static final Set<String> ALLEGATIONS = Set.of("accuse", "suspect", "blame", "charge");

    private static final Set<String> CARRIES_ON = Set.of("but", "and", "so");

    private static final Set<String> OF = Set.of("of", "with", "for");

    private final Words words;

    ReportFinder(Words words) {
        this.words = words;
    }

    List<Report> find(Sentence sentence) {
        List<Report> reports = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.lower().equals("according")) {
                accordingTo(sentence, token).ifPresent(reports::add);
            } else if (token.isVerb() && CHARGES.contains(token.lemma())) {
                charged(sentence, token).ifPresent(reports::add);
            } else if (token.isVerb()) {
                words.speech(sentence.lemmaWithParticle(token))
                        .or(() -> words.speech(token.lemma()))
                        .flatMap(speech -> spoken(sentence, token, speech))
                        .ifPresent(reports::add);
            }
        }
        return reports;
    }

    /** "accused Mali of sheltering ...", "was accused by Mali of ...": the act is the accuser's claim. */
    private Optional<Report> charged(Sentence sentence, Token verb) {
        List<Token> accusers = Clauses.of(sentence, verb).slot("subj");
        BitSet content = new BitSet();
        sentence.children(verb, "advcl", "obl", "ccomp", "xcomp")
                .filter(c -> c.pos().equals("VBG")
                        || (c.isNoun() && ALLEGATIONS.contains(verb.lemma()))
                        || sentence.hasChild(c, a -> a.is("aux") && a.lower().equals("having")))
                .filter(c -> sentence.children(c, "mark", "case").anyMatch(m -> OF.contains(m.lower())))
                .forEach(c -> sentence.subtree(c).forEach(t -> content.set(t.index())));
        return accusers.isEmpty() || content.isEmpty()
                ? Optional.empty()
                : words.speech(verb.lemma())
                        .or(() -> Optional.of(new Speech(verb.lemma(), "alleges", Frame.REPORT)))
                        .map(speech -> new Report(verb, speech, accusers, content));
    }

    private Optional<Report> spoken(Sentence sentence, Token verb, Speech speech) {
        if (Clauses.isPassive(sentence, verb)) {
            return Optional.empty();
        }
        List<Token> speakers = Clauses.of(sentence, verb).slot("subj");
        if (speakers.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        sentence.children(verb, "ccomp").forEach(c -> sentence.subtree(c).forEach(t -> content.set(t.index())));
        sentence.children(verb, "dep", "parataxis", "xcomp")
                .filter(c -> c.isVerb() || sentence.child(c, "nsubj", "cop").isPresent())
                .filter(c -> content.isEmpty() && clauseLike(sentence, verb, c))
                .forEach(c -> sentence.subtree(c).forEach(t -> content.set(t.index())));
        if (trailing(sentence, verb, speakers)) {
            int start = Math.min(
                    verb.index(),
                    speakers.stream()
                            .flatMap(s -> sentence.subtree(s).stream())
                            .mapToInt(Token::index)
                            .min()
                            .orElse(verb.index()));
            content.set(0, start);
            goesOn(sentence, verb).ifPresent(from -> content.set(from, sentence.size()));
        }
        quoted(sentence).forEach(t -> content.set(t.index()));
        for (Token own : concat(verb, speakers)) {
            content.clear(own.index());
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(new Report(verb, speech, speakers, content));
    }

    private static List<Token> concat(Token verb, List<Token> speakers) {
        return Stream.concat(Stream.of(verb), speakers.stream()).toList();
    }

    private static boolean clauseLike(Sentence sentence, Token verb, Token clause) {
        if (clause.pos().equals("VBG")
                || sentence.hasChild(clause, c -> c.is("aux") && c.lower().equals("having"))) {
            return verb.lemma().equals("deny") || verb.lemma().equals("admit");
        }
        return clause.index() > verb.index()
                && (sentence.child(clause, "nsubj", "nsubj:pass").isPresent()
                        || Clauses.misplacedSubject(sentence, clause).isPresent()
                        || sentence.children(clause, "mark", "dep")
                                .anyMatch(m -> m.lower().equals("that")));
    }

    /**
     * "..., X said." and "..., said X.": the verb or its subject follows a comma or closing quote, and little comes
     * after.
     */
    private static boolean trailing(Sentence sentence, Token verb, List<Token> speakers) {
        if (!TRAILING.contains(verb.lemma())) {
            return false;
        }
        int first = Math.min(
                verb.index(), speakers.stream().mapToInt(Token::index).min().orElse(0));
        List<Token> around = sentence.tokens();
        for (int i = first - 1; i >= 0 && i >= first - 14; i--) {
            String word = around.get(i).word();
            if (word.equals(",") || word.equals("\"") || word.equals("”") || word.equals("''")) {
                return i > 2 && noVerbBetween(sentence, i, first) && endsSoon(sentence, verb);
            }
        }
        return false;
    }

    /** "..., Kirk said, but it will ...": a pronoun carries on what was being said. */
    private static Optional<Integer> goesOn(Sentence sentence, Token verb) {
        int at = verb.index();
        boolean carriesOn = sentence.at(at + 1).map(t -> t.word().equals(",")).orElse(false)
                && sentence.at(at + 2).map(t -> CARRIES_ON.contains(t.lower())).orElse(false)
                && sentence.at(at + 3)
                        .map(t -> t.pos().equals("PRP") && sentence.head(t).isPresent())
                        .orElse(false);
        return carriesOn ? Optional.of(at + 3) : Optional.empty();
    }

    private static boolean noVerbBetween(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .noneMatch(t -> t.isVerb()
                        && !t.is("aux")
                        && Character.isLowerCase(t.word().codePointAt(0)));
    }

    private static boolean endsSoon(Sentence sentence, Token verb) {
        return sentence.children(verb, "ccomp").allMatch(c -> c.index() < verb.index())
                && sentence.tokens().subList(verb.index() + 1, sentence.size()).stream()
                        .takeWhile(t -> !t.word().equals(","))
                        .filter(t -> t.pos().equals("IN") && t.lower().equals("that"))
                        .findAny()
                        .isEmpty();
    }

    /** Tokens between quotation marks. */
    static List<Token> quoted(Sentence sentence) {
        List<Token> inside = new ArrayList<>();
        boolean open = false;
        for (Token token : sentence.tokens()) {
            if (isQuote(token)) {
                open = !open;
            } else if (open) {
                inside.add(token);
            }
        }
        return inside;
    }

    static boolean isQuote(Token token) {
        return switch (token.word()) {
            case "\"", "“", "”", "``", "''" -> true;
            default -> false;
        };
    }

    private static Optional<Report> accordingTo(Sentence sentence, Token according) {
        Optional<Token> speaker =
                sentence.head(according).filter(h -> h.isNoun() || h.pos().startsWith("PRP"));
        return speaker.map(s -> {
            BitSet content = new BitSet();
            content.set(0, sentence.size());
            sentence.subtree(s).forEach(t -> content.clear(t.index()));
            return new Report(
                    according, new Speech("according to", "states", Frame.REPORT), sentence.withConjuncts(s), content);
        });
    }
}
