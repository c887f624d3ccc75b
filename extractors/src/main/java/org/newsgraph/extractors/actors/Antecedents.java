package org.newsgraph.extractors.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.extractors.actors.Mentions.Mention;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.StateCode;

/**
 * What pronouns and definite nouns refer back to. A resolver for actors only: the nearest fitting party before,
 * subjects first, at most {@value #REACH} sentences back (centering, after Grosz, Joshi and Weinstein 1995). Its cost
 * and benefit beside CoreNLP's coreference are in docs/adr/0005-corenlp-annotators.md.
 */
final class Antecedents {
    private static final int REACH = 4;

    static final Set<String> REBELS = Set.of(
            "rebel", "militant", "insurgent", "guerrilla", "fighter", "jihadist", "extremist", "separatist", "gunman");

    private static final Set<String> RAISING =
            Set.of("seem", "appear", "emerge", "become", "transpire", "happen", "turn", "look", "make", "find");

    /** Nouns that name one state by its relation to another. */
    private static final Set<String> RELATIONS = Set.of("neighbour", "neighbor", "ally", "rival");

    private final AnnotatedArticle article;
    private final Actors actors;
    private final People people;
    private final Speakers speakers;
    private final StateOrgans organs;
    private final Pairs pairs;
    private final Mentions mentions;
    private Optional<Boolean> koreas = Optional.empty();

    Antecedents(AnnotatedArticle article, Actors actors, People people, Speakers speakers) {
        this.article = article;
        this.actors = actors;
        this.people = people;
        this.speakers = speakers;
        this.mentions = new Mentions(actors);
        this.organs = new StateOrgans(article, actors);
        this.pairs = new Pairs(article, actors, this, mentions);
    }

    List<Party> of(Sentence sentence, Token head) {
        return head.pos().startsWith("PRP") || head.pos().startsWith("W")
                ? pronoun(sentence, head)
                : definite(sentence, head);
    }

    /** Where an antecedent stands. */
    record Antecedent(Sentence sentence, Token token) {}

    /** Which phrase before made this one stand for the party: the first of the ranked ones that names it. */
    Optional<Antecedent> meant(Sentence sentence, Token head, Party party) {
        List<Mention> before = before(sentence, head);
        return antecedent(before, party::same)
                .or(() -> antecedent(
                        before,
                        p -> party.kind() == EntityKind.STATE && p.state().equals(party.state())));
    }

    private Optional<Antecedent> antecedent(List<Mention> mentions, Predicate<Party> meant) {
        return mentions.stream()
                .filter(m -> m.parties().stream().anyMatch(meant))
                .findFirst()
                .map(m -> {
                    Sentence where = article.sentences().get(m.sentence());
                    Token first = where.token(m.token());
                    return new Antecedent(
                            where,
                            where.withConjuncts(first).stream()
                                    .filter(t -> actors.named(where, t).stream().anyMatch(meant))
                                    .findFirst()
                                    .orElse(first));
                });
    }

