package org.newsgraph.extractors.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceSourceTest {
    private final Path file;

    SentenceSourceTest(@TempDir Path dir) {
        this.file = dir.resolve("sentences.tsv");
    }

    @Test
    void aLineIsAnIdAndItsSentenceOrTheSentenceAlone() throws IOException {
        assertThat(read("\ufeffa 1\tThe war ended .\n\n  The   peace\u00a0 began .\r\nlast line"))
                .containsExactly("a 1|The war ended .", "3|The peace began .", "4|last line");
    }

    @Test
    void onlyTheFirstTabPartsAndNoWordHoldsWhiteSpace() throws IOException {
        assertThat(read("x\ta\tb\u2028c\u0085d\n")).containsExactly("x|a b c d");
    }

    @Test
    void aReaderWhoHasEnoughEndsTheReading() throws IOException {
        Files.writeString(file, "a\nb\nc\n");
        List<SentenceOutcome> seen = new ArrayList<>();

        new SentenceSource(file).read(outcome -> {
            seen.add(outcome);
            return false;
        });

        assertThat(seen).hasSize(1);
        assertThat(new SentenceSource(file).count()).isEqualTo(3);
    }

    private List<String> read(String text) throws IOException {
        Files.writeString(file, text);
        List<String> found = new ArrayList<>();
        new SentenceSource(file).read(outcome -> {
            TokenisedSentence sentence = ((SentenceOutcome.Read) outcome).sentence();
            return found.add(sentence.id() + "|" + sentence.text());
        });
        return found;
    }
}
