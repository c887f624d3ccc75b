package org.newsgraph.extractors.qualifiers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.actors.Actors;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Place;

/** Where an event happened: a place in a locative phrase under its words, unless it is the target itself. */
public final class PlaceReader {
    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "outside", "inside", "around", "off", "along", "across");

    private PlaceReader() {}

    public static Optional<Place> read(
            Sentence sentence, Actors actors, List<Token> anchors, Optional<Party> target, Party actor) {
        Optional<Party> scene = whereClause(sentence, actors, anchors);
        if (scene.isPresent()) {
            return scene.map(p -> new Place(p.name(), p.state()));
        }
        for (Token token : sentence.tokens()) {
            boolean locative = sentence.preposition(token)
                    .or(() -> token.is("compound")
                            ? sentence.head(token).flatMap(sentence::preposition)
                            : Optional.empty())
                    .filter(LOCATIVE::contains)
                    .isPresent();
            if (!locative || !Anchoring.hangsUnder(sentence, token, anchors, 3)) {
                continue;
            }
            Optional<Party> place = actors.placeAt(sentence, token)
                    .filter(p -> target.map(t -> !t.name().equals(p.name())).orElse(true))
                    .filter(p -> !p.name().equals(actor.name()));
            if (place.isPresent()) {
                return Optional.of(new Place(place.get().name(), place.get().state()));
            }
        }
        return Optional.empty();
    }

    /** "Abuja, where she held talks": the place that the clause tells about. */
    private static Optional<Party> whereClause(Sentence sentence, Actors actors, List<Token> anchors) {
        return anchors.stream()
                .filter(a ->
                        a.is("acl:relcl") && sentence.hasChild(a, c -> c.lower().equals("where")))
                .flatMap(a -> sentence.head(a).stream())
                .flatMap(noun -> actors.placeAt(sentence, noun).stream())
                .findFirst();
    }
}
