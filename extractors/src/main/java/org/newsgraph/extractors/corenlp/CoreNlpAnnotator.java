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
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.newsgraph.extractors.StageListener;
import org.newsgraph.extractors.corenlp.shiftreduce.DependencyParser;
import org.newsgraph.extractors.language.EnglishTest;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Annotator;
import org.newsgraph.extractors.text.CpuClock;
import org.newsgraph.extractors.text.Omission;
import org.newsgraph.extractors.text.Omissions;
import org.newsgraph.extractors.text.Paragraphs.Block;
import org.newsgraph.extractors.text.ParseGate;
import org.newsgraph.extractors.text.Passages;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Article;

/**
 * The annotator on Stanford CoreNLP: tokens, tags, lemmas, coarse names, dependencies. What each option costs and
 * brings is measured in docs/adr/0005-corenlp-annotators.md and 0006-parser.md. Thread-safe; building one loads the
 * models (seconds).
 */
public final class CoreNlpAnnotator implements Annotator {
    private static final List<String> AFTER_TOKENS = List.of("pos", "lemma", "ner");

    /** Lemmas that CoreNLP gets wrong and the tables need. */
    private static final Map<String, String> LEMMAS =
            Map.of("troops", "troop", "combate", "combat", "mentore", "mentor", "talks", "talk", "goods", "good");

    private final Passages passages;
    private final Supplier<ParseGate> gates;
    private final StanfordCoreNLP tokenizer;
    private final Map<String, StanfordCoreNLP> stages;
    private final DependencyParser parser;
    private final StageListener listener;

    private CoreNlpAnnotator(
            Passages passages,
            Supplier<ParseGate> gates,
            StanfordCoreNLP tokenizer,
            Map<String, StanfordCoreNLP> stages,
            DependencyParser parser,
            StageListener listener) {
        this.passages = passages;
        this.gates = gates;
        this.tokenizer = tokenizer;
        this.stages = stages;
        this.parser = parser;
        this.listener = listener;
    }

    /** Parses every sentence. */
    public static CoreNlpAnnotator load(StageListener listener) {
        return load(listener, () -> ParseGate.OPEN);
    }

    /**
     * Parses the sentences that a gate lets through; the others get a flat tree. {@code gates} makes one an article.
     */
    public static CoreNlpAnnotator load(StageListener listener, Supplier<ParseGate> gates) {
        return load(listener, gates, AFTER_TOKENS);
    }

    /** For readers of trees alone: every token's entity is {@code O}. */
    public static CoreNlpAnnotator loadWithoutNames(StageListener listener) {
        return load(
                listener,
                () -> ParseGate.OPEN,
                AFTER_TOKENS.stream().filter(stage -> !stage.equals("ner")).toList());
    }

    private static CoreNlpAnnotator load(StageListener listener, Supplier<ParseGate> gates, List<String> afterTokens) {
        Map<String, StanfordCoreNLP> stages = new LinkedHashMap<>();
        afterTokens.forEach(stage -> stages.put(stage, new StanfordCoreNLP(properties(stage), false)));
        return new CoreNlpAnnotator(
                new Passages(EnglishTest.load()),
                gates,
                new StanfordCoreNLP(properties("tokenize"), false),
                stages,
                DependencyParser.load(),
                listener);
    }

    private static Properties properties(String annotator) {
        Properties p = new Properties();
        p.setProperty("annotators", annotator);
        p.setProperty("threads", "1");
        p.setProperty("tokenize.options", "splitHyphenated=false");
        p.setProperty("pos.maxlen", Integer.toString(Omission.LONGEST_SENTENCE));
        p.setProperty("ner.applyFineGrained", "false");
        p.setProperty("ner.applyNumericClassifiers", "false");
        p.setProperty("ner.useSUTime", "false");
        p.setProperty("ner.buildEntityMentions", "false");
        return p;
    }

    @Override
    public AnnotatedArticle annotate(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        Omissions omissions = new Omissions();
        ParseGate gate = gates.get();
        for (Block passage : passages(article, omissions)) {
            Annotation annotation = new Annotation(article.text().substring(passage.begin(), passage.end()));
            CpuClock.measure(listener, "tokenize", () -> tokenizer.annotate(annotation));
            keepParsable(annotation, Omission.MOST_SENTENCES - sentences.size(), omissions);
            MoneyTokens.merge(annotation);
            run("pos", annotation);
            run("lemma", annotation);
            if (stages.containsKey("ner")) {
                run("ner", annotation, gate::needsNames);
            }
            CpuClock.measure(listener, "parse", () -> sentences(annotation)
                    .forEach(s -> sentences.add(parsed(s, sentences.size(), passage.begin(), gate))));
        }
        listener.sentences(sentences.size());
        return new AnnotatedArticle(article, sentences, omissions.list());
    }

    private void run(String stage, Annotation annotation) {
        StanfordCoreNLP pipeline = Objects.requireNonNull(stages.get(stage));
        CpuClock.measure(listener, stage, () -> pipeline.annotate(annotation));
    }

    /** Runs a stage on the sentences that pass. */
    private void run(String stage, Annotation annotation, Predicate<Sentence> passes) {
        List<CoreMap> all = sentences(annotation);
        List<CoreMap> some = new ArrayList<>();
        CpuClock.measure(listener, "gate", () -> all.stream()
                .filter(s -> passes.test(flat(s)))
                .forEach(some::add));
        annotation.set(CoreAnnotations.SentencesAnnotation.class, some);
        run(stage, annotation);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, all);
    }

    private static Sentence flat(CoreMap sentence) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        return view(labels, TreeView.flat(labels.size()), 0, 0);
    }

    private static List<CoreMap> sentences(Annotation annotation) {
        return annotation.get(CoreAnnotations.SentencesAnnotation.class);
    }

    private List<Block> passages(Article article, Omissions omissions) {
        List<Block> found = new ArrayList<>();
        CpuClock.measure(listener, "language", () -> found.addAll(passages.of(article.text(), omissions)));
        return found;
    }

    /** Takes out of an annotation the sentences that are too long, and those that are too many. */
    private static void keepParsable(Annotation annotation, int most, Omissions omissions) {
        List<CoreMap> found = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        List<CoreMap> parsable = found.stream()
                .filter(s -> s.get(CoreAnnotations.TokensAnnotation.class).size() <= Omission.LONGEST_SENTENCE)
                .toList();
        omissions.add(Omission.LONG_SENTENCE, found.size() - parsable.size());
        omissions.add(Omission.BEYOND, Math.max(0, parsable.size() - most));
        annotation.set(CoreAnnotations.SentencesAnnotation.class, parsable.subList(0, Math.min(most, parsable.size())));
    }

    private Sentence parsed(CoreMap sentence, int number, int offset, ParseGate gate) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        Sentence flat = view(labels, TreeView.flat(labels.size()), number, offset);
        return gate.needsTree(flat)
                ? view(labels, TreeView.of(parser.parse(labels), labels.size()), number, offset)
                : flat;
    }

    private static Sentence view(List<CoreLabel> labels, TreeView tree, int number, int offset) {
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
