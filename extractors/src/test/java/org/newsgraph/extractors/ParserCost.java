package org.newsgraph.extractors;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsgraph.extractors.corenlp.shiftreduce.DependencyParser;

/**
 * What one of CoreNLP's English parsers costs on the texts of a folder: seconds to load, heap when loaded, CPU ms a
 * sentence with warm code, in one thread. One parser a process. Run by hand: see docs/adr/0006-parser.md.
 */
final class ParserCost {
    private static final String MODELS = "edu/stanford/nlp/models/";

    private ParserCost() {}

    /** Arguments: a parser, a folder of .txt files, how many of them to read. */
    public static void main(String[] args) throws IOException {
        List<Annotation> texts = tagged(Path.of(args[1]), Integer.parseInt(args[2]));
        long heap = usedHeap();
        long start = System.nanoTime();
        Consumer<Annotation> parser = load(args[0]);
        double seconds = (System.nanoTime() - start) / 1e9;
        long loaded = usedHeap() - heap;
        texts.subList(0, texts.size() / 3).forEach(parser);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        texts.forEach(parser);
        double spent = (threads.getCurrentThreadCpuTime() - before) / 1e6;
        int sentences = texts.stream().mapToInt(text -> sentences(text).size()).sum();
        System.out.printf(
                Locale.ROOT,
                "%-8s loaded in %5.1f s, %5d MB of heap, %6.2f ms a sentence (%d sentences)%n",
                args[0],
                seconds,
                loaded / 1_000_000,
                spent / sentences,
                sentences);
    }

    private static Consumer<Annotation> load(String parser) {
        return switch (parser) {
            case "nndep" -> pipeline("depparse");
            case "pcfg" -> pipeline("parse", "parse.model", MODELS + "lexparser/englishPCFG.ser.gz");
            case "sr" -> pipeline("parse", "parse.model", MODELS + "srparser/englishSR.ser.gz");
            case "sr-beam" -> pipeline("parse", "parse.model", MODELS + "srparser/englishSR.beam.ser.gz");
            case "compact" -> compact();
            default -> throw new IllegalArgumentException(parser);
        };
    }

    private static List<Annotation> tagged(Path folder, int number) throws IOException {
        Consumer<Annotation> tagger = pipeline("tokenize,pos");
        List<Annotation> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .limit(number)
                    .toList()) {
                Annotation text = new Annotation(Files.readString(file));
                tagger.accept(text);
                texts.add(text);
            }
        }
        return texts;
    }

    private static Consumer<Annotation> pipeline(String annotators, String... options) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", "1");
        properties.setProperty("parse.binaryTrees", "false");
        for (int i = 0; i < options.length; i += 2) {
            properties.setProperty(options[i], options[i + 1]);
        }
        return new StanfordCoreNLP(properties, false)::annotate;
    }

    private static Consumer<Annotation> compact() {
        DependencyParser parser = DependencyParser.load();
        return text -> sentences(text).forEach(s -> parser.parse(s.get(CoreAnnotations.TokensAnnotation.class)));
    }

    private static List<CoreMap> sentences(Annotation text) {
        return text.get(CoreAnnotations.SentencesAnnotation.class);
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
