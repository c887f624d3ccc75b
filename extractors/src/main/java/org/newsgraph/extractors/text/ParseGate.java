package org.newsgraph.extractors.text;

/**
 * Tells which sentences of one article need the expensive stages. Asked for every sentence in order, with a flat tree
 * (every word under the first): first before names are looked for, then, names in place, before parsing. Not
 * thread-safe: one instance an article.
 */
public interface ParseGate {
    /** Lets everything through. */
    ParseGate OPEN = new ParseGate() {
        @Override
        public boolean needsNames(Sentence tagged) {
            return true;
        }

        @Override
        public boolean needsTree(Sentence named) {
            return true;
        }
    };

    /** Whether the name tagger could find a person, organisation or place in the sentence, or its dates count. */
    boolean needsNames(Sentence tagged);

    /** Whether the sentence could hold a fact, or others could need its tree. */
    boolean needsTree(Sentence named);
}