    private List<Party> pronoun(Sentence sentence, Token head) {
        return switch (head.lower()) {
            case "he", "him", "his" ->
                nearest(sentence, head, p -> isPerson(p) && !people.isWoman(p) && !speaks(p, sentence, head));
            case "she", "her", "hers" -> nearest(sentence, head, p -> isPerson(p) && !speaks(p, sentence, head));
            case "it", "its" -> isExpletive(sentence, head) ? List.of() : nearest(sentence, head, p -> !isPerson(p));
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

    /** "It is thought that", "make it difficult to": a word that stands for the clause to come. */
    private static boolean isExpletive(Sentence sentence, Token head) {
        return head.is("expl")
                || sentence.head(head)
                        .filter(predicate -> head.is("nsubj", "nsubj:pass", "obj"))
                        .filter(predicate -> {
                            boolean clause = sentence.children(predicate, "ccomp", "csubj", "xcomp", "advcl")
                                    .anyMatch(c -> c.index() > predicate.index()
                                            && sentence.children(c, "mark")
                                                    .anyMatch(m -> m.lower().equals("that")
                                                            || m.lower().equals("to")));
                            boolean passive = head.is("nsubj:pass") && predicate.isVerb();
                            boolean trait = predicate.pos().startsWith("JJ") && !head.is("obj");
                            return clause && (passive || trait || RAISING.contains(predicate.lemma()));
                        })
                        .isPresent();
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

    /** "Killed 17 soldiers near the border": men of the state that the article is about. */
    List<Party> soldiers(Sentence sentence, Token head) {
        return organs.personnel(sentence, head);
    }

    private List<Party> definite(Sentence sentence, Token head) {
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        if (isBareBoth(sentence, head) || (noun.equals("korea") && head.word().endsWith("s"))) {
            return noun.equals("korea") ? koreas() : pairs.both(sentence, head);
        }
        if (!head.isNoun() && !head.lower().equals("other")) {
            return List.of();
        }
        List<Party> organ = organs.of(sentence, head);
        if (!organ.isEmpty()) {
            return organ;
        }
        boolean pair = sentence.hasChild(
                head,
                c -> c.lower().equals("both")
                        || c.lower().equals("two")
                        || c.lower().equals("either")
                        || c.lower().equals("neither"));
        if (pair && isBody(noun)) {
            return pairs.of(sentence, head, noun);
        }
        if (REBELS.contains(noun)
                && sentence.children(head, "amod", "nmod:poss")
                        .allMatch(c -> actors.modifier(sentence, c).isEmpty())) {
            List<Party> before = nearest(sentence, head, p -> p.kind() == EntityKind.ARMED_GROUP);
            return before.isEmpty() ? onlyArmedGroup() : before;
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
        if (noun.equals("north") || noun.equals("south")) {
            return korea(noun);
        }
        if (Anaphor.of(noun).contains(Anaphor.GOVERNMENT)) {
            Optional<Party> own = organs.ownGovernment(sentence, head);
            if (own.isPresent()) {
                return List.of(own.get());
            }
        }
        List<Party> back = referent(sentence, head, Anaphor.of(noun));
        return !back.isEmpty()
                ? back
                : people.holder(title(sentence, head)).map(List::of).orElse(List.of());
    }

    /** The nearest party that the noun calls by its kind, else the nearest that it may mean. */
    private List<Party> referent(Sentence sentence, Token head, Set<Anaphor> readings) {
        if (readings.isEmpty()) {
            return List.of();
        }
        List<Party> named = nearest(sentence, head, p -> readings.stream().anyMatch(r -> r.names(p)));
        List<Party> meant =
                named.isEmpty() ? nearest(sentence, head, p -> readings.stream().anyMatch(r -> r.mayMean(p))) : named;
        return readings.contains(Anaphor.COUNTRY)
                ? meant.stream()
                        .flatMap(p -> p.state().flatMap(actors::state).stream())
                        .toList()
                : meant;
    }

    /** "its neighbour": the nearest other state than the one whose neighbour it is. */
    private List<Party> counterpart(Sentence sentence, Token head) {
        List<Party> owner = sentence.child(head, "nmod:poss")
                .map(p -> actors.of(sentence, p))
                .orElse(List.of());
        if (owner.isEmpty()) {
            return List.of();
        }
        Predicate<Party> other = p -> p.kind() == EntityKind.STATE
                && owner.stream().noneMatch(o -> o.state().equals(p.state()));
        Optional<List<Party>> here = before(sentence, head).stream()
                .filter(m -> m.sentence() == sentence.number()
                        && m.parties().size() == 1
                        && other.test(m.parties().get(0)))
                .map(Mention::parties)
                .findFirst();
        return here.orElseGet(() -> {
            List<Party> most = pairs.mostNamed(sentence, owner, false);
            return most.isEmpty() ? nearest(sentence, head, other) : List.of(most.get(0));
        });
    }

    /** "Both agreed", "the two met": a pair without a noun. */
    private static boolean isBareBoth(Sentence sentence, Token head) {
        boolean argument = head.is("nsubj", "nsubj:pass", "obj", "iobj", "obl");
        return (head.lower().equals("both")
                        && (argument || sentence.children(head).isEmpty()))
                || (argument
                        && (head.lower().equals("two")
                                && sentence.hasChild(head, c -> c.lower().equals("the"))));
    }

    private List<Party> koreas() {
        return Stream.of("PRK", "KOR")
                .flatMap(code -> actors.state(new StateCode(code)).stream())
                .toList();
    }

    /** "Rebels" before any is named, as in a headline: the one armed group of the article. */
    private List<Party> onlyArmedGroup() {
        List<Party> groups = article.sentences().stream()
                .flatMap(s -> actors.namedHeads(s).stream().flatMap(t -> actors.named(s, t).stream()))
                .filter(p -> p.kind() == EntityKind.ARMED_GROUP)
                .distinct()
                .toList();
        return groups.size() == 1 ? groups : List.of();
    }

    private List<Party> korea(String noun) {
        String code = noun.equals("north") ? "PRK" : "KOR";
        boolean inText = koreas.orElseGet(this::namesKorea);
        koreas = Optional.of(inText);
        return inText ? actors.state(new StateCode(code)).map(List::of).orElse(List.of()) : List.of();
    }

    private boolean namesKorea() {
        return article.sentences().stream()
                .flatMap(s -> actors.namedHeads(s).stream().flatMap(t -> actors.named(s, t).stream()))
                .anyMatch(p -> p.state()
                        .filter(c -> c.value().equals("PRK") || c.value().equals("KOR"))
                        .isPresent());
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
                || List.of(
                                "side",
                                "country",
                                "nation",
                                "state",
                                "party",
                                "leader",
                                "capital",
                                "neighbour",
                                "neighbor",
                                "rival",
                                "power",
                                "ally")
                        .contains(noun);
    }

    /** The state a person stands for; another body is itself. */
    Optional<Party> body(Party party) {
        return isPerson(party) ? party.state().flatMap(actors::state) : Optional.of(party);
    }

    static boolean isPerson(Party party) {
        return party.kind() == EntityKind.PERSON;
    }

    /** Mentions before the token: same sentence from near to far, then sentence by sentence, subjects first. */
    List<Mention> before(Sentence sentence, Token head) {
        List<Mention> all = new ArrayList<>();
        List<Mention> here = mentions.before(sentence, head.index()).stream()
                .filter(m -> !sameClauseArgument(sentence, head, m))
                .toList();
        ranked(here, all);
        for (int n = sentence.number() - 1; n >= 0 && n >= sentence.number() - REACH; n--) {
            Sentence earlier = article.sentences().get(n);
            ranked(mentions.of(earlier), all);
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
}
