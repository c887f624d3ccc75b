package org.newsgraph.extractors.corenlp;

import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.Collection;

/** Governors and relations of a parsed sentence, by the position of the dependent. */
final class TreeView {
    private final int[] heads;
    private final String[] relations;

    private TreeView(int[] heads, String[] relations) {
        this.heads = heads;
        this.relations = relations;
    }

    /** Position of a token's governor, -1 for the root. */
    int head(int position) {
        return heads[position];
    }

    String relation(int position) {
        return relations[position];
    }

    /** A token without a governor counts as a root. */
    static TreeView of(Collection<TypedDependency> dependencies, int tokens) {
        int[] heads = new int[tokens];
        String[] relations = new String[tokens];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "root");
        for (TypedDependency dependency : dependencies) {
            int dependent = dependency.dep().index() - 1;
            heads[dependent] = dependency.gov().index() - 1;
            relations[dependent] = dependency.reln().toString();
        }
        return new TreeView(heads, relations);
    }

    /** Every word under the first: the tree of a sentence that is not parsed. */
    static TreeView flat(int tokens) {
        int[] heads = new int[tokens];
        String[] relations = new String[tokens];
        Arrays.fill(relations, "dep");
        heads[0] = -1;
        relations[0] = "root";
        return new TreeView(heads, relations);
    }
}
