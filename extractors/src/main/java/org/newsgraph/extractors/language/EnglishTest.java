package org.newsgraph.extractors.language;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.function.Predicate;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Whether a text is in English, by OpenNLP's language detector of 103 languages. Meant for a dozen words and more; what
 * it costs and how often it is wrong stands in docs/adr/0007-language.md. Thread-safe; building one loads the model.
 */
public final class EnglishTest implements Predicate<String> {
    private static final String MODEL = "langdetect-183.bin";
    private static final String ENGLISH = "eng";

    private final LanguageDetectorModel model;

    private EnglishTest(LanguageDetectorModel model) {
        this.model = model;
    }

    public static EnglishTest load() {
        URL resource = Resources.getResource(MODEL);
        try {
            return new EnglishTest(new LanguageDetectorModel(resource));
        } catch (IOException e) {
            throw new UncheckedIOException("The model of languages cannot be read.", e);
        }
    }

    @Override
    public boolean test(String text) {
        // A detector is light and not for several threads; the model is shared.
        return new LanguageDetectorME(model).predictLanguage(text).getLang().equals(ENGLISH);
    }
}
