package org.newsgraph.extractors.corenlp.shiftreduce;

import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.newsgraph.ontology.fact.NewsgraphException;

/**
 * The file of the compact model, a resource beside this class that the build makes ({@link MakeModel}): a line that
 * says of what it was made, the parts without weights, the weights.
 */
final class CompactModel {
    static final String RESOURCE = "english.model";
    /** Another number for another form of the file: the build then makes it anew. */
    private static final String FORM = "newsgraph-shift-reduce-1 ";

    private CompactModel() {}

    static ShiftReduceParser load() {
        try (InputStream in = CompactModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new NewsgraphException("The parser's model is missing; build it with: mvn -B verify");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ShiftReduceParser read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(file, 1 << 16));
        if (!in.readUTF().startsWith(FORM)) {
            throw new NewsgraphException("The parser's model is of another version; build it with: mvn -B verify");
        }
        ModelParts parts = ModelParts.read(in);
        return new ShiftReduceParser(parts.options(), new CompactPerceptron(parts, FeatureTable.read(in)));
    }

    static void write(String source, ModelParts parts, FeatureTable table, OutputStream file) throws IOException {
        DataOutputStream out = new DataOutputStream(file);
        out.writeUTF(FORM + source);
        parts.write(out);
        table.write(out);
        out.flush();
    }

    /** Whether a file is of this form and was made of that source. */
    static boolean isOf(String source, InputStream file) throws IOException {
        return new DataInputStream(file).readUTF().equals(FORM + source);
    }
}
