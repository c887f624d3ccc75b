package org.newsgraph.extractors.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.extractors.read.ReadOutcome.Read;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;

/** One plain text file is one article; its text is the file's, unchanged. */
final class TextArticles {
    static final int MOST_BYTES = 10_000_000;

    private final ReadOptions options;

    TextArticles(ReadOptions options) {
        this.options = options;
    }

    Read read(Path file, ArticleId id) throws IOException, UnreadableException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableException(file
                    + " is larger than 10 MB, too large for one article; split it, or give articles as JSON Lines.");
        }
        String text = Utf8Text.decode(bytes, file.toString(), 0);
        if (text.isBlank()) {
            throw new UnreadableException(file + " is empty; there is no article in it.");
        }
        Article article = new Article(id, text, options.date(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Read(file, article);
    }
}
