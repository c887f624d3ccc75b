package org.newsgraph.extractors.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;

/**
 * What pronouns and definite nouns refer back to. A resolver for actors only: the nearest fitting party before,
 * subjects first, at most {@value #REACH} sentences back (centering, after Grosz, Joshi and Weinstein 1995). Its cost
 * and benefit beside CoreNLP's coreference are in docs/adr/0005-corenlp-annotators.md.
 */
final class Antecedents {
    private static final int REACH = 4;

    private static final Set<String> REBELS = Set.of(
            "rebel", "militant", "insurgent", "guerrilla", "fighter", "jihadist", "extremist", "separatist", "gunman");

    /** Nouns that name one state by its relation to another. */
    private static final Set<String> RELATIONS = Set.of("neighbour", "neighbor", "ally", "rival");

    private final AnnotatedArticle article;
    private final Actors actors;
    private final People people;
    private final Speakers speakers;

    Antecedents(AnnotatedArticle article, Actors actors, People people, Speakers speakers) {
        this.article = article;
        this.actors = actors;
        this.people = people;
        this.speakers = speakers;
    }

    List<Party> of(Sentence sentence, Token head) {
        return head.pos().startsWith("PRP") || head.pos().startsWith("W")
                ? pronoun(sentence, head)
                : definite(sentence, head);
    }

    private List<Party> pronoun(Sentence sentence, Token head) {
        return switch (head.lower()) {
            case "he", "him", "his" ->
                nearest(sentence, head, p -> isPerson(p) && !people.isWoman(p) && !speaks(p, sentence, head));
            case "she", "her", "hers" -> nearest(sentence, head, p -> isPerson(p) && !speaks(p, sentence, head));
            case "it", "its" -> nearest(sentence, head, p -> !isPerson(p));
            case "they", "their", "them", "theirs" -> group(sentence, head);
            case "i", "my", "me" -> speakers.at(actors, sentence, head);
            case "we", "our", "us", "ours" ->
                speakers.at(actors, sentence, head).stream()
                        .map(p -> body(p).orElse(p))
                        .distinct()
                        .toList();
            case "who", "which", "that", "whose", "whom" -> relative(sentence, head);
            default -> List.of();
        };
    }

    /** In a quotation the speaker is "I", never "he". */
    private boolean speaks(Party party, Sentence sentence, Token head) {
        return speakers.quoted(sentence, head)
                && speakers.at(actors, sentence, head).stream().anyMatch(party::same);
    }

