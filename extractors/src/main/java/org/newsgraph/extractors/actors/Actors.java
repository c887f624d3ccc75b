package org.newsgraph.extractors.actors;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.Gazetteer;
import org.newsgraph.extractors.lexicon.Name.Sense;
import org.newsgraph.extractors.lexicon.Words;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Role;
import org.newsgraph.ontology.fact.StateCode;

/**
 * Who the noun phrases of one article are. Asked by the head of a phrase; answers the parties it stands for, none when
 * it stands for nobody that has a name. Not thread-safe: one instance an article.
 */
public final class Actors {
    private final Words words;
    private final Gazetteer gazetteer;
    private final People people;
    private final Antecedents antecedents;
    private final Owners owners;
    private final Acronyms acronyms = new Acronyms();
    private final ImmutableListMultimap<Integer, NameMatch> names;
    private final Map<Long, List<Party>> known = new HashMap<>();
    private final Set<Long> open = new LinkedHashSet<>();

    public Actors(Gazetteer gazetteer, Words words, AnnotatedArticle article, int year, Speakers speakers) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.people = new People(gazetteer, words, year);
        NameFinder finder = new NameFinder(gazetteer);
        Set<StateCode> scene = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            finder.find(sentence, year).forEach(m -> m.party().state().ifPresent(scene::add));
        }
        ImmutableListMultimap.Builder<Integer, NameMatch> found = ImmutableListMultimap.builder();
        for (Sentence sentence : article.sentences()) {
            List<NameMatch> matches = finder.find(sentence, year, Optional.of(scene));
            found.putAll(sentence.number(), matches);
            people.note(sentence, matches);
            acronyms.note(sentence, matches);
        }
        this.names = new Homonyms(gazetteer).resolve(found.build());
        this.owners = new Owners(gazetteer, this);
        this.antecedents = new Antecedents(article, this, people, speakers);
    }

    /** The parties that the phrase with this head stands for; coordination is the caller's. */
    public List<Party> of(Sentence sentence, Token head) {
        long key = key(sentence, head);
        List<Party> before = known.get(key);
        if (before != null) {
            return before;
        }
        if (!open.add(key)) {
            return List.of();
        }
        List<Party> parties = named(sentence, head);
        if (parties.isEmpty()) {
            parties = antecedents.of(sentence, head);
        }
        open.remove(key);
        known.put(key, parties);
        return parties;
    }

    /** Only what is named in the phrase itself, without looking back in the article. */
    List<Party> named(Sentence sentence, Token head) {
        if (People.isPerson(sentence, head.index()) && head.isNoun()) {
            if (isLongPlace(sentence, head)) {
                return List.of();
            }
            Optional<NameMatch> match = matchAt(sentence, head).filter(m -> m.sense() != Sense.PLACE);
            return List.of(match.map(NameMatch::party).orElseGet(() -> people.at(sentence, head.index())));
        }
        Optional<Party> introduced = acronyms.at(head);
        if (introduced.isPresent()) {
            return List.of(introduced.get());
        }
        Optional<NameMatch> match = matchAt(sentence, head);
        if (match.isPresent() && match.get().last() >= head.index() && !premodifier(sentence, head, match.get())) {
            return match.get().sense() == Sense.PLACE
                    ? List.of()
                    : List.of(match.get().party());
        }
        Optional<Token> whole = wholeName(sentence, head);
        if (whole.isPresent()) {
            return named(sentence, whole.get());
        }
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        Optional<Role> role = words.actorNoun(noun)
                .or(() -> compoundRole(sentence, head))
                .or(() -> words.isOffice(noun) ? Optional.of(Role.GOVERNMENT) : Optional.empty());
        if (role.isPresent()) {
            Optional<Party> apposed = apposedPerson(sentence, head);
            return apposed.isPresent() ? List.of(apposed.get()) : owners.of(sentence, head, role.get());
        }
        if (head.entity().equals("ORGANIZATION") && head.isProper()) {
            return List.of(organisation(sentence, head));
        }
        if (isMeasure(head)) {
            return sentence.children(head, "nmod")
                    .filter(c -> sentence.preposition(c).filter("of"::equals).isPresent())
                    .flatMap(c -> sentence.withConjuncts(c).stream())
                    .flatMap(c -> named(sentence, c).stream())
                    .toList();
        }
        return List.of();
    }

    /** "Defence" in "the Defence Ministry": the head of the name of a body of which this word is only a part. */
    private static Optional<Token> wholeName(Sentence sentence, Token part) {
        return part.is("compound") && part.isProper() && part.entity().equals("ORGANIZATION")
                ? sentence.head(part)
                        .filter(h -> h.index() > part.index() && h.isProper())
                        .filter(h -> h.entity().equals("ORGANIZATION")
                                || h.lower().equals("ministry")
                                || h.lower().equals("department"))
                : Optional.empty();
    }

    /** "Second Thomas Shoal", in which the tagger sees a person. */
    private boolean isLongPlace(Sentence sentence, Token head) {
        return matchAt(sentence, head)
                .filter(m -> m.sense() == Sense.PLACE && m.length() > 2)
                .isPresent();
    }

    /**
     * The parties behind a target phrase: who it is, else whose it is or where it lies ("the assets of a Chinese bank",
     * "a power station in Kharkiv").
     */
    public List<Party> behind(Sentence sentence, Token head) {
        List<Party> direct = of(sentence, head);
        if (!direct.isEmpty()) {
            return direct;
        }
        Optional<NameMatch> place = matchAt(sentence, head);
        if (place.isPresent()) {
            return List.of(place.get().party());
        }
        for (String relation : List.of("nmod:poss", "amod", "compound", "nmod")) {
            if (relation.equals("nmod")) {
                List<Party> soldiers = antecedents.soldiers(sentence, head);
                if (!soldiers.isEmpty()) {
                    return soldiers;
                }
            }
            List<Party> parties = sentence.children(head, relation)
                    .filter(child -> !relation.equals("nmod") || ofOrIn(sentence, child))
                    .flatMap(child -> sentence.withConjuncts(child).stream())
                    .flatMap(child -> behindModifier(sentence, child).stream())
                    .distinct()
                    .toList();
            if (!parties.isEmpty()) {
                return parties;
            }
        }
        return List.of();
    }

    private List<Party> behindModifier(Sentence sentence, Token child) {
        Optional<NameMatch> match = matchAt(sentence, child);
        return match.isPresent() ? List.of(match.get().party()) : behind(sentence, child);
    }

    private static boolean ofOrIn(Sentence sentence, Token child) {
        return sentence.preposition(child)
                .map(p -> List.of(
                                "of", "in", "at", "near", "from", "on", "outside", "around", "across", "to", "with",
                                "against", "by")
                        .contains(p))
                .orElse(false);
    }

    /** The place or state named at this token, for the place of an event; a capital is itself here, not its state. */
    public Optional<Party> placeAt(Sentence sentence, Token head) {
        return matchAt(sentence, head)
                .filter(m -> m.sense() == Sense.PROPER || m.sense() == Sense.SEAT || m.sense() == Sense.PLACE)
                .map(m -> m.sense() == Sense.SEAT
                                || (m.first() == m.last()
                                        && head.entity().equals("LOCATION")
                                        && m.party().kind() == EntityKind.ORGANIZATION)
                        ? new Party(
                                sentence.words(sentence.token(m.first()), sentence.token(m.last())),
                                m.party().state(),
                                EntityKind.PLACE,
                                Optional.empty())
                        : m.party());
    }

    /** Whether the name at this token is that of a place or of a seat of government. */
    public boolean isPlaceName(Sentence sentence, Token head) {
        return matchAt(sentence, head)
                .filter(m -> m.sense() == Sense.PLACE || m.sense() == Sense.SEAT)
                .isPresent();
    }

    /** The party that an adjective or first part of a compound names: "Iranian", "US". */
    public List<Party> modifier(Sentence sentence, Token token) {
        return matchAt(sentence, token)
                .filter(m -> m.sense() != Sense.PLACE)
                .map(m -> List.of(m.party()))
                .orElseGet(() -> of(sentence, token));
    }

    public Optional<Party> state(StateCode code) {
        return gazetteer.state(code);
    }

    boolean isActorNoun(String noun) {
        return words.actorNoun(noun).isPresent() || words.isOffice(noun);
    }

    private Optional<Role> compoundRole(Sentence sentence, Token head) {
        return sentence.before(head)
                .filter(t -> t.isNoun() || t.pos().startsWith("JJ"))
                .flatMap(t -> words.actorNoun((t.lemma() + "_" + head.lemma()).toLowerCase(Locale.ROOT)));
    }

    private static boolean isMeasure(Token head) {
        return switch (head.lemma()) {
            case "thousand",
                    "hundred",
                    "dozen",
                    "score",
                    "number",
                    "group",
                    "million",
                    "majority",
                    "crowd",
                    "some",
                    "many",
                    "member",
                    "unit",
                    "rest",
                    "one",
                    "two",
                    "three",
                    "most",
                    "all",
                    "both",
                    "people" -> true;
            default -> false;
        };
    }

    private Optional<Party> apposedPerson(Sentence sentence, Token head) {
        Stream<Token> near = Stream.concat(
                sentence.children(head, "appos"),
                sentence
                        .at(head.index() + 2)
                        .filter(t -> t.entity().equals("PERSON")
                                && sentence.token(head.index() + 1).word().equals(","))
                        .stream());
        return near.filter(t -> People.isPerson(sentence, t.index()))
                .findFirst()
                .map(t -> people.at(sentence, t.index()));
    }

    private Party organisation(Sentence sentence, Token head) {
        int first = head.index();
        while (first > 0 && sentence.token(first - 1).entity().equals("ORGANIZATION")) {
            first--;
        }
        if (sentence.token(first).pos().equals("DT") && first < head.index()) {
            first++;
        }
        int from = first;
        Optional<StateCode> state = Stream.concat(
                        names.get(sentence.number()).stream()
                                .filter(m -> m.first() >= from && m.last() <= head.index())
                                .map(NameMatch::party),
                        owners.of(sentence, head, Role.BUSINESS).stream())
                .flatMap(p -> p.state().stream())
                .findFirst();
        return new Party(sentence.words(sentence.token(first), head), state, EntityKind.ORGANIZATION, Optional.empty());
    }

    private static boolean premodifier(Sentence sentence, Token head, NameMatch match) {
        return match.last() > head.index() && !sentence.token(match.last()).isNoun();
    }

    Optional<NameMatch> matchAt(Sentence sentence, Token token) {
        return names.get(sentence.number()).stream()
                .filter(m -> m.covers(token.index()))
                .findFirst();
    }

    /** Whether some phrase of this sentence is being resolved just now. */
    boolean resolving(Sentence sentence) {
        return open.stream().anyMatch(key -> key >> 32 == sentence.number());
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    People people() {
        return people;
    }

    Antecedents antecedents() {
        return antecedents;
    }

    /** Heads of all phrases of a sentence that name somebody, in order. */
    List<Token> namedHeads(Sentence sentence) {
        List<Token> heads = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean inner = sentence.head(token)
                    .filter(h -> token.is("compound", "amod", "flat") && h.isNoun())
                    .isPresent();
            if ((token.isNoun() || token.pos().equals("JJ"))
                    && !inner
                    && !named(sentence, token).isEmpty()) {
                heads.add(token);
            }
        }
        return heads;
    }

    private static long key(Sentence sentence, Token token) {
        return ((long) sentence.number() << 32) | token.index();
    }
}
