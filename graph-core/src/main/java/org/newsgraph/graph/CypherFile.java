package org.newsgraph.graph;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code .cypher} file: a comment header of {@code // key: value} lines, then statements that each end with a
 * semicolon at the end of a line.
 *
 * @param header the header's values by key, in their order
 */
public record CypherFile(String name, ImmutableListMultimap<String, String> header, List<String> statements) {
    private static final Pattern HEADER_LINE = Pattern.compile("//\\s*([a-z]+):\\s*(.*?)\\s*");
    private static final Pattern STATEMENT_END = Pattern.compile(";[ \\t]*(\\r?\\n|$)");

    public CypherFile {
        statements = List.copyOf(statements);
    }

    /** Reads a file that lies beside the given class on the class path. */
    public static CypherFile resource(Class<?> beside, String path) {
        try {
            return parse(path, Resources.toString(Resources.getResource(beside, path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + path + ".", e);
        }
    }

    /** Reads the file's text; header lines stop at the first line that is no comment. */
    public static CypherFile parse(String name, String text) {
        ImmutableListMultimap.Builder<String, String> header = ImmutableListMultimap.builder();
        StringBuilder body = new StringBuilder();
        for (String line : Splitter.on('\n').split(text)) {
            Matcher matcher = HEADER_LINE.matcher(line);
            if (body.isEmpty() && matcher.matches()) {
                header.put(matcher.group(1), matcher.group(2));
            } else if (!body.isEmpty() || !line.isBlank()) {
                body.append(line).append('\n');
            }
        }
        List<String> statements =
                Splitter.on(STATEMENT_END).trimResults().omitEmptyStrings().splitToList(body);
        return new CypherFile(name, header.build(), statements);
    }
}
