package org.newsgraph.extractors.actors;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;

/** Which nouns may stand for a party that is named elsewhere in the article, or nowhere. */
public final class Referring {
    private static final ImmutableSet<String> NOUNS = Stream.of(
                    StateOrgans.ORGANS.stream(), StateOrgans.PERSONNEL.stream(), Antecedents.REBELS.stream())
            .flatMap(nouns -> nouns)
            .map(noun -> noun.substring(noun.lastIndexOf('_') + 1))
            .collect(ImmutableSet.toImmutableSet());

    private Referring() {}

    /** Whether a noun with this lemma, in lower case, may. */
    public static boolean may(String noun) {
        return NOUNS.contains(noun) || !Anaphor.of(noun).isEmpty();
    }
}
