package org.newsgraph.extractors.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.newsgraph.extractors.StageListener;
import org.newsgraph.extractors.corenlp.shiftreduce.DependencyParser;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Annotator;
import org.newsgraph.extractors.text.CpuClock;
import org.newsgraph.extractors.text.Paragraphs;
import org.newsgraph.extractors.text.Paragraphs.Block;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Article;

/**
 * The annotator on Stanford CoreNLP: tokens, tags, lemmas, coarse names, dependencies. What each option costs and
 * brings is measured in docs/adr/0005-corenlp-annotators.md and 0006-parser.md. Thread-safe; building one loads the
 * models (seconds).
 */
public final class CoreNlpAnnotator implements Annotator {
    private static final int LONGEST_SENTENCE = 200;
    private static final int LONGEST_PARAGRAPH = 20_000;
    private static final List<String> AFTER_TOKENS = List.of("pos", "lemma", "ner");

    /** Lemmas that CoreNLP gets wrong and the tables need. */
    private static final Map<String, String> LEMMAS =
            Map.of("troops", "troop", "combate", "combat", "mentore", "mentor", "talks", "talk", "goods", "good");

    private final StanfordCoreNLP tokenizer;
    private final Map<String, StanfordCoreNLP> stages;
    private final DependencyParser parser;
    private final StageListener listener;

    private CoreNlpAnnotator(
            StanfordCoreNLP tokenizer,
            Map<String, StanfordCoreNLP> stages,
            DependencyParser parser,
            StageListener listener) {
        this.tokenizer = tokenizer;
        this.stages = stages;
        this.parser = parser;
        this.listener = listener;
    }

    public static CoreNlpAnnotator load(StageListener listener) {
        return load(listener, AFTER_TOKENS);
    }

    /** For readers of trees alone: every token's entity is {@code O}. */
    public static CoreNlpAnnotator loadWithoutNames(StageListener listener) {
        return load(
                listener,
                AFTER_TOKENS.stream().filter(stage -> !stage.equals("ner")).toList());
    }

    private static CoreNlpAnnotator load(StageListener listener, List<String> afterTokens) {
        Map<String, StanfordCoreNLP> stages = new LinkedHashMap<>();
        afterTokens.forEach(stage -> stages.put(stage, new StanfordCoreNLP(properties(stage), false)));
        return new CoreNlpAnnotator(
                new StanfordCoreNLP(properties("tokenize"), false), stages, DependencyParser.load(), listener);
    }

    private static Properties properties(String annotator) {
        Properties p = new Properties();
        p.setProperty("annotators", annotator);
        p.setProperty("threads", "1");
        p.setProperty("tokenize.options", "splitHyphenated=false");
        p.setProperty("pos.maxlen", Integer.toString(LONGEST_SENTENCE));
        p.setProperty("ner.applyFineGrained", "false");
        p.setProperty("ner.applyNumericClassifiers", "false");
        p.setProperty("ner.useSUTime", "false");
        p.setProperty("ner.buildEntityMentions", "false");
        return p;
    }

    @Override
    public AnnotatedArticle annotate(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        int skipped = 0;
        for (Block block : Paragraphs.of(article.text())) {
            if (block.end() - block.begin() > LONGEST_PARAGRAPH) {
                skipped++;
                continue;
            }
            Annotation annotation = new Annotation(article.text().substring(block.begin(), block.end()));
            CpuClock.measure(listener, "tokenize", () -> tokenizer.annotate(annotation));
            List<CoreMap> found = annotation.get(CoreAnnotations.SentencesAnnotation.class);
            List<CoreMap> parsable = found.stream()
                    .filter(s -> s.get(CoreAnnotations.TokensAnnotation.class).size() <= LONGEST_SENTENCE)
                    .toList();
            skipped += found.size() - parsable.size();
            annotation.set(CoreAnnotations.SentencesAnnotation.class, parsable);
            MoneyTokens.merge(annotation);
            stages.forEach((stage, pipeline) -> CpuClock.measure(listener, stage, () -> pipeline.annotate(annotation)));
            CpuClock.measure(
                    listener,
                    "parse",
                    () -> parsable.forEach(s -> sentences.add(view(s, sentences.size(), block.begin()))));
        }
        listener.sentences(sentences.size());
        return new AnnotatedArticle(article, sentences, skipped);
    }

    private Sentence view(CoreMap sentence, int number, int offset) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        TreeView tree = TreeView.of(parser.parse(labels), labels.size());
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            tokens.add(new Token(
                    i,
                    label.word(),
                    LEMMAS.getOrDefault(label.lemma(), label.lemma()),
                    label.tag(),
                    Objects.requireNonNullElse(label.ner(), "O"),
                    label.beginPosition() + offset,
                    label.endPosition() + offset,
                    tree.head(i),
                    tree.relation(i)));
        }
        return new Sentence(number, tokens);
    }
}
