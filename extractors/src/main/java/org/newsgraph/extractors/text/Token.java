package org.newsgraph.extractors.text;

/**
 * One token of a sentence.
 *
 * @param index position in the sentence, from 0
 * @param pos Penn Treebank tag
 * @param entity coarse name class (PERSON, LOCATION, ORGANIZATION, MISC) or {@code O}
 * @param begin offset of the first character in the article, in UTF-16 units
 * @param end offset behind the last character, in UTF-16 units
 * @param head index of the governor in the basic Universal Dependencies tree, -1 for the root
 * @param relation Universal Dependencies relation to the governor, with its subtype ({@code nsubj:pass})
 */
public record Token(
        int index,
        String word,
        String lemma,
        String pos,
        String entity,
        int begin,
        int end,
        int head,
        String relation) {

    public boolean isVerb() {
        return pos.startsWith("V");
    }

    public boolean isNoun() {
        return pos.startsWith("N");
    }

    public boolean isProper() {
        return pos.startsWith("NNP");
    }

    /** The relation without its subtype: {@code nmod} of {@code nmod:poss}. */
    public String baseRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    public boolean is(String... relations) {
        for (String r : relations) {
            if (relation.equals(r)) {
                return true;
            }
        }
        return false;
    }

    public String lower() {
        return word.toLowerCase(java.util.Locale.ROOT);
    }
}
