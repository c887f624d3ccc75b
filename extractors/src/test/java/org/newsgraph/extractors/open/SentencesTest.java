package org.newsgraph.extractors.open;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractors.StageListener;
import org.newsgraph.extractors.corenlp.CoreNlpSentenceAnnotator;
import org.newsgraph.extractors.text.ParseLines;
import org.newsgraph.extractors.text.Sentence;

/** How much of what a careful reader writes the rules write too, word for word. The floors only ever rise. */
class SentencesTest {
    private static final double DEVELOPMENT_F1 = 0.91;
    private static final double HELD_OUT_F1 = 0.88;

    @Test
    void theSentencesLookedAtAreReadAsWellAsBefore() throws IOException {
        assertThat(f1(false)).isGreaterThanOrEqualTo(DEVELOPMENT_F1);
    }

    @Test
    void theSentencesHeldOutAreReadAsWellAsBefore() throws IOException {
        assertThat(f1(true)).isGreaterThanOrEqualTo(HELD_OUT_F1);
    }

    @Test
    void wordsInBracketsMayBeLeftOut() {
        ExpectedTriple expected = new ExpectedTriple("The [old] firm", "has [now] closed in", "June [ 1990 ]");

        assertThat(expected.same(new OpenTriple("The firm", "has closed in", "June")))
                .isTrue();
        assertThat(expected.same(new OpenTriple("The old firm", "has now closed in", "June")))
                .isTrue();
        assertThat(expected.same(new OpenTriple("The new firm", "has closed in", "June")))
                .isFalse();
    }

    @Test
    @Tag("models")
    void theModelsParseTheSentencesAsStored() throws IOException {
        CoreNlpSentenceAnnotator annotator = CoreNlpSentenceAnnotator.load(StageListener.NONE);
        List<Sentence> parses = new ArrayList<>();
        for (AnnotatedSentence sentence : AnnotatedSentence.all()) {
            parses.add(annotator.annotate(sentence.words()).orElseThrow());
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(
                    Path.of("src", "test", "resources", "org", "newsgraph", "extractors", "open", "sentences.parse"),
                    ParseLines.write(parses));
            return;
        }
        assertThat(ParseLines.write(parses)).isEqualTo(ParseLines.write(stored()));
    }

    private static double f1(boolean heldOut) throws IOException {
        OpenReader reader = new OpenReader();
        List<Sentence> parses = stored();
        List<AnnotatedSentence> sentences = AnnotatedSentence.all();
        int right = 0;
        int predicted = 0;
        int covered = 0;
        int expected = 0;
        for (int i = 0; i < sentences.size(); i++) {
            AnnotatedSentence sentence = sentences.get(i);
            if (sentence.isHeldOut() == heldOut) {
                List<OpenTriple> triples = reader.read(parses.get(i), sentence.text());
                predicted += triples.size();
                expected += sentence.triples().size();
                right += (int) triples.stream()
                        .filter(t -> sentence.triples().stream().anyMatch(e -> e.same(t)))
                        .count();
                covered += (int) sentence.triples().stream()
                        .filter(e -> triples.stream().anyMatch(e::same))
                        .count();
            }
        }
        double precision = (double) right / predicted;
        double recall = (double) covered / expected;
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf(
                Locale.ROOT,
                "open triples, %s: P %.3f (%d/%d), R %.3f (%d/%d), F1 %.3f%n",
                heldOut ? "held out" : "looked at",
                precision,
                right,
                predicted,
                recall,
                covered,
                expected,
                f1);
        return f1;
    }

    private static List<Sentence> stored() throws IOException {
        return ParseLines.read(Resources.toString(
                Resources.getResource(SentencesTest.class, "sentences.parse"), StandardCharsets.UTF_8));
    }
}
