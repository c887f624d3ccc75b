package org.newsgraph.extractors.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.Arrays;
import java.util.List;

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

    static TreeView of(CoreMap sentence) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "root");
        SemanticGraph tree = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        for (SemanticGraphEdge edge : tree.edgeIterable()) {
            int dependent = edge.getDependent().index() - 1;
            heads[dependent] = edge.getGovernor().index() - 1;
            relations[dependent] = edge.getRelation().toString();
        }
        return new TreeView(heads, relations);
    }
}
