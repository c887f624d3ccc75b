package org.newsgraph.app.command;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.extractors.read.ArticleSource;
import org.newsgraph.extractors.read.ReadOptions;

/** The bundled articles, as a file for as long as they are read. */
final class DemoArticles implements AutoCloseable {
    private final Path folder;
    private final Path file;

    DemoArticles() {
        try {
            folder = Files.createTempDirectory("newsgraph-demo");
            file = folder.resolve("articles.jsonl");
            Files.write(file, Resources.toByteArray(Resources.getResource("org/newsgraph/app/demo/articles.jsonl")));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled articles cannot be unpacked.", e);
        }
    }

    ArticleSource source() {
        return new ArticleSource(List.of(file), ReadOptions.DEFAULT);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The unpacked articles cannot be removed.", e);
        }
    }
}
