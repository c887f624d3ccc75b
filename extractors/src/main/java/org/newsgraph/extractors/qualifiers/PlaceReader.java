package org.newsgraph.extractors.qualifiers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.actors.Actors;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Place;

/** Where an event happened: a place in a locative phrase under its words, unless it is the target itself. */
public final class PlaceReader {
    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "outside", "inside", "around", "off", "along", "across", "over");
    private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary");
    private static final Set<String> SPEAKING = Set.of("speaking", "talking", "meeting", "writing", "addressing");
    private static final Set<String> GOAL = Set.of("to", "into", "in", "at", "for");

    private PlaceReader() {}

    /**
     * The place of an event with these words.
     *
     * @param goal whether the event goes to its place (visits, troop movements): then "to Rome" tells it too
     */
    public static Optional<Place> read(
            Sentence sentence, Actors actors, List<Token> anchors, Optional<Party> target, Party actor, boolean goal) {
        return whereClause(sentence, actors, anchors)
                .or(() -> locative(sentence, actors, anchors, target, actor))
                .or(() -> border(sentence, actors, anchors, actor, target))
                .or(() -> goal ? goal(sentence, actors, anchors, target) : Optional.empty())
                .or(() -> fronted(sentence, actors, anchors, target, actor))
                .or(() -> shared(sentence, actors, anchors, target, actor))
                .map(p -> new Place(p.name(), p.state()));
    }

    /** "signed here on Friday": the event is where the report was written. */
    public static boolean isHere(Sentence sentence, List<Token> anchors) {
        return sentence.tokens().stream()
                .anyMatch(t ->
                        t.lower().equals("here") && t.is("advmod") && Anchoring.hangsUnder(sentence, t, anchors, 2));
    }

    private static Optional<Party> locative(
            Sentence sentence, Actors actors, List<Token> anchors, Optional<Party> target, Party actor) {
        return sentence.tokens().stream()
                .filter(token -> isLocative(sentence, token))
                .filter(token -> Anchoring.hangsUnder(sentence, token, anchors, 3))
                .flatMap(token -> named(sentence, actors, token).stream())
                .filter(p -> isElsewhere(p, target, actor))
                .findFirst();
    }

    /**
     * "along its border with Chad", "near the Polish frontier": named after both states, in the order of the alphabet.
     */
    private static Optional<Party> border(
            Sentence sentence, Actors actors, List<Token> anchors, Party actor, Optional<Party> target) {
        return sentence.tokens().stream()
                .filter(t ->
                        BORDERS.contains(t.lemma()) && sentence.preposition(t).isPresent())
                .filter(t -> Anchoring.hangsUnder(sentence, t, anchors, 3))
                .flatMap(t -> ends(sentence, actors, t, Stream.concat(Stream.of(actor), target.stream())).stream())
                .findFirst();
    }

    private static Optional<Party> ends(Sentence sentence, Actors actors, Token border, Stream<Party> parties) {
        Stream<Party> named = sentence.children(border, "nmod:poss", "amod", "compound", "nmod")
                .flatMap(t -> sentence.withConjuncts(t).stream())
                .flatMap(t -> actors.modifier(sentence, t).stream());
        List<String> states = Stream.concat(named, parties)
                .flatMap(p -> p.state().stream())
                .flatMap(code -> actors.state(code).stream())
                .map(Party::name)
                .distinct()
                .limit(2)
                .sorted()
                .toList();
        return states.size() < 2
                ? Optional.empty()
                : Optional.of(new Party(
                        String.join("–", states) + " border", Optional.empty(), EntityKind.PLACE, Optional.empty()));
    }

    private static boolean isElsewhere(Party place, Optional<Party> target, Party actor) {
        return !place.name().equals(actor.name())
                && target.map(t -> !t.name().equals(place.name())).orElse(true);
    }

    private static boolean isLocative(Sentence sentence, Token token) {
        return sentence.preposition(token)
                .or(() -> token.is("compound") ? sentence.head(token).flatMap(sentence::preposition) : Optional.empty())
                .filter(LOCATIVE::contains)
                .isPresent();
    }

    /** The place of the tables, else a location that only the tagger knows. */
    private static Optional<Party> named(Sentence sentence, Actors actors, Token token) {
        return actors.placeAt(sentence, token)
                .or(() -> token.entity().equals("LOCATION") && token.isProper() && !token.is("compound")
                        ? Optional.of(location(sentence, token))
                        : Optional.empty());
    }

    private static Party location(Sentence sentence, Token head) {
        int first = head.index();
        while (first > 0 && sentence.token(first - 1).entity().equals("LOCATION")) {
            first--;
        }
        return new Party(
                sentence.words(sentence.token(first), head), Optional.empty(), EntityKind.PLACE, Optional.empty());
    }

    /** "visited Tripoli", "flew to Basra": the town by which the state gone to is told. */
    private static Optional<Party> goal(Sentence sentence, Actors actors, List<Token> anchors, Optional<Party> target) {
        return sentence.tokens().stream()
                .filter(t -> t.is("obj")
                        || sentence.preposition(t).filter(GOAL::contains).isPresent())
                .filter(t -> Anchoring.hangsUnder(sentence, t, anchors, 2))
                .flatMap(t -> actors.placeAt(sentence, t).stream())
                .filter(p -> p.kind() == EntityKind.PLACE)
                .filter(p -> target.map(
                                t -> p.state().equals(t.state()) && !p.name().equals(t.name()))
                        .orElse(true))
                .findFirst();
    }

    /** "In Geneva, ministers met ... and signed ...": the scene that opens a sentence is that of its main clauses. */
    private static Optional<Party> fronted(
            Sentence sentence, Actors actors, List<Token> anchors, Optional<Party> target, Party actor) {
        Optional<Token> opening = sentence.tokens().stream()
                .limit(6)
                .takeWhile(t -> !t.word().equals(",") && !t.isVerb())
                .filter(t -> t.is("obl", "nmod", "obl:tmod") && isLocative(sentence, t))
                .findFirst()
                .filter(t -> sentence.token(0).pos().equals("IN"));
        return opening.filter(t -> anchors.stream().anyMatch(a -> isMainClause(sentence, a)))
                .flatMap(t -> named(sentence, actors, t))
                .filter(p -> isElsewhere(p, target, actor));
    }

    /** "In Oran police held him as he led a march", "speaking in Oran, he called ...": clauses told of one moment. */
    private static Optional<Party> shared(
            Sentence sentence, Actors actors, List<Token> anchors, Optional<Party> target, Party actor) {
        List<Token> beside = anchors.stream()
                .filter(Token::isVerb)
                .flatMap(a -> Stream.concat(
                        Anchoring.meanwhile(sentence, a).stream(),
                        sentence.children(a, "advcl", "acl").filter(c -> SPEAKING.contains(c.lower()))))
                .toList();
        return beside.isEmpty() ? Optional.empty() : locative(sentence, actors, beside, target, actor);
    }

    private static boolean isMainClause(Sentence sentence, Token anchor) {
        Token at = anchor;
        while (at.is("conj", "xcomp", "parataxis") && at.head() >= 0) {
            if (at.is("parataxis") && hasSemicolon(sentence, at)) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return at.isVerb() && at.is("root");
    }

    private static boolean hasSemicolon(Sentence sentence, Token clause) {
        return sentence.tokens().stream()
                .limit(clause.index())
                .anyMatch(t -> t.word().equals(";") && t.index() > clause.head());
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
