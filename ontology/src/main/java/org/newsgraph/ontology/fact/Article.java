package org.newsgraph.ontology.fact;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** One news article as it was read. {@code text} is unchanged: all offsets of facts count in its code points. */
public record Article(
        ArticleId id,
        String text,
        Optional<LocalDate> published,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> url) {
    public Article {
        Checks.text(text, "text of article " + id);
    }

    /** SHA-256 of the text and its metadata, as hex: equal hashes mean there is nothing new to load. */
    public String contentHash() {
        String all = String.join(
                "\u0000",
                text,
                published.map(LocalDate::toString).orElse(""),
                title.orElse(""),
                outlet.orElse(""),
                url.orElse(""));
        return Hashing.sha256().hashString(all, StandardCharsets.UTF_8).toString();
    }
}
