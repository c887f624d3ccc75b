package org.newsgraph.extractors.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many lines of a file hold something. */
final class LineCount {
    private LineCount() {}

    /** At least 1; a file that cannot be read counts as one line, and the reading itself will say what is wrong. */
    static long of(Path file) {
        long lines = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            boolean inLine = false;
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    lines += inLine ? 1 : 0;
                    inLine = false;
                } else if (b != ' ' && b != '\r') {
                    inLine = true;
                }
            }
            return Math.max(1, lines + (inLine ? 1 : 0));
        } catch (IOException e) {
            return 1;
        }
    }
}
