package org.newsgraph.extractors.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;

/** The phrases of an article that name somebody. Not thread-safe: one instance an article. */
final class Mentions {
    /** One phrase, with whom it stands for. */
    record Mention(List<Party> parties, boolean plural, boolean subject, int sentence, int token) {}

    private final Actors actors;
    private final Map<Integer, List<Mention>> known = new HashMap<>();

    Mentions(Actors actors) {
        this.actors = actors;
    }

    /** "in Warsaw": a place of something, which acts for nobody. */
    private boolean locative(Sentence sentence, Token token) {
        return actors.isPlaceName(sentence, token)
                && sentence.preposition(token)
                        .filter(p -> p.equals("in") || p.equals("at") || p.equals("near"))
                        .isPresent();
    }

    /** What a whole sentence mentions; kept, except while something in the sentence itself is being resolved. */
    List<Mention> of(Sentence sentence) {
        List<Mention> kept = known.get(sentence.number());
        if (kept != null) {
            return kept;
        }
        List<Mention> found = before(sentence, sentence.size());
        if (!actors.resolving(sentence)) {
            known.put(sentence.number(), found);
        }
        return found;
    }

    /** What the sentence mentions before this token. */
    List<Mention> before(Sentence sentence, int end) {
        List<Mention> mentions = new ArrayList<>();
        for (Token token : actors.namedHeads(sentence)) {
            if (token.index() >= end
                    || locative(sentence, token)
                    || (token.relation().equals("conj")
                            && sentence.head(token).filter(Token::isNoun).isPresent())) {
                continue;
            }
            List<Party> parties = sentence.withConjuncts(token).stream()
                    .filter(t -> t.isNoun())
                    .flatMap(t -> actors.named(sentence, t).stream())
                    .distinct()
                    .toList();
            mention(sentence, token, parties).ifPresent(mentions::add);
        }
        sentence.tokens().stream()
                .filter(t -> t.index() < end && pointsBack(sentence, t))
                .forEach(t -> mention(sentence, t, actors.of(sentence, t)).ifPresent(mentions::add));
        mentions.sort(Comparator.comparingInt(Mention::token));
        return mentions;
    }

    /** "The council": a definite noun that takes up a body named before, and keeps it in mind. */
    private boolean pointsBack(Sentence sentence, Token token) {
        String noun = token.lemma().toLowerCase(Locale.ROOT);
        return token.isNoun()
                && (!Anaphor.of(noun).isEmpty() || Antecedents.REBELS.contains(noun))
                && sentence.hasChild(token, c -> c.lower().equals("the"))
                && actors.named(sentence, token).isEmpty();
    }

    private static Optional<Mention> mention(Sentence sentence, Token token, List<Party> parties) {
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        boolean plural = token.pos().endsWith("S") && parties.get(0).kind() != EntityKind.STATE;
        return Optional.of(new Mention(
                parties,
                plural || token.pos().equals("NNS") || parties.get(0).kind() == EntityKind.ARMED_GROUP,
                token.relation().startsWith("nsubj"),
                sentence.number(),
                token.index()));
    }
}
