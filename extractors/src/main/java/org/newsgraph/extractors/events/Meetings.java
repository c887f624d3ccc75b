package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.NounFrames;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Role;

/** Who takes part in a meeting, call or journey that a noun names. */
final class Meetings {
    /** What stands between a clause and the meeting that its subject takes part in. */
    private static final Set<String> ACCOMPANYING =
            Set.of("during", "in", "after", "at", "on", "before", "following", "ahead_of", "since");

    private static final Set<String> COMING_BACK = Set.of("return", "arrive", "come", "fly", "be", "get");

    /** "is due in Rome for talks". */
    private static final Set<String> GOING = Set.of("due", "expected", "scheduled", "slated");

    private final Scene scene;

    Meetings(Scene scene) {
        this.scene = scene;
    }

    /** "the chancellor's call to Ankara": a call to somebody that asks for nothing is made by telephone. */
    Optional<NounFrames.Frame> call(Token noun, Predication predication) {
        boolean made = Scene.lemma(noun).equals("call")
                && !scene.actors(predication.slot("to")).isEmpty()
                && !(predication.slot("poss").isEmpty()
                        && predication.slot("from").isEmpty())
                && predication.slot("for").isEmpty()
                && predication.slot("comp").isEmpty();
        return made ? scene.lexicon().nouns().of("phone_call") : Optional.empty();
    }

    /** Bodies and parties of which it is a meeting: "the EU summit", "a meeting of ministers of both countries". */
    List<Party> members(Predication predication) {
        List<Party> of = scene.behind(predication.slot("of"));
        boolean body = of.stream().anyMatch(Meetings::isBody);
        return of.size() > 1 || body ? of : List.of();
    }

    static boolean isBody(Party party) {
        return party.role().filter(r -> r == Role.IGO).isPresent();
    }

    /** "spoke to the press during a trip to Oslo", "is in talks with Quito": whoever is the subject takes part. */
    List<Party> companions(Token noun) {
        Token phrase = measured(noun);
        if (scene.sentence().child(phrase, "cop").isPresent()) {
            return accompanying(phrase) ? subjects(phrase) : List.of();
        }
        Optional<Token> governor = scene.sentence().head(phrase);
        if (governor.isEmpty() || !phrase.is("obl", "nmod", "advcl")) {
            return List.of();
        }
        boolean back =
                scene.sentence().preposition(phrase).filter("from"::equals).isPresent();
        boolean purpose =
                scene.sentence().preposition(phrase).filter("for"::equals).isPresent()
                        && GOING.contains(governor.get().lower());
        if (!accompanying(phrase) && !back && !purpose) {
            return List.of();
        }
        Optional<Token> clause = clause(governor.get());
        if (clause.isEmpty()) {
            Token head = governor.get();
            return head.is("root") && head.isNoun()
                    ? scene.actors(scene.sentence().withConjuncts(head))
                    : List.of();
        }
        return back && !COMING_BACK.contains(clause.get().lemma()) ? List.of() : subjects(clause.get());
    }

    /** "promised the visiting Peruvian minister": who visits the state that the clause's subject stands for. */
    Optional<Parties> visitor(Token participle) {
        if (!participle.lemma().equals("visit")) {
            return Optional.empty();
        }
        Token phrase = participle;
        while (phrase.is("amod", "compound") && phrase.head() >= 0) {
            phrase = scene.sentence().token(phrase.head());
        }
        List<Party> guests = scene.actors(List.of(phrase));
        List<Party> hosts = scene.sentence().head(phrase).filter(Token::isVerb).stream()
                .map(verb -> Clauses.of(scene.sentence(), verb))
                .flatMap(clause -> Stream.of("subj", "obj", "with").flatMap(s -> clause.slot(s).stream()))
                .flatMap(t -> scene.actors().of(scene.sentence(), t).stream())
                .filter(p -> guests.stream().noneMatch(g -> g.state().equals(p.state())))
                .flatMap(p -> p.state().flatMap(scene.actors()::state).stream())
                .limit(1)
                .toList();
        return guests.isEmpty() || hosts.isEmpty() ? Optional.empty() : Optional.of(new Parties(guests, hosts, false));
    }

    private boolean accompanying(Token phrase) {
        return scene.sentence()
                .preposition(phrase)
                .filter(ACCOMPANYING::contains)
                .isPresent();
    }

    /** "two hours of talks", "a round of talks": the phrase that the meeting stands in. */
    private Token measured(Token noun) {
        return noun.is("nmod")
                        && scene.sentence()
                                .preposition(noun)
                                .filter("of"::equals)
                                .isPresent()
                ? scene.sentence()
                        .head(noun)
                        .filter(h ->
                                Set.of("hour", "day", "week", "round", "series").contains(h.lemma()))
                        .orElse(noun)
                : noun;
    }

    /** The verb of the clause in which a phrase stands, over the phrases between. */
    private Optional<Token> clause(Token from) {
        Optional<Token> walker = Optional.of(from);
        for (int steps = 0; walker.isPresent() && steps < 4; steps++) {
            Token token = walker.get();
            if (token.isVerb()) {
                return walker;
            }
            if (scene.sentence().child(token, "nsubj", "cop").isPresent()) {
                return walker;
            }
            walker = token.is("nmod", "obl", "obj", "advmod") ? scene.sentence().head(token) : Optional.empty();
        }
        return Optional.empty();
    }

    private List<Party> subjects(Token predicate) {
        if (!predicate.isVerb()) {
            return scene.actors(scene.sentence()
                    .children(predicate, "nsubj")
                    .flatMap(s -> scene.sentence().withConjuncts(s).stream())
                    .toList());
        }
        Predication clause = Clauses.of(scene.sentence(), predicate);
        return scene.actors(clause.slot(clause.passive() ? "obj" : "subj"));
    }

    /** Between whom somebody mediates where only he is named: those of whom the article told it, or who last dealt. */
    List<Party> sides(List<Party> mediators) {
        List<Party> before = mediators.stream()
                .flatMap(m -> scene.memory().doneBy(m, Set.of(EventClass.CONSULT)).stream())
                .filter(e -> e.targets().size() > 1)
                .flatMap(e -> e.targets().stream())
                .distinct()
                .toList();
        return before.isEmpty()
                ? scene.memory().lastAct(mediators).stream()
                        .flatMap(e -> Stream.concat(e.actors().stream(), e.targets().stream()))
                        .distinct()
                        .toList()
                : before;
    }
}
