package org.newsgraph.extractors.propositions;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** Reads event nouns as predications: possessor, modifiers and prepositional phrases are their slots. */
public final class NounPhrases {
    private NounPhrases() {}

    /**
     * Slots: {@code poss} (Iran's delivery), {@code mod} (the Russian invasion), {@code comp} (a plan to write off),
     * and prepositions; {@code both} for two parties under {@code between}.
     */
    public static Predication of(Sentence sentence, Token noun) {
        ImmutableListMultimap.Builder<String, Token> slots = ImmutableListMultimap.builder();
        sentence.children(noun, "nmod:poss").forEach(p -> slots.putAll("poss", sentence.withConjuncts(p)));
        sentence.children(noun, "amod", "compound").forEach(m -> slots.putAll("mod", sentence.withConjuncts(m)));
        sentence.children(noun, "acl").forEach(c -> {
            slots.put("comp", c);
            sentence.child(c, "mark").filter(m -> m.lower().equals("for")).ifPresent(m -> sentence.children(
                            c, "nsubj", "nsubj:pass")
                    .forEach(s -> slots.putAll(Clauses.ASKED_FOR, sentence.withConjuncts(s))));
        });
        Stream<Token> phrases = sentence.children(noun, "nmod", "obl");
        phrases.forEach(p -> sentence.preposition(p).ifPresent(name -> slots.putAll(name, sentence.withConjuncts(p))));
        // A chain "X of Y to Z" often hangs Z under Y.
        sentence.children(noun, "nmod")
                .filter(p -> sentence.preposition(p).filter("of"::equals).isPresent())
                .flatMap(p -> sentence.children(p, "nmod"))
                .forEach(p -> sentence.preposition(p)
                        .filter(name -> List.of("to", "by", "from", "for", "into", "on", "with", "against")
                                .contains(name))
                        .ifPresent(name -> slots.putAll(name, sentence.withConjuncts(p))));
        return new Predication(noun, name(noun), false, slots.build());
    }

    /**
     * Names under which the tables may know a noun: with its modifier first ({@code air_strike}) or its phrase behind
     * ({@code line_of_credit}), plural-only forms too.
     */
    public static List<String> names(Sentence sentence, Token noun) {
        String lemma = name(noun);
        String word = noun.lower();
        Optional<Token> modifier =
                sentence.before(noun).filter(t -> t.head() == noun.index() && t.is("compound", "amod"));
        Stream<String> compound = modifier.stream()
                .map(t -> t.lemma().toLowerCase(Locale.ROOT) + "_")
                .flatMap(prefix -> Stream.of(prefix + word, prefix + lemma));
        Stream<String> phrase = sentence.children(noun, "nmod")
                .flatMap(of -> sentence
                        .preposition(of)
                        .filter(p -> p.equals("of") || p.equals("for"))
                        .map(p -> lemma + "_" + p + "_" + of.lower())
                        .stream());
        return Stream.of(phrase, compound, Stream.of(word, lemma))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    static String name(Token noun) {
        return noun.lemma().toLowerCase(Locale.ROOT);
    }
}
