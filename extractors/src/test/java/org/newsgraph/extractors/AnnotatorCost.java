package org.newsgraph.extractors;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What each CoreNLP annotator costs, in CPU ms a sentence, on the texts of a folder, beside our whole reading of the
 * same text; one thread, models warm. Run by hand: see docs/adr/0005-corenlp-annotators.md.
 */
final class AnnotatorCost {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private AnnotatorCost() {}

    /** Arguments: a folder of .txt files and how many of them to read. */
    public static void main(String[] args) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .limit(Integer.parseInt(args[1]))
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        Map<String, Properties> stages = new LinkedHashMap<>();
        stages.put("tokenize", stage("tokenize"));
        stages.put("pos", stage("pos"));
        stages.put("lemma", stage("lemma"));
        stages.put("ner, coarse", ner("false", "false", "false"));
        stages.put("depparse", stage("depparse"));
        stages.put("ner with numbers", ner("false", "true", "false"));
        stages.put("ner with numbers and SUTime", ner("false", "true", "true"));
        stages.put("ner, all (fine-grained too)", ner("true", "true", "true"));
        Properties coref = stage("coref");
        coref.setProperty("coref.algorithm", "statistical");
        coref.setProperty("coref.md.type", "dependency");
        stages.put("coref (statistical)", coref);
        List<Annotation> annotations = texts.stream().map(Annotation::new).toList();
        for (Map.Entry<String, Properties> entry : stages.entrySet()) {
            measure(entry.getKey(), entry.getValue(), annotations);
        }
    }

    private static void measure(String name, Properties properties, List<Annotation> annotations) {
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties, false);
        int warm = Math.min(3, annotations.size());
        annotations.subList(0, warm).forEach(a -> pipeline.annotate(a));
        long before = THREADS.getCurrentThreadCpuTime();
        annotations.forEach(pipeline::annotate);
        double spent = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
        int sentences = annotations.stream()
                .mapToInt(a -> a.get(CoreAnnotations.SentencesAnnotation.class).size())
                .sum();
        System.out.printf(
                Locale.ROOT, "%-30s %7.2f ms a sentence (%d sentences)%n", name, spent / sentences, sentences);
    }

    private static Properties stage(String annotator) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotator);
        properties.setProperty("threads", "1");
        properties.setProperty("pos.maxlen", "120");
        properties.setProperty("depparse.maxlen", "120");
        return properties;
    }

    private static Properties ner(String fine, String numeric, String suTime) {
        Properties properties = stage("ner");
        properties.setProperty("ner.applyFineGrained", fine);
        properties.setProperty("ner.applyNumericClassifiers", numeric);
        properties.setProperty("ner.useSUTime", suTime);
        properties.setProperty("ner.buildEntityMentions", "true");
        return properties;
    }
}
