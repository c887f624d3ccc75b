package org.newsgraph.extractors;

import org.newsgraph.extractors.corenlp.CoreNlpAnnotator;
import org.newsgraph.extractors.text.Annotator;

/** The language models, loaded once for all tests of a JVM. */
public final class Models {
    private Models() {}

    public static Extractor extractor() {
        return ExtractorHolder.EXTRACTOR;
    }

    public static Annotator annotator() {
        return AnnotatorHolder.ANNOTATOR;
    }

    private static final class ExtractorHolder {
        private static final Extractor EXTRACTOR = NewsExtractor.load();
    }

    private static final class AnnotatorHolder {
        private static final Annotator ANNOTATOR = CoreNlpAnnotator.load(StageListener.NONE);
    }
}