    /** The noun that the relative clause modifies. */
    private List<Party> relative(Sentence sentence, Token pronoun) {
        Optional<Token> walker = sentence.head(pronoun);
        while (walker.isPresent() && !walker.get().relation().equals("acl:relcl")) {
            walker = walker.get().isVerb() ? Optional.empty() : sentence.head(walker.get());
        }
        return walker.flatMap(sentence::head)
                .map(noun -> sentence.withConjuncts(noun).stream()
                        .filter(n -> n.index() < pronoun.index())
                        .flatMap(n -> actors.of(sentence, n).stream())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** "They": a coordinated subject or a plural before; else the nearest body that is no person. */
    private List<Party> group(Sentence sentence, Token head) {
        List<Mention> before = before(sentence, head);
        Optional<Mention> plural = before.stream()
                .filter(m -> m.parties().size() > 1 || m.plural())
                .findFirst();
        Optional<Mention> nearest = plural.or(
                () -> before.stream().filter(m -> !isPerson(m.parties().get(0))).findFirst());
        return nearest.map(Mention::parties).orElse(List.of());
    }

    private List<Party> nearest(Sentence sentence, Token head, Predicate<Party> fits) {
        return before(sentence, head).stream()
                .filter(m -> m.parties().size() == 1 && fits.test(m.parties().get(0)))
                .findFirst()
                .map(Mention::parties)
                .orElse(List.of());
    }

    private List<Party> definite(Sentence sentence, Token head) {
        if (head.lower().equals("both") && sentence.children(head).isEmpty()) {
            List<Party> pair = group(sentence, head);
            return pair.size() == 2 ? pair : lastPair(sentence, head, "country");
        }
        if (!head.isNoun() && !head.lower().equals("other")) {
            return List.of();
        }
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        boolean pair = sentence.hasChild(
                head,
                c -> c.lower().equals("both")
                        || c.lower().equals("two")
                        || c.lower().equals("either")
                        || c.lower().equals("neither"));
        if (pair && isBody(noun)) {
            return lastPair(sentence, head, noun);
        }
        if (REBELS.contains(noun)
                && sentence.children(head, "amod", "nmod:poss")
                        .allMatch(c -> actors.modifier(sentence, c).isEmpty())) {
            return nearest(sentence, head, p -> p.kind() == EntityKind.ARMED_GROUP);
        }
        if (RELATIONS.contains(noun)) {
            return counterpart(sentence, head);
        }
        boolean definite = sentence.hasChild(
                        head,
                        c -> c.lower().equals("the")
                                || c.lower().equals("this")
                                || c.lower().equals("that"))
                || sentence.before(head).map(t -> t.lower().equals("the")).orElse(false);
        if (!definite || restricted(sentence, head)) {
            return List.of();
        }
        return switch (noun) {
            case "country", "state", "nation", "republic", "kingdom", "regime" ->
                nearest(sentence, head, p -> p.state().isPresent()).stream()
                        .flatMap(p -> p.state().flatMap(actors::state).stream())
                        .toList();
            case "government", "authority" -> nearest(sentence, head, p -> p.kind() == EntityKind.STATE);
            case "group",
                    "organisation",
                    "organization",
                    "movement",
                    "alliance",
                    "bloc",
                    "union",
                    "agency",
                    "body",
                    "court",
                    "tribunal",
                    "bank",
                    "company",
                    "firm",
                    "newspaper",
                    "paper",
                    "party",
                    "giant" ->
                nearest(sentence, head, p -> p.kind() == EntityKind.ORGANIZATION || p.kind() == EntityKind.ARMED_GROUP);
            case "north", "south" -> korea(noun);
            default -> people.holder(title(sentence, head)).map(List::of).orElse(List.of());
        };
    }

    /** "its neighbour": the nearest other state than the one whose neighbour it is. */
    private List<Party> counterpart(Sentence sentence, Token head) {
        List<Party> owner = sentence.child(head, "nmod:poss")
                .map(p -> actors.of(sentence, p))
                .orElse(List.of());
        return owner.isEmpty()
                ? List.of()
                : nearest(
                        sentence,
                        head,
                        p -> p.kind() == EntityKind.STATE
                                && owner.stream().noneMatch(o -> o.state().equals(p.state())));
    }

    private List<Party> korea(String noun) {
        String code = noun.equals("north") ? "PRK" : "KOR";
        boolean inText = article.sentences().stream()
                .flatMap(s -> actors.namedHeads(s).stream().flatMap(t -> actors.named(s, t).stream()))
                .anyMatch(p -> p.state()
                        .filter(c -> c.value().equals("PRK") || c.value().equals("KOR"))
                        .isPresent());
        return inText
                ? actors.state(new org.newsgraph.ontology.fact.StateCode(code))
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    /** A phrase with an of-phrase or clause of its own tells who it is and refers to nobody before. */
    private static boolean restricted(Sentence sentence, Token head) {
        return sentence.children(head, "nmod")
                        .anyMatch(c ->
                                sentence.preposition(c).filter("of"::equals).isPresent())
                || sentence.children(head, "acl").findAny().isPresent();
    }

    private static String title(Sentence sentence, Token head) {
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        return sentence.before(head)
                .filter(t -> t.is("amod", "compound") && t.head() == head.index())
                .map(t -> t.lemma().toLowerCase(Locale.ROOT) + "_" + noun)
                .orElse(noun);
    }

    private boolean isBody(String noun) {
        return actors.isActorNoun(noun)
                || List.of("side", "country", "nation", "state", "party", "leader")
                        .contains(noun);
    }

    /** "The two countries": the last sentence that names exactly two different ones, else the last two named. */
    private List<Party> lastPair(Sentence sentence, Token head, String noun) {
        boolean persons = actors.isActorNoun(noun)
                && List.of("leader", "president", "minister", "premier").contains(noun);
        List<Mention> before = before(sentence, head);
        Map<Object, Party> distinct = new LinkedHashMap<>();
        List<Party> subject = clauseSubject(sentence, head);
        for (Mention mention : before) {
            List<Party> fitting = mention.parties().stream()
                    .filter(p -> !persons || isPerson(p))
                    .flatMap(p -> persons ? Stream.of(p) : body(p).stream())
                    .filter(p -> subject.stream()
                            .noneMatch(s -> s.state().isPresent() && s.state().equals(p.state())))
                    .distinct()
                    .toList();
            if (fitting.size() == 2 && (distinct.isEmpty() || mention.subject())) {
                return fitting;
            }
            if (mention.sentence() < sentence.number() - 1 && !persons) {
                break;
            }
            for (Party party : fitting) {
                Object key = persons || party.state().isEmpty()
                        ? party.name()
                        : party.state().get();
                distinct.putIfAbsent(key, party);
                if (distinct.size() == 2) {
                    List<Party> pair = new ArrayList<>(distinct.values());
                    java.util.Collections.reverse(pair);
                    return pair;
                }
            }
        }
        return persons ? List.of() : mostNamed(sentence, subject);
    }

    /** The two states that the article has named most so far. */
    private List<Party> mostNamed(Sentence sentence, List<Party> except) {
        Map<Party, Integer> counts = new LinkedHashMap<>();
        article.sentences().subList(0, sentence.number()).stream()
                .flatMap(s -> mentions(s).stream())
                .flatMap(m -> m.parties().stream())
                .flatMap(p -> p.state().flatMap(actors::state).stream())
                .filter(p -> except.stream().noneMatch(e -> e.state().equals(p.state())))
                .forEach(p -> counts.merge(p, 1, Integer::sum));
        return counts.size() < 2
                ? List.of()
                : counts.entrySet().stream()
                        .sorted(Map.Entry.<Party, Integer>comparingByValue().reversed())
                        .limit(2)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** The state a person stands for; another body is itself. */
    private Optional<Party> body(Party party) {
        return isPerson(party) ? party.state().flatMap(actors::state) : Optional.of(party);
    }

    private List<Party> clauseSubject(Sentence sentence, Token head) {
        return sentence.head(head)
                .filter(Token::isVerb)
                .flatMap(verb -> sentence.child(verb, "nsubj"))
                .filter(s -> s.index() != head.index())
                .map(s -> actors.of(sentence, s))
                .orElse(List.of());
    }

    private static boolean isPerson(Party party) {
        return party.kind() == EntityKind.PERSON;
    }

    /** One phrase before, with whom it stands for. */
    private record Mention(List<Party> parties, boolean plural, boolean subject, int sentence, int token) {}

    /** Mentions before the token: same sentence from near to far, then sentence by sentence, subjects first. */
    private List<Mention> before(Sentence sentence, Token head) {
        List<Mention> all = new ArrayList<>();
        List<Mention> here = mentions(sentence).stream()
                .filter(m -> m.token() < head.index())
                .filter(m -> !sameClauseArgument(sentence, head, m))
                .toList();
        ranked(here, all);
        for (int n = sentence.number() - 1; n >= 0 && n >= sentence.number() - REACH; n--) {
            ranked(mentions(article.sentences().get(n)), all);
        }
        return all;
    }

    private static void ranked(List<Mention> mentions, List<Mention> all) {
        mentions.stream().filter(Mention::subject).forEach(all::add);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            if (!mentions.get(i).subject()) {
                all.add(mentions.get(i));
            }
        }
    }

    /** An object is not its own subject: in "Iran attacked it" the pronoun is not Iran. */
    private static boolean sameClauseArgument(Sentence sentence, Token head, Mention mention) {
        Token other = sentence.token(mention.token());
        return !head.pos().equals("PRP$") && head.head() == other.head() && head.head() >= 0;
    }

    /** "in Warsaw": a place of something, which acts for nobody. */
    private boolean locative(Sentence sentence, Token token) {
        return actors.isPlaceName(sentence, token)
                && sentence.preposition(token)
                        .filter(p -> p.equals("in") || p.equals("at") || p.equals("near"))
                        .isPresent();
    }

    private List<Mention> mentions(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        for (Token token : actors.namedHeads(sentence)) {
            if (locative(sentence, token)) {
                continue;
            }
            if (token.relation().equals("conj")
                    && sentence.head(token).filter(Token::isNoun).isPresent()) {
                continue;
            }
            List<Party> parties = sentence.withConjuncts(token).stream()
                    .filter(t -> t.isNoun())
                    .flatMap(t -> actors.named(sentence, t).stream())
                    .distinct()
                    .toList();
            if (!parties.isEmpty()) {
                boolean plural =
                        token.pos().endsWith("S") && !parties.get(0).kind().equals(EntityKind.STATE);
                boolean plainPlural = token.pos().equals("NNS");
                mentions.add(new Mention(
                        parties,
                        plural || plainPlural || parties.get(0).kind() == EntityKind.ARMED_GROUP,
                        token.relation().startsWith("nsubj"),
                        sentence.number(),
                        token.index()));
            }
        }
        return mentions;
    }
}
