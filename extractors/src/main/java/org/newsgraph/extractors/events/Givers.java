package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.lexicon.Transfer;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.supply.ItemPhrase;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Supply;

/**
 * Who gives what a clause hands over without naming a giver: "tanks supplied to Mali", "denied that any fighters had
 * been sent", "the soldiers are coming to Chad". Whoever the article has told to give such goods there.
 */
final class Givers {
    private static final Set<EventClass> HANDING = Set.of(EventClass.AID, EventClass.COOPERATE);

    private static final Set<String> JUDGING = Set.of(
            "thank",
            "praise",
            "commend",
            "applaud",
            "blame",
            "criticise",
            "criticize",
            "condemn",
            "denounce",
            "punish",
            "reward",
            "fault",
            "attack",
            "rebuke");

    private static final Set<String> WILL = Set.of("will", "would", "'ll", "’ll", "'d", "’d");

    private static final Set<String> TELLING =
            Set.of("confirm", "announce", "promise", "pledge", "vow", "assure", "say", "reveal");

    private final Scene scene;
    private final SupplyReader supplies;

    Givers(Scene scene) {
        this.scene = scene;
        this.supplies = new SupplyReader(scene);
    }

    List<Party> told(Predication predication, Coding coding) {
        if (predication.passive() && predication.lemma().equals("open")) {
            return scene.behind(predication.slot("obj"));
        }
        boolean hands = coding.eventClass().filter(HANDING::contains).isPresent();
        Optional<Transfer.Kind> kind = coding.transfer().map(Transfer::kind);
        boolean things = !predication.passive() && !predication.slot("subj").isEmpty();
        boolean gives =
                hands && kind.filter(k -> k == Transfer.Kind.GIVE).isPresent() && (predication.passive() || things);
        boolean comes = hands && kind.filter(k -> k == Transfer.Kind.OWN_TROOPS).isPresent();
        if (!gives && !comes) {
            return List.of();
        }
        Optional<ItemPhrase> item = supplies.first(coding.transfer().get(), predication);
        List<Party> receivers = new Recipients(scene).named(predication, coding.targets(), List.of());
        GoodsTold goods = scene.memory().goods();
        Optional<Party> giver = item.flatMap(c -> receivers.isEmpty()
                ? (pointsBack(predication, comes) ? goods.last(c).flatMap(Supply::from) : Optional.empty())
                : goods.giver(receivers.get(0), c));
        if (giver.isPresent() || !things || comes) {
            return giver.stream().toList();
        }
        List<Party> owners = supplies.owners(item.map(i -> List.of(i.head())).orElse(List.of()), receivers);
        return owners.isEmpty() ? promising(predication.head(), receivers) : owners;
    }

    /** "Berlin confirmed that the tanks would reach Kyiv": whoever says that goods will come gives them. */
    private List<Party> promising(Token verb, List<Party> receivers) {
        boolean ahead = scene.sentence().children(verb, "aux").anyMatch(a -> WILL.contains(a.lower()));
        return scene
                .sentence()
                .head(verb)
                .filter(v -> ahead && verb.is("ccomp") && TELLING.contains(v.lemma()))
                .stream()
                .flatMap(v -> scene.actors(Clauses.of(scene.sentence(), v).slot("subj")).stream())
                .flatMap(p -> p.state().flatMap(scene.actors()::state).stream())
                .filter(p -> receivers.stream().noneMatch(r -> GoodsTold.sameSide(r, p)))
                .distinct()
                .toList();
    }

    /** "thanked Norway for its help", "blamed Chad for its raid": the act is of whoever is thanked or blamed for it. */
    List<Party> judged(Token noun) {
        boolean itsOwn =
                scene.sentence().preposition(noun).filter("for"::equals).isPresent()
                        && scene.sentence().children(noun, "nmod:poss").anyMatch(p -> p.pos()
                                .equals("PRP$"));
        return scene.sentence().head(noun).filter(v -> itsOwn && JUDGING.contains(v.lemma())).stream()
                .flatMap(v -> scene.actors(Clauses.of(scene.sentence(), v).slot("obj")).stream())
                .distinct()
                .toList();
    }

    /** "an injection of Chadian troops": whose troops they are. */
    List<Party> ofNoun(Predication noun, Coding coding) {
        boolean gives = coding.eventClass().filter(c -> c == EventClass.AID).isPresent()
                && coding.transfer().filter(t -> t.kind() == Transfer.Kind.GIVE).isPresent();
        return gives
                ? noun.slot("of").stream()
                        .filter(t -> scene.items()
                                .category(scene.sentence(), t)
                                .filter(c -> c == ItemCategory.TROOPS)
                                .isPresent())
                        .flatMap(t -> scene.actors().of(scene.sentence(), t).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** "the shells", "any fighters", or troops of which nobody is said to be. */
    private boolean pointsBack(Predication predication, boolean comes) {
        return Stream.of("obj", comes ? "subj" : "obj")
                .flatMap(slot -> predication.slot(slot).stream())
                .anyMatch(goods -> scene.definite(goods) || scene.sentence().hasChild(goods, Givers::isAny));
    }

    private static boolean isAny(Token token) {
        return token.lower().equals("any");
    }
}
