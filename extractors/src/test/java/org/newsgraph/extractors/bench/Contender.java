package org.newsgraph.extractors.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.newsgraph.extractors.Extractor;
import org.newsgraph.ontology.fact.Article;

/** Something that reads an article, to be measured beside others. */
interface Contender {
    String name();

    /** Reads the article on the calling thread; answers how many sentences it saw, -1 where it does not tell. */
    int read(Article article);

    /** Our whole reading, from text to facts. */
    static Contender ours(Extractor extractor) {
        return new Contender() {
            @Override
            public String name() {
                return "newsgraph, everything on";
            }

            @Override
            public int read(Article article) {
                extractor.extract(article);
                return -1;
            }
        };
    }

    /** CoreNLP as it comes. */
    static Contender defaults() {
        return coreNlp("CoreNLP, its defaults", properties("tokenize,pos,lemma,ner,depparse,coref"));
    }

    /** The least that gives tags, coarse names and trees. */
    static Contender floor() {
        Properties properties = properties("tokenize,pos,lemma,ner,depparse");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        return coreNlp("CoreNLP, its floor", properties);
    }

    private static Properties properties(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", "1");
        return properties;
    }

    private static Contender coreNlp(String name, Properties properties) {
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return new Contender() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int read(Article article) {
                Annotation annotation = new Annotation(article.text());
                pipeline.annotate(annotation);
                return annotation.get(CoreAnnotations.SentencesAnnotation.class).size();
            }
        };
    }
}
