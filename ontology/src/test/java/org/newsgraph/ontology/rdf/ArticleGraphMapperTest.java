package org.newsgraph.ontology.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.stream.LongStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.ontology.RandomFacts;
import org.newsgraph.ontology.fact.ArticleFacts;
import org.newsgraph.ontology.fact.NewsgraphException;

class ArticleGraphMapperTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadBackUnchanged(long seed) {
        ArticleFacts facts = new RandomFacts(seed).article();

        assertThat(ArticleGraphMapper.read(ArticleGraphMapper.write(facts))).isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theGraphSurvivesAFile(long seed) {
        ArticleFacts facts = new RandomFacts(seed).article();
        StringWriter file = new StringWriter();
        RDFDataMgr.write(file, ArticleGraphMapper.write(facts), Lang.NTRIPLES);
        Model again = ModelFactory.createDefaultModel();
        RDFDataMgr.read(again, new StringReader(file.toString()), null, Lang.NTRIPLES);

        assertThat(ArticleGraphMapper.read(again)).isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noResourceIsBlank(long seed) {
        Model graph = ArticleGraphMapper.write(new RandomFacts(seed).article());

        assertThat(graph.listSubjects().toList()).noneMatch(RDFNode::isAnon);
        assertThat(graph.listObjects().toList()).noneMatch(RDFNode::isAnon);
    }

    @Test
    void aGraphWithoutAnArticleIsNotRead() {
        assertThatThrownBy(() -> ArticleGraphMapper.read(ModelFactory.createDefaultModel()))
                .isInstanceOf(NewsgraphException.class)
                .hasMessageContaining("one article, not 0");
    }
}
