package org.newsgraph.extractors.events;

import java.util.Optional;
import org.newsgraph.extractors.supply.ItemPhrase;
import org.newsgraph.extractors.text.Token;

/** "has yet to get any", "asked for them": the goods named last in the sentence before the pronoun. */
record ResumedGoods(Scene scene) {
    Optional<ItemPhrase> of(Token pronoun) {
        boolean stands =
                switch (pronoun.lower()) {
                    case "any", "them", "it", "some", "none", "these", "those" -> !pronoun.isNoun();
                    default -> false;
                };
        if (!stands) {
            return Optional.empty();
        }
        return scene.sentence().tokens().subList(0, pronoun.index()).stream()
                .filter(t -> t.isNoun()
                        && !t.is("compound")
                        && scene.actors().of(scene.sentence(), t).isEmpty())
                .flatMap(t -> scene.items().read(scene.sentence(), t).stream())
                .reduce((first, second) -> second);
    }
}
