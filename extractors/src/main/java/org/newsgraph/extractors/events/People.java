package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Set;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Role;

/** Tells people from things: who can be arrested, held, freed, killed. */
final class People {
    private static final Set<String> NOUNS = Set.of(
            "man",
            "woman",
            "child",
            "person",
            "people",
            "boy",
            "girl",
            "suspect",
            "prisoner",
            "detainee",
            "inmate",
            "hostage",
            "captive",
            "protester",
            "demonstrator",
            "marcher",
            "dissident",
            "activist",
            "journalist",
            "reporter",
            "opponent",
            "critic",
            "passenger",
            "worker",
            "nun",
            "schoolgirl",
            "schoolboy",
            "bystander",
            "victim",
            "shopper",
            "pedestrian",
            "mourner",
            "worshipper",
            "gunman",
            "militant",
            "insurgent",
            "migrant",
            "militiaman",
            "extremist",
            "mercenary",
            "smuggler",
            "trafficker",
            "terrorist",
            "rebel",
            "pupil",
            "officer",
            "sailor",
            "fisherman",
            "crew",
            "pilot",
            "aid_worker",
            "lawmaker",
            "leader",
            "they",
            "them",
            "he",
            "she",
            "these");

    private final Scene scene;

    People(Scene scene) {
        this.scene = scene;
    }

    /** Named or nameless persons, or a people ("three Finns"). */
    boolean are(Token head) {
        return nameless(head)
                || scene.actors().of(scene.sentence(), head).stream()
                        .anyMatch(
                                p -> p.kind() == EntityKind.PERSON || head.pos().endsWith("S"));
    }

    /** Whether these are persons, and none of them has a name. */
    boolean onlyNameless(List<Token> heads) {
        return !heads.isEmpty() && heads.stream().allMatch(this::nameless);
    }

    /**
     * To whom nameless persons belong: "two Spanish tourists", "soldiers of the Chadian army"; no place beside them.
     */
    List<Party> sides(List<Token> heads) {
        return heads.stream()
                .flatMap(head -> {
                    List<Party> direct = scene.actors().of(scene.sentence(), head);
                    return (direct.isEmpty() ? modifiers(head) : direct).stream();
                })
                .distinct()
                .toList();
    }

    private List<Party> modifiers(Token head) {
        List<Party> before = scene.sentence()
                .children(head, "amod", "compound")
                .flatMap(m -> scene.actors().modifier(scene.sentence(), m).stream())
                .toList();
        return before.isEmpty()
                ? scene.behind(scene.sentence()
                        .children(head, "nmod")
                        .filter(n -> scene.sentence()
                                .preposition(n)
                                .filter("of"::equals)
                                .isPresent())
                        .toList())
                : before;
    }

    /** Persons without a name of their own: "nine villagers", "two of them". */
    boolean nameless(Token noun) {
        String lemma = Scene.lemma(noun);
        if (scene.sentence().subtree(noun).stream().anyMatch(t -> t.is("nmod:poss"))) {
            return false;
        }
        return NOUNS.contains(lemma)
                || scene.lexicon()
                        .words()
                        .actorNoun(lemma)
                        .filter(r -> r == Role.CIVILIANS || r == Role.REBELS || r == Role.MILITARY)
                        .isPresent()
                || noun.pos().equals("CD");
    }
}
