package org.newsgraph.extractors.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.newsgraph.extractors.read.InputFiles.Kind;
import org.newsgraph.extractors.read.ReadOptions.IdScheme;
import org.newsgraph.extractors.read.ReadOutcome.Read;
import org.newsgraph.extractors.read.ReadOutcome.Unreadable;
import org.newsgraph.ontology.fact.ArticleId;

/**
 * The articles of files and folders, one at a time, in a fixed order: paths as given, folders sorted by name. One bad
 * file never stops the rest. Not thread-safe: one thread reads.
 */
public final class ArticleSource {
    private final List<Path> paths;
    private final ReadOptions options;
    private final TextArticles texts;
    private final JsonLinesArticles jsonLines;

    public ArticleSource(List<Path> paths, ReadOptions options) {
        this.paths = List.copyOf(paths);
        this.options = options;
        this.texts = new TextArticles(options);
        this.jsonLines = new JsonLinesArticles(options);
    }

    /**
     * Reads until the end or until the sink answers false.
     *
     * @return how many files were passed over because their endings are none of ours
     */
    public int read(Predicate<ReadOutcome> sink) {
        Predicate<ReadOutcome> once = new EachIdOnce(sink);
        InputFiles files = new InputFiles();
        for (Path path : paths) {
            if (!files.visit(path, new ReadEach(path, once))) {
                break;
            }
        }
        return files.ignored();
    }

    /** How many articles there will be at most: files, and lines of JSON Lines. Reads the latter once, fast. */
    public long count() {
        long[] count = {0};
        InputFiles files = new InputFiles();
        for (Path path : paths) {
            files.visit(path, new InputFiles.Visitor() {
                @Override
                public boolean file(Path file, Kind kind) {
                    count[0] += kind == Kind.JSON_LINES ? LineCount.of(file) : 1;
                    return true;
                }

                @Override
                public boolean fault(Path at, String reason) {
                    count[0]++;
                    return true;
                }
            });
        }
        return count[0];
    }

    private ArticleId idOf(Path root, Path file) {
        String name = InputFiles.withoutEnding(file);
        if (options.ids() == IdScheme.NAME || root.equals(file)) {
            return new ArticleId(name);
        }
        StringBuilder id = new StringBuilder();
        Path folder = root.toAbsolutePath().normalize().getFileName();
        if (folder != null) {
            id.append(folder).append('/');
        }
        Path below = root.relativize(file).getParent();
        if (below != null) {
            below.forEach(part -> id.append(part).append('/'));
        }
        return new ArticleId(id.append(name).toString());
    }

    /** Turns the files below one given path into articles. */
    private final class ReadEach implements InputFiles.Visitor {
        private final Path root;
        private final Predicate<ReadOutcome> sink;

        ReadEach(Path root, Predicate<ReadOutcome> sink) {
            this.root = root;
            this.sink = sink;
        }

        @Override
        public boolean file(Path file, Kind kind) {
            try {
                return switch (kind) {
                    case TEXT -> sink.test(texts.read(file, idOf(root, file)));
                    case JSON_LINES -> jsonLines.read(file, sink);
                };
            } catch (UnreadableException e) {
                return fault(file, e.reason());
            } catch (AccessDeniedException e) {
                return fault(file, InputFiles.accessDenied(file));
            } catch (IOException e) {
                return fault(file, file + " cannot be read: " + e.getMessage() + ".");
            }
        }

        @Override
        public boolean fault(Path at, String reason) {
            return sink.test(new Unreadable(at, reason));
        }
    }

    /** Lets only the first article of an id through: a second one would silently replace it. */
    private static final class EachIdOnce implements Predicate<ReadOutcome> {
        private final Map<ArticleId, Path> seen = new HashMap<>();
        private final Predicate<ReadOutcome> sink;

        EachIdOnce(Predicate<ReadOutcome> sink) {
            this.sink = sink;
        }

        @Override
        public boolean test(ReadOutcome outcome) {
            if (outcome instanceof Read read) {
                Path first = seen.putIfAbsent(read.article().id(), read.path());
                if (first != null) {
                    return sink.test(new Unreadable(
                            read.path(),
                            read.path() + " holds a second article with the id \""
                                    + read.article().id() + "\", after one in " + first
                                    + "; give articles ids of their own, or files with --ids path."));
                }
            }
            return sink.test(outcome);
        }
    }
}
