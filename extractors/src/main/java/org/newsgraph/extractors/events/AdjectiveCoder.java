package org.newsgraph.extractors.events;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractors.events.VerbCoder.Coded;
import org.newsgraph.extractors.lexicon.VerbFrames.Frame;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/**
 * Codes predicates that tell where somebody stands: "is opposed to", "remains ready to talk", "is against the plan".
 */
final class AdjectiveCoder {
    private final Scene scene;
    private final FrameMatcher matcher;
    private final VerbCoder verbs;

    AdjectiveCoder(Scene scene, VerbCoder verbs) {
        this.scene = scene;
        this.matcher = new FrameMatcher(scene);
        this.verbs = verbs;
    }

    /** What the predicate tells; nothing where the table has no row for it. */
    Optional<Coded> code(Token predicate) {
        Sentence sentence = scene.sentence();
        if (!isPredicate(predicate)) {
            return Optional.empty();
        }
        Optional<String> preposition = predicate.isNoun() ? sentence.preposition(predicate) : Optional.empty();
        String name = "be_" + preposition.orElse(predicate.lower());
        List<Frame> rows = scene.lexicon().adjectives().of(name);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Predication predication = stance(Clauses.of(sentence, predicate), name, preposition);
        Optional<Frame> frame = matcher.first(rows, predication);
        return frame.filter(f -> f.coding().eventClass().isPresent()).map(f -> verbs.coded(predication, f.coding()));
    }

    private boolean isPredicate(Token token) {
        Sentence sentence = scene.sentence();
        boolean copula = sentence.child(token, "cop", "aux:pass").isPresent();
        boolean adjective = token.pos().startsWith("JJ") || token.pos().equals("VBN");
        boolean coordinated = adjective
                && token.is("conj")
                && sentence.head(token)
                        .filter(h -> sentence.child(h, "cop").isPresent())
                        .isPresent();
        boolean complement = adjective
                && token.is("xcomp")
                && sentence.head(token).filter(Token::isVerb).isPresent();
        boolean apposed = token.pos().startsWith("JJ")
                && token.is("amod", "acl")
                && sentence.head(token).filter(h -> h.index() < token.index()).isPresent();
        return (copula && (adjective || token.isNoun())) || coordinated || complement || apposed;
    }

    /** Whoever is opposed is the subject, though the participle looks passive; "against the plan" has the plan. */
    private static Predication stance(Predication predication, String name, Optional<String> preposition) {
        ImmutableListMultimap.Builder<String, Token> slots = ImmutableListMultimap.builder();
        boolean turned = predication.passive() && predication.slot("subj").isEmpty();
        predication.slots().forEach((slot, token) -> slots.put(turned && slot.equals("obj") ? "subj" : slot, token));
        preposition.ifPresent(p -> slots.put(p, predication.head()));
        return new Predication(predication.head(), name, false, slots.build());
    }
}
