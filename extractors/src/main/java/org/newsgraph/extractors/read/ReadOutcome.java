package org.newsgraph.extractors.read;

import java.nio.file.Path;
import org.newsgraph.ontology.fact.Article;

/** What became of one article of the input: it was read, or one sentence says why not. */
public sealed interface ReadOutcome {
    /** The file that holds the article, or the folder at fault. */
    Path path();

    record Read(Path path, Article article) implements ReadOutcome {}

    /**
     * It could not be read.
     *
     * @param reason one sentence naming the file (and line) and what to do
     */
    record Unreadable(Path path, String reason) implements ReadOutcome {}
}
