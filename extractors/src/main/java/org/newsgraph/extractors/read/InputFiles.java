package org.newsgraph.extractors.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the article files below a path: folders sorted by name, hidden files left out, other endings counted. */
final class InputFiles {
    /** What a file holds, by its ending. */
    enum Kind {
        TEXT,
        JSON_LINES
    }

    /** Is shown the files in order; answers false to see no more. */
    interface Visitor {
        boolean file(Path file, Kind kind);

        boolean fault(Path at, String reason);
    }

    private int ignored;

    int ignored() {
        return ignored;
    }

    boolean visit(Path path, Visitor visitor) {
        if (Files.isDirectory(path)) {
            int ignoredBefore = ignored;
            Counting counting = new Counting(visitor);
            boolean more = folder(path, counting);
            if (more && counting.shown == 0) {
                int others = ignored - ignoredBefore;
                return visitor.fault(
                        path,
                        "The folder " + path + " holds no articles (.txt or .jsonl)"
                                + (others == 0
                                        ? "."
                                        : ", only " + others + (others == 1 ? " other file." : " other files.")));
            }
            return more;
        }
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return visitor.fault(path, "There is no file or folder " + path + ".");
        }
        if (!Files.isRegularFile(path)) {
            return visitor.fault(path, path + " is neither a file nor a folder.");
        }
        if (ending(path).equals("json")) {
            return visitor.fault(
                    path, path + " ends in .json; articles come as JSON Lines (.jsonl), one object a line.");
        }
        return visitor.file(path, isJsonLines(path) ? Kind.JSON_LINES : Kind.TEXT);
    }

    private boolean folder(Path folder, Visitor visitor) {
        List<Path> entries;
        try (Stream<Path> list = Files.list(folder)) {
            entries = list.sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
                    .toList();
        } catch (AccessDeniedException e) {
            return visitor.fault(folder, accessDenied(folder));
        } catch (IOException e) {
            return visitor.fault(folder, "The folder " + folder + " cannot be read: " + e.getMessage() + ".");
        }
        for (Path entry : entries) {
            if (!String.valueOf(entry.getFileName()).startsWith(".") && !entry(entry, visitor)) {
                return false;
            }
        }
        return true;
    }

    private boolean entry(Path entry, Visitor visitor) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            return folder(entry, visitor);
        }
        if (Files.isRegularFile(entry) && ending(entry).equals("txt")) {
            return visitor.file(entry, Kind.TEXT);
        }
        if (Files.isRegularFile(entry) && isJsonLines(entry)) {
            return visitor.file(entry, Kind.JSON_LINES);
        }
        ignored++;
        return true;
    }

    static String accessDenied(Path path) {
        return path + " may not be read; change its permissions, for example with: chmod u+r " + path;
    }

    static String withoutEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean isJsonLines(Path file) {
        return ending(file).equals("jsonl") || ending(file).equals("ndjson");
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Passes on and counts. */
    private static final class Counting implements Visitor {
        private final Visitor visitor;
        private int shown;

        Counting(Visitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public boolean file(Path file, Kind kind) {
            shown++;
            return visitor.file(file, kind);
        }

        @Override
        public boolean fault(Path at, String reason) {
            shown++;
            return visitor.fault(at, reason);
        }
    }
}
