package org.newsgraph.extractors.phenomena;

import com.google.common.io.CharStreams;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.newsgraph.extractors.text.ParseLines;
import org.newsgraph.extractors.text.Sentence;

/** Parses of texts by the text's name: blocks of {@link ParseLines}, each under a line {@code # name}. */
final class StoredParses {
    private static final String MARK = "# ";

    private StoredParses() {}

    static String write(Map<String, List<Sentence>> parses) {
        return parses.entrySet().stream()
                .map(entry -> MARK + entry.getKey() + "\n" + ParseLines.write(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** The parses of a resource beside this class; one whose name ends in {@code .gz} is unpacked. */
    static Map<String, List<Sentence>> read(String resource) {
        try (InputStream file =
                        Resources.getResource(StoredParses.class, resource).openStream();
                InputStream plain = resource.endsWith(".gz") ? new GZIPInputStream(file) : file;
                Reader reader = new InputStreamReader(plain, StandardCharsets.UTF_8)) {
            return parse(CharStreams.readLines(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Sentence>> parse(List<String> lines) {
        Map<String, StringBuilder> blocks = new LinkedHashMap<>();
        StringBuilder block = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith(MARK)) {
                block = new StringBuilder();
                blocks.put(line.substring(MARK.length()), block);
            } else {
                block.append(line).append('\n');
            }
        }
        Map<String, List<Sentence>> parses = new LinkedHashMap<>();
        blocks.forEach((name, text) -> parses.put(name, ParseLines.read(text.toString())));
        return parses;
    }
}
