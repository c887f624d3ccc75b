package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;

/** Against whom or into whose territory forces are moved. */
final class Deployments {
    private static final Set<String> FRONTIERS = Set.of("border", "frontier", "boundary", "demarcation");

    private static final Set<String> TOWARDS = Set.of("to", "on", "at", "near", "along", "across", "toward", "towards");

    private final Scene scene;

    Deployments(Scene scene) {
        this.scene = scene;
    }

    /** A sea is nobody's territory: forces sent there are sent against nobody whom the sentence names. */
    List<Party> targets(Predication predication, List<String> slots) {
        List<Party> neighbours = Stream.concat(TOWARDS.stream(), Stream.of("obj"))
                .flatMap(slot -> predication.slot(slot).stream())
                .filter(Deployments::isFrontier)
                .flatMap(border -> neighbours(border, predication).stream())
                .distinct()
                .toList();
        if (!neighbours.isEmpty()) {
            return neighbours;
        }
        List<Party> named = new Carried(scene).targets(predication, slots);
        return (named.isEmpty() ? where(predication.head()) : named)
                .stream().filter(Deployments::someones).toList();
    }

    /** "Basra, where British forces are stationed": the noun that the clause is on. */
    private List<Party> where(Token verb) {
        boolean relative = verb.is("acl:relcl")
                && scene.sentence().hasChild(verb, c -> c.lower().equals("where"));
        return relative
                ? scene.sentence().head(verb).stream()
                        .flatMap(noun -> scene.behind(List.of(noun)).stream())
                        .map(p -> p.kind() == EntityKind.PLACE
                                ? p.state().flatMap(scene.actors()::state).orElse(p)
                                : p)
                        .toList()
                : List.of();
    }

    static boolean isFrontier(Token noun) {
        return FRONTIERS.contains(Scene.lemma(noun));
    }

    private static boolean someones(Party target) {
        return target.kind() != EntityKind.PLACE || target.state().isPresent();
    }

    /** "its border with Chad", "the Kuwaiti border": the state on the other side. */
    private List<Party> neighbours(Token border, Predication predication) {
        List<Party> movers = scene.actors(predication.slot("subj"));
        Optional<Token> other = scene.sentence()
                .children(border, "nmod")
                .filter(n ->
                        scene.sentence().preposition(n).filter("with"::equals).isPresent())
                .findFirst()
                .or(() -> predication.first("with"));
        List<Party> sides = other.map(n -> scene.behind(List.of(n))).orElseGet(() -> scene.sentence()
                .children(border, "amod", "compound", "nmod:poss")
                .flatMap(m -> scene.actors().modifier(scene.sentence(), m).stream())
                .toList());
        return sides.stream()
                .filter(s -> movers.stream()
                        .noneMatch(m -> m.state().isPresent() && m.state().equals(s.state())))
                .toList();
    }
}
