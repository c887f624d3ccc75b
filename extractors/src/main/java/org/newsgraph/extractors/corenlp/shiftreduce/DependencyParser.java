package org.newsgraph.extractors.corenlp.shiftreduce;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserQuery;
import edu.stanford.nlp.parser.common.ParserUtils;
import edu.stanford.nlp.parser.lexparser.TreebankLangParserParams;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.trees.GrammaticalStructureFactory;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.Trees;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.Filters;
import java.util.Collection;
import java.util.List;

/** Parses tagged sentences into basic Universal Dependencies, by way of a constituency tree. Thread-safe. */
public final class DependencyParser {
    /** CoreNLP's own measure: what is deeper is flattened, since the conversion recurs. */
    private static final int HIGHEST_TREE = 80;

    private final ShiftReduceParser parser;
    private final GrammaticalStructureFactory structures;

    DependencyParser(ShiftReduceParser parser) {
        parser.setOptionFlags(parser.defaultCoreNLPFlags());
        this.parser = parser;
        TreebankLangParserParams language = parser.getTLPParams();
        this.structures = language.treebankLanguagePack()
                .grammaticalStructureFactory(Filters.acceptFilter(), language.typedDependencyHeadFinder());
    }

    /** Loads the compact model from the class path: about 200 MB, a second. */
    public static DependencyParser load() {
        return new DependencyParser(CompactModel.load());
    }

    /** The dependencies of one sentence; words are counted from 1, the root hangs on 0. None where parsing fails. */
    public Collection<TypedDependency> parse(List<CoreLabel> sentence) {
        ParserQuery query = parser.parserQuery();
        if (!query.parse(sentence)) {
            return List.of();
        }
        query.restoreOriginalWords(query.getBestParse());
        Tree tree = ParserUtils.flattenTallTrees(HIGHEST_TREE, List.of(query.getBestParse()))
                .get(0);
        Trees.convertToCoreLabels(tree);
        tree.indexSpans(0);
        return structures.newGrammaticalStructure(tree).typedDependencies();
    }
}
