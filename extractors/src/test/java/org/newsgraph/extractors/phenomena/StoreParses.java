package org.newsgraph.extractors.phenomena;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.newsgraph.extractors.StageListener;
import org.newsgraph.extractors.corenlp.CoreNlpAnnotator;
import org.newsgraph.extractors.lexicon.Table;
import org.newsgraph.extractors.text.Annotator;
import org.newsgraph.extractors.text.Sentence;

/**
 * Parses phenomena.tsv and the examples of the tables of verbs, nouns and light verbs with the real models and writes
 * the test resources. Run by hand where sentences were added: from the module's folder, or as {@code StoredParsesTest}
 * with {@code -Dgolden.update=true}.
 */
final class StoreParses {
    static final Path FOLDER = Path.of("src", "test", "resources", "org", "newsgraph", "extractors", "phenomena");
    static final String EXAMPLES = "examples.parse.gz";
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private StoreParses() {}

    public static void main(String[] args) throws IOException {
        store(CoreNlpAnnotator.load(StageListener.NONE));
    }

    static void store(Annotator annotator) throws IOException {
        for (Map.Entry<String, Map<String, List<Sentence>>> group :
                phenomena(annotator).entrySet()) {
            Path file = FOLDER.resolve(group.getKey());
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, StoredParses.write(group.getValue()));
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(FOLDER.resolve(EXAMPLES)))) {
            out.write(StoredParses.write(examples(annotator)).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The parses of phenomena.tsv by file, then by the row's id. */
    static Map<String, Map<String, List<Sentence>>> phenomena(Annotator annotator) {
        Map<String, Map<String, List<Sentence>>> byFile = new LinkedHashMap<>();
        for (Phenomenon row : Phenomenon.all()) {
            byFile.computeIfAbsent(file(row), name -> new LinkedHashMap<>())
                    .put(row.id(), annotator.annotate(row.article()).sentences());
        }
        return byFile;
    }

    static String file(Phenomenon row) {
        return "parses/" + row.phenomenon() + ".parse";
    }

    private static Map<String, List<Sentence>> examples(Annotator annotator) {
        List<String> texts = new ArrayList<>(new TreeSet<>(Stream.of("verbs", "nouns", "light-verbs")
                .flatMap(table -> Table.read(table).stream())
                .map(row -> row.text("example"))
                .toList()));
        Map<String, List<Sentence>> parses = new LinkedHashMap<>();
        texts.stream()
                .filter(text -> WORDS.splitToList(text).size() < 40)
                .forEach(text -> parses.put(
                        text, annotator.annotate(Phenomenon.article("e", text)).sentences()));
        return parses;
    }
}
