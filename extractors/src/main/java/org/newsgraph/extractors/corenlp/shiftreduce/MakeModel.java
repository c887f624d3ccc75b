package org.newsgraph.extractors.corenlp.shiftreduce;

import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import org.newsgraph.ontology.fact.NewsgraphException;

/**
 * Makes the compact model of CoreNLP's own. The build runs it (extractors/pom.xml), with CoreNLP's English models on
 * the class path, in a heap of 1,500 MB; it does nothing where the file is there already.
 */
public final class MakeModel {
    private static final String ORIGINAL = "edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz";

    private MakeModel() {}

    /** Argument: the folder of compiled classes, in which the model is put beside this class. */
    public static void main(String[] args) throws IOException {
        Path file =
                Path.of(args[0], MakeModel.class.getPackageName().split("[.]")).resolve(CompactModel.RESOURCE);
        URL original = MakeModel.class.getClassLoader().getResource(ORIGINAL);
        if (original == null) {
            throw new NewsgraphException("CoreNLP's English models are not on the class path: " + ORIGINAL);
        }
        String source = source(original);
        if (!isMade(source, file)) {
            Path fresh = file.resolveSibling(CompactModel.RESOURCE + ".part");
            make(source, original, fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The checksum that the jar keeps of the original: read without reading the original itself. */
    private static String source(URL original) throws IOException {
        if (original.openConnection() instanceof JarURLConnection jar) {
            return ORIGINAL + " " + Long.toHexString(jar.getJarEntry().getCrc());
        }
        throw new NewsgraphException("CoreNLP's English models are not in a jar: " + original);
    }

    private static boolean isMade(String source, Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return CompactModel.isOf(source, in);
        }
    }

    private static void make(String source, URL original, Path file) throws IOException {
        ShiftReduceParser parser;
        FeatureTable table;
        try (OriginalModel in = new OriginalModel(
                new BufferedInputStream(new GZIPInputStream(original.openStream(), 1 << 16), 1 << 16))) {
            parser = in.readParser();
            table = in.table();
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            CompactModel.write(source, ModelParts.of(parser), table, out);
        }
    }
}
