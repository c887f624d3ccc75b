package org.newsgraph.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Room on the store's disk that is taken while all is well and given back when the disk is full: the database cannot
 * shut down while it cannot write its pages, and would try for ever.
 */
final class DiskReserve {
    private static final int BLOCK = 1 << 16;

    private final Path file;
    private final long bytes;

    DiskReserve(Path store, long bytes) {
        this.file = store.resolve("reserve");
        this.bytes = bytes;
    }

    /** Takes the room; bytes are written, for a file with holes reserves nothing. */
    void take() throws IOException {
        if (Files.exists(file) && Files.size(file) == bytes) {
            return;
        }
        try (OutputStream output = Files.newOutputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (long left = bytes; left > 0; left -= BLOCK) {
                output.write(block, 0, (int) Math.min(left, BLOCK));
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    void release() throws IOException {
        Files.deleteIfExists(file);
    }
}
