package org.newsgraph.extractors.lexicon;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.ontology.fact.NewsgraphException;

/**
 * Names of the user's own, which come before those of the tables. Immutable; docs/names.md describes the file.
 *
 * @param edition what the version of the rules is told by: empty without names, else a hash of the file's content
 */
public record NameOverlay(List<NameRow> rows, String edition) {
    public static final NameOverlay NONE = new NameOverlay(List.of(), "");

    public NameOverlay {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file of names.
     *
     * @throws NewsgraphException naming all faults of the file with their lines and fields
     */
    public static NameOverlay read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new NewsgraphException("There is no readable file of names " + file + ".", e);
        }
        List<String> lines;
        try {
            lines = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new NewsgraphException("The file of names " + file + " is not UTF-8 text.", e);
        }
        List<NameRow> rows = new NameRowReader(String.valueOf(file.getFileName())).read(lines);
        String hash = Hashing.sha256().hashBytes(bytes).toString().substring(0, 8);
        return new NameOverlay(rows, "+names." + hash);
    }
}
