package org.newsgraph.extractors.qualifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.supply.QuantityReader;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Count;

/**
 * How many were killed, wounded, detained ... by an event: in its own words ("arrested 12 men"), in a participle of
 * outcome ("..., killing at least four") or in a relative clause ("a raid in which nine died").
 */
public final class CountReader {
    private static final Map<String, Count.Kind> VERBS = Map.ofEntries(
            Map.entry("kill", Count.Kind.KILLED),
            Map.entry("die", Count.Kind.KILLED),
            Map.entry("slay", Count.Kind.KILLED),
            Map.entry("massacre", Count.Kind.KILLED),
            Map.entry("execute", Count.Kind.KILLED),
            Map.entry("behead", Count.Kind.KILLED),
            Map.entry("perish", Count.Kind.KILLED),
            Map.entry("murder", Count.Kind.KILLED),
            Map.entry("wound", Count.Kind.WOUNDED),
            Map.entry("injure", Count.Kind.WOUNDED),
            Map.entry("hurt", Count.Kind.WOUNDED),
            Map.entry("maim", Count.Kind.WOUNDED),
            Map.entry("detain", Count.Kind.DETAINED),
            Map.entry("arrest", Count.Kind.DETAINED),
            Map.entry("jail", Count.Kind.DETAINED),
            Map.entry("imprison", Count.Kind.DETAINED),
            Map.entry("capture", Count.Kind.DETAINED),
            Map.entry("abduct", Count.Kind.ABDUCTED),
            Map.entry("kidnap", Count.Kind.ABDUCTED),
            Map.entry("release", Count.Kind.RELEASED),
            Map.entry("free", Count.Kind.RELEASED),
            Map.entry("displace", Count.Kind.DISPLACED),
            Map.entry("uproot", Count.Kind.DISPLACED),
            Map.entry("expel", Count.Kind.EXPELLED),
            Map.entry("deport", Count.Kind.EXPELLED));

    private static final Map<String, Count.Kind> STATES_OF_PEOPLE = Map.of(
            "dead", Count.Kind.KILLED,
            "wounded", Count.Kind.WOUNDED,
            "injured", Count.Kind.WOUNDED,
            "missing", Count.Kind.MISSING,
            "homeless", Count.Kind.DISPLACED);

    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "civilian",
            "man",
            "woman",
            "child",
            "boy",
            "girl",
            "villager",
            "resident",
            "passenger",
            "hostage",
            "prisoner",
            "worker",
            "student",
            "migrant",
            "refugee",
            "crew",
            "national",
            "citizen",
            "victim",
            "demonstrator",
            "protester",
            "bystander",
            "inmate",
            "detainee",
            "schoolgirl",
            "tourist",
            "sailor",
            "fisherman",
            "member",
            "family",
            "life",
            "other",
            "more",
            "nun",
            "priest",
            "pilgrim",
            "monk");

    private CountReader() {}

    /**
     * The counts told with the event of these words.
     *
     * @param isActor whether a noun names people who act (soldiers, rebels, diplomats)
     */
    public static List<Count> read(Sentence sentence, List<Token> anchors, Predicate<Token> isActor) {
        List<Count> counts = new ArrayList<>();
        scope(sentence, anchors).forEach(word -> counted(sentence, word, isActor)
                .filter(count -> counts.stream().noneMatch(c -> c.kind() == count.kind()))
                .ifPresent(counts::add));
        return counts;
    }

    /** The event's own words and the verbs of outcome right under them. */
    private static Stream<Token> scope(Sentence sentence, List<Token> anchors) {
        Stream<Token> outcomes = anchors.stream()
                .flatMap(a -> sentence.children(a, "advcl", "acl", "acl:relcl", "xcomp", "dep", "parataxis"))
                .filter(t ->
                        t.isVerb() && (VERBS.containsKey(t.lemma()) || t.lemma().equals("leave")));
        return Stream.concat(anchors.stream(), outcomes)
                .flatMap(t -> Stream.concat(
                        Stream.of(t),
                        sentence.children(t, "conj").filter(c -> c.isVerb() && VERBS.containsKey(c.lemma()))))
                .distinct();
    }

    private static Optional<Count> counted(Sentence sentence, Token word, Predicate<Token> isActor) {
        Stream<Token> people = sentence.children(word, "obj", "nsubj:pass", "nsubj", "iobj")
                .filter(t -> !t.is("nsubj")
                        || word.lemma().equals("die")
                        || word.lemma().equals("perish"))
                .filter(t -> isPeople(t, isActor));
        if (word.lemma().equals("leave")) {
            return people.flatMap(t -> left(sentence, word, t).stream()).findFirst();
        }
        Optional<Count.Kind> kind = Optional.ofNullable(VERBS.get(word.lemma()));
        if (kind.isEmpty() || (!word.isVerb() && !Clauses.isPassive(sentence, word))) {
            return Optional.empty();
        }
        return people.flatMap(t -> count(sentence, kind.get(), t).stream()).findFirst();
    }

    /** "left 12 people dead". */
    private static Optional<Count> left(Sentence sentence, Token verb, Token people) {
        return Stream.concat(
                        sentence.children(verb, "xcomp", "ccomp"), sentence.children(people, "amod", "xcomp", "acl"))
                .map(t -> STATES_OF_PEOPLE.get(t.lower()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .flatMap(kind -> count(sentence, kind, people));
    }

    private static Optional<Count> count(Sentence sentence, Count.Kind kind, Token people) {
        return QuantityReader.counted(sentence, people)
                .map(q -> new Count(kind, q.value(), q.upTo(), q.approximator()));
    }

    private static boolean isPeople(Token token, Predicate<Token> isActor) {
        return token.pos().equals("CD")
                || token.isProper()
                || PEOPLE.contains(token.lemma())
                || (token.isNoun() && isActor.test(token));
    }
}
