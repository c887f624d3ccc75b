package org.newsgraph.extractors.qualifiers;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.extractors.text.DependencyPath;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Modality;

/** Which construction shows a modality, in words. For explanations: told from the trigger word and the tree. */
public final class ModalityWords {
    private ModalityWords() {}

    /** "planned by \"will\", the auxiliary: send -aux-> will". */
    public static String of(Sentence sentence, Token predicate, Modality modality, Optional<String> trigger) {
        String value = modality.name().toLowerCase(Locale.ROOT);
        if (trigger.isEmpty()) {
            return modality == Modality.ASSERTED
                    ? value + ": nothing above \"" + predicate.word() + "\" negates, plans or supposes it"
                    : value + ": by how its source says it";
        }
        if (trigger.get().equals("?")) {
            return value + ": the sentence is a question";
        }
        return token(sentence, predicate, trigger.get())
                .map(word -> value + " by \"" + word.word() + "\", " + construction(sentence, predicate, word) + ": "
                        + DependencyPath.between(sentence, predicate, word))
                .orElse(value + " by \"" + trigger.get() + "\"");
    }

    private static Optional<Token> token(Sentence sentence, Token predicate, String trigger) {
        return sentence.tokens().stream()
                .filter(t -> t.lower().equals(trigger)
                        || t.lemma().equals(trigger)
                        || sentence.lemmaWithParticle(t).equals(trigger))
                .min(Comparator.comparingInt(t -> DependencyPath.length(sentence, predicate, t)));
    }

    private static String construction(Sentence sentence, Token predicate, Token word) {
        if (sentence.dominates(word, predicate)) {
            return word.isVerb() ? "the verb above it" : "the word above it";
        }
        return switch (word.baseRelation()) {
            case "aux" -> "the auxiliary";
            case "advmod", "neg", "cc" -> "the negation or adverb";
            case "mark", "case" -> "the conjunction or preposition";
            case "amod", "det", "compound" -> "the word before it";
            default -> "a word of its clause";
        };
    }
}
