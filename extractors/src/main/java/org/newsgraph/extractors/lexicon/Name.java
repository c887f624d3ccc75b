package org.newsgraph.extractors.lexicon;

import java.util.List;
import java.util.Optional;
import org.newsgraph.ontology.fact.Party;

/**
 * One way to name a party.
 *
 * @param atoms the words, cut at blanks and hyphens
 * @param from first year in which the name means this party
 * @param to last such year
 * @param office of a person, as a title ({@code prime_minister})
 * @param word may be an ordinary word ("Shell"), so that it counts only where the tagger sees an organisation
 * @param origin where the name is written down
 */
public record Name(
        List<String> atoms,
        Sense sense,
        Party party,
        Optional<Integer> from,
        Optional<Integer> to,
        Optional<String> office,
        boolean word,
        Origin origin) {
    private static final int ACRONYM = 4;

    /** A line of a table. */
    public record Origin(String file, int line) {
        @Override
        public String toString() {
            return file + ", line " + line;
        }
    }

    /** How a name stands for its party. */
    public enum Sense {
        /** "France", "NATO", "Boko Haram". */
        PROPER,
        /** "French", before a noun. */
        ADJECTIVE,
        /** "Americans". */
        PEOPLE,
        /** "Paris", "the Kremlin": the place of its government. */
        SEAT,
        /** "Jacques Chirac". */
        PERSON,
        /** A region, sea or city, which acts for nobody. */
        PLACE
    }

    /** Whether it is given for some years only, as the name of a former state is. */
    public boolean bounded() {
        return to.isPresent();
    }

    /** Whether it is one word of few capitals: "BNP". */
    public boolean acronym() {
        return atoms.size() == 1
                && atoms.get(0).length() <= ACRONYM
                && atoms.get(0).codePoints().allMatch(Character::isUpperCase);
    }

    public boolean heldIn(int year) {
        return from.map(y -> y <= year).orElse(true) && to.map(y -> year <= y).orElse(true);
    }
}
