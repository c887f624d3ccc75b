package org.newsgraph.extractors.qualifiers;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.qualifiers.ModalityReader.Reading;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Modality;

/** Whether the act that a noun names happened, by its determiner, its adjectives, and the word it hangs on. */
final class NounModality {
    private static final Set<String> FUTURE_ADJECTIVES = Set.of(
            "planned",
            "imminent",
            "upcoming",
            "forthcoming",
            "future",
            "next",
            "scheduled",
            "intended",
            "coming",
            "promised",
            "pending");

    private static final Set<String> POSSIBLE_ADJECTIVES = Set.of(
            "possible", "potential", "proposed", "alleged", "hypothetical", "likely", "suspected", "feared", "any");

    /** Nouns that name an event as thought of, not as done: "opposition to a strike", "the threat of a boycott". */
    private static final Set<String> UNREAL_NOUNS = Set.of(
            "opposition",
            "threat",
            "possibility",
            "prospect",
            "risk",
            "call",
            "fear",
            "idea",
            "proposal",
            "request",
            "demand",
            "warning",
            "suggestion",
            "option",
            "likelihood",
            "chance",
            "hope",
            "speculation",
            "scenario",
            "appeal",
            "plea",
            "alternative",
            "pretext");

    private static final Set<String> PLANNING_NOUNS =
            Set.of("plan", "preparation", "intention", "promise", "pledge", "vow", "readiness", "commitment");

    /** Verbs that keep what their object names from happening. */
    private static final Set<String> AVERTING = Set.of("prevent", "avoid", "stop", "avert", "deny");

    /** Verbs whose object is still to come. */
    private static final Set<String> PLANNING = Set.of("plan", "expect", "prepare", "await", "announce", "schedule");

    /** Verbs whose object somebody has in mind or wants. */
    private static final Set<String> WISHING = Set.of(
            "want", "seek", "demand", "propose", "consider", "call", "urge", "discuss", "favour", "favor", "threaten");

    /** Verbs that say of their subject only that it takes place. */
    private static final Set<String> OCCURRING =
            Set.of("take", "begin", "start", "happen", "occur", "follow", "be", "hold", "continue");

    private NounModality() {}

    static Reading read(Sentence sentence, Token noun) {
        Optional<Token> no = sentence.children(noun, "det", "neg")
                .filter(d -> d.lower().equals("no"))
                .findFirst();
        if (no.isPresent()) {
            return Reading.of(Modality.NEGATED, "no");
        }
        for (Token child : sentence.children(noun)) {
            if (FUTURE_ADJECTIVES.contains(child.lower())) {
                return Reading.of(Modality.PLANNED, child.lower());
            }
            if (POSSIBLE_ADJECTIVES.contains(child.lower())) {
                return Reading.of(Modality.POSSIBLE, child.lower());
            }
        }
        Optional<Token> governor = sentence.head(noun);
        if (governor.isEmpty()) {
            return Reading.ASSERTED;
        }
        Token head = governor.get();
        if (noun.is("nmod") && head.isNoun() && definiteArticle(sentence, noun).isEmpty()) {
            String lemma = head.lemma().toLowerCase(Locale.ROOT);
            if (UNREAL_NOUNS.contains(lemma)) {
                return Reading.of(Modality.POSSIBLE, lemma);
            }
            if (PLANNING_NOUNS.contains(lemma)) {
                return Reading.of(Modality.PLANNED, lemma);
            }
        }
        return head.isVerb() ? under(sentence, noun, head) : Reading.ASSERTED;
    }

    private static Reading under(Sentence sentence, Token noun, Token verb) {
        String lemma = verb.lemma();
        if (noun.is("obj", "obl")) {
            if (AVERTING.contains(lemma)) {
                return Reading.of(Modality.NEGATED, lemma);
            }
            if (PLANNING.contains(lemma)) {
                return Reading.of(Modality.PLANNED, lemma);
            }
            if (WISHING.contains(lemma)) {
                return Reading.of(Modality.POSSIBLE, lemma);
            }
        }
        return noun.is("nsubj", "nsubj:pass") && OCCURRING.contains(lemma)
                ? ModalityReader.ofClause(sentence, verb)
                : Reading.ASSERTED;
    }

    private static Optional<Token> definiteArticle(Sentence sentence, Token noun) {
        return sentence.children(noun, "det")
                .filter(d -> d.lower().equals("the"))
                .findFirst();
    }
}
