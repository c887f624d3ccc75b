package org.newsgraph.extractors.phenomena;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;

/** One row of phenomena.tsv: a short text and the facts that a careful annotator reads in it. */
record Phenomenon(String phenomenon, String id, String text, List<ExpectedFact> facts) {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 10, 23);
    private static final Splitter CELLS = Splitter.on('\t');
    private static final Splitter FACTS = Splitter.on(';').trimResults();

    static List<Phenomenon> all() {
        try {
            return Resources.readLines(Resources.getResource(Phenomenon.class, "phenomena.tsv"), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> row(CELLS.splitToList(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phenomenon row(List<String> cells) {
        List<ExpectedFact> facts = cells.get(3).equals("-")
                ? List.of()
                : FACTS.splitToStream(cells.get(3)).map(ExpectedFact::parse).toList();
        return new Phenomenon(cells.get(0), cells.get(1), cells.get(2), facts);
    }

    Article article() {
        return article(id, text);
    }

    static Article article(String id, String text) {
        return new Article(
                new ArticleId(id), text, Optional.of(PUBLISHED), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
