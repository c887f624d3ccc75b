package org.newsgraph.extractors.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.actors.Mentions.Mention;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;

/** Whom "the two countries", "both sides", "the two leaders" and a bare "both" mean. */
final class Pairs {
    /** How far back the parties that an article names most are counted. */
    private static final int LONG_REACH = 200;

    private static final Set<String> COUNTRIES = Set.of(
            "country", "nation", "state", "capital", "neighbour", "neighbor", "rival", "power", "government", "army");
    private static final Set<String> LEADERS = Set.of("leader", "president", "minister", "premier", "man", "general");

    private final AnnotatedArticle article;
    private final Actors actors;
    private final Antecedents antecedents;
    private final Mentions mentions;

    Pairs(AnnotatedArticle article, Actors actors, Antecedents antecedents, Mentions mentions) {
        this.mentions = mentions;
        this.article = article;
        this.actors = actors;
        this.antecedents = antecedents;
    }

    /** "Called the king and the premier and urged both": the last two that were named together. */
    List<Party> both(Sentence sentence, Token head) {
        return antecedents.before(sentence, head).stream()
                .filter(m -> m.parties().size() == 2
                        && (m.sentence() == sentence.number()
                                || (m.subject() && m.sentence() == sentence.number() - 1)))
                .map(Mention::parties)
                .findFirst()
                .orElseGet(() -> of(sentence, head, "country"));
    }

    /**
     * The pair that the noun speaks of: for the sides of an armed struggle those who are named most; else the last
     * subject that names exactly two, the two named last, or the two named most.
     */
    List<Party> of(Sentence sentence, Token head, String noun) {
        List<Party> except = clauseSubject(sentence, head);
        if (noun.equals("side")) {
            List<Party> most = mostNamed(sentence, except, true);
            if (most.size() == 2 && most.stream().anyMatch(p -> p.kind() == EntityKind.ARMED_GROUP)) {
                return most;
            }
        }
        boolean leaders = LEADERS.contains(noun);
        List<Party> here = leaders ? List.of() : statesHere(sentence, head, except);
        if (here.size() == 2) {
            return here;
        }
        boolean sides = noun.equals("side")
                && namedTogether(sentence, head, noun, except).isEmpty();
        List<Party> sidesOfAll = sides ? mostNamed(sentence, except, false) : List.of();
        if (sidesOfAll.size() == 2) {
            return sidesOfAll;
        }
        Map<Object, Party> distinct = new LinkedHashMap<>();
        for (Mention mention : antecedents.before(sentence, head)) {
            List<Party> fitting = fitting(mention, noun, leaders, except);
            if (fitting.size() == 2 && (distinct.isEmpty() || mention.subject())) {
                return fitting;
            }
            if (mention.sentence() < sentence.number() - 1 && !leaders) {
                break;
            }
            for (Party party : fitting) {
                distinct.putIfAbsent(key(party, leaders), party);
                if (distinct.size() == 2) {
                    List<Party> pair = new ArrayList<>(distinct.values());
                    Collections.reverse(pair);
                    return pair;
                }
            }
        }
        List<Party> most = leaders ? List.of() : mostNamed(sentence, except, false);
        return most.size() == 2 ? most : List.of();
    }

    /**
     * "Chile rejected a Bolivian plan, but the two countries agreed": the states that the sentence has named so far.
     */
    private List<Party> statesHere(Sentence sentence, Token head, List<Party> except) {
        return sentence.tokens().stream()
                .limit(head.index())
                .flatMap(t -> actors.matchAt(sentence, t).stream())
                .map(NameMatch::party)
                .filter(p -> p.kind() == EntityKind.STATE)
                .filter(p -> except.stream()
                        .noneMatch(s -> s.state().isPresent() && s.state().equals(p.state())))
                .distinct()
                .toList();
    }

    /** A phrase shortly before that names exactly two. */
    private Optional<List<Party>> namedTogether(Sentence sentence, Token head, String noun, List<Party> except) {
        return antecedents.before(sentence, head).stream()
                .takeWhile(m -> m.sentence() >= sentence.number() - 1)
                .map(m -> fitting(m, noun, false, except))
                .filter(pair -> pair.size() == 2)
                .findFirst();
    }

    private List<Party> fitting(Mention mention, String noun, boolean leaders, List<Party> except) {
        return mention.parties().stream()
                .filter(p -> !leaders || Antecedents.isPerson(p))
                .flatMap(p -> leaders ? Stream.of(p) : antecedents.body(p).stream())
                .filter(p -> !COUNTRIES.contains(noun) || p.kind() == EntityKind.STATE)
                .filter(p -> except.stream()
                        .noneMatch(s -> s.state().isPresent() && s.state().equals(p.state())))
                .distinct()
                .toList();
    }

    private static Object key(Party party, boolean leaders) {
        return leaders || party.state().isEmpty() ? party.name() : party.state().get();
    }

    /** The two states, or states and armed groups, that the article has named most so far, without these. */
    List<Party> mostNamed(Sentence sentence, List<Party> except, boolean groups) {
        Map<Party, Integer> counts = new LinkedHashMap<>();
        article.sentences().subList(Math.max(0, sentence.number() - LONG_REACH), sentence.number()).stream()
                .flatMap(s -> mentions.of(s).stream())
                .flatMap(m -> m.parties().stream())
                .flatMap(p -> counted(p, groups).stream())
                .filter(p -> except.stream()
                        .noneMatch(e ->
                                e.same(p) || (e.state().isPresent() && e.state().equals(p.state()))))
                .forEach(p -> counts.merge(p, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Party, Integer>comparingByValue().reversed())
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Party> counted(Party party, boolean groups) {
        return groups && party.kind() == EntityKind.ARMED_GROUP
                ? Optional.of(party)
                : party.state().flatMap(actors::state);
    }

    private List<Party> clauseSubject(Sentence sentence, Token head) {
        return sentence.head(head)
                .filter(Token::isVerb)
                .flatMap(verb -> sentence.child(verb, "nsubj")
                        .or(() -> verb.is("conj")
                                ? sentence.head(verb).flatMap(first -> sentence.child(first, "nsubj"))
                                : Optional.empty()))
                .filter(s -> s.index() != head.index())
                .map(s -> actors.of(sentence, s))
                .orElse(List.of());
    }
}
