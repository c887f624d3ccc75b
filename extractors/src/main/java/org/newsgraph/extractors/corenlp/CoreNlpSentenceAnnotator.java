package org.newsgraph.extractors.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.newsgraph.extractors.StageListener;
import org.newsgraph.extractors.corenlp.shiftreduce.DependencyParser;
import org.newsgraph.extractors.text.CpuClock;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.SentenceAnnotator;
import org.newsgraph.extractors.text.Token;

/**
 * Tags and parses given words with Stanford CoreNLP, without names; what it costs is in docs/open-triples.md.
 * Thread-safe; building one loads the models (seconds).
 */
public final class CoreNlpSentenceAnnotator implements SentenceAnnotator {
    private static final int LONGEST_SENTENCE = 200;
    private static final List<String> STAGES = List.of("pos", "lemma");

    /** How treebanks write brackets; the models know both, but the plain ones better. */
    private static final Map<String, String> PLAIN = Map.of(
            "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "-LCB-", "{", "-RCB-", "}", "\\/", "/", "\\*", "*");

    private final Map<String, StanfordCoreNLP> stages;
    private final DependencyParser parser;
    private final StageListener listener;

    private CoreNlpSentenceAnnotator(
            Map<String, StanfordCoreNLP> stages, DependencyParser parser, StageListener listener) {
        this.stages = stages;
        this.parser = parser;
        this.listener = listener;
    }

    public static CoreNlpSentenceAnnotator load(StageListener listener) {
        Map<String, StanfordCoreNLP> stages = new LinkedHashMap<>();
        STAGES.forEach(stage -> stages.put(stage, new StanfordCoreNLP(properties(stage), false)));
        return new CoreNlpSentenceAnnotator(stages, DependencyParser.load(), listener);
    }

    private static Properties properties(String annotator) {
        Properties p = new Properties();
        p.setProperty("annotators", annotator);
        p.setProperty("threads", "1");
        p.setProperty("pos.maxlen", Integer.toString(LONGEST_SENTENCE));
        return p;
    }

    @Override
    public Optional<Sentence> annotate(List<String> words) {
        if (words.size() > LONGEST_SENTENCE) {
            return Optional.empty();
        }
        Annotation annotation = annotation(words);
        stages.forEach((stage, pipeline) -> CpuClock.measure(listener, stage, () -> pipeline.annotate(annotation)));
        List<CoreLabel> labels = annotation.get(CoreAnnotations.TokensAnnotation.class);
        List<Sentence> sentences = new ArrayList<>();
        CpuClock.measure(listener, "parse", () -> sentences.add(view(words, labels)));
        listener.sentences(sentences.size());
        return sentences.stream().findFirst();
    }

    private static Annotation annotation(List<String> words) {
        List<CoreLabel> labels = new ArrayList<>();
        int begin = 0;
        for (String word : words) {
            String plain = PLAIN.getOrDefault(word, word);
            CoreLabel label = new CoreLabel();
            label.setWord(plain);
            label.setValue(plain);
            label.setOriginalText(word);
            label.setIndex(labels.size() + 1);
            label.setSentIndex(0);
            label.setBeginPosition(begin);
            label.setEndPosition(begin + word.length());
            label.setBefore(labels.isEmpty() ? "" : " ");
            label.setAfter(" ");
            begin += word.length() + 1;
            labels.add(label);
        }
        CoreMap sentence = new ArrayCoreMap(6);
        sentence.set(CoreAnnotations.TextAnnotation.class, String.join(" ", words));
        sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, labels.size());
        Annotation annotation = new Annotation(String.join(" ", words));
        annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
        return annotation;
    }

    private Sentence view(List<String> words, List<CoreLabel> labels) {
        TreeView tree = TreeView.of(parser.parse(labels), labels.size());
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : labels) {
            int i = tokens.size();
            tokens.add(new Token(
                    i,
                    words.get(i),
                    label.lemma(),
                    label.tag(),
                    "O",
                    label.beginPosition(),
                    label.endPosition(),
                    tree.head(i),
                    tree.relation(i)));
        }
        return new Sentence(0, tokens);
    }
}
