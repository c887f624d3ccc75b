package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with expected files under {@code src/test/resources}; {@code -Dgolden.update=true} rewrites them. */
final class Goldens {
    private Goldens() {}

    static void compare(String name, String actual) {
        Path file = Path.of("src/test/resources/org/newsgraph/graph", name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
