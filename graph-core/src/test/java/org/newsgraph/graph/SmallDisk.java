package org.newsgraph.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A small disk in memory, which only root may mount, and a file on it that leaves as much free as a test wants. */
final class SmallDisk implements AutoCloseable {
    private static final int MIB = 1 << 20;

    private final Path path;
    private final Thread unmountAtExit;

    private SmallDisk(Path path) {
        this.path = path;
        this.unmountAtExit = new Thread(() -> run("umount", "-l", path.toString()), "unmount");
        Runtime.getRuntime().addShutdownHook(unmountAtExit);
    }

    /** Empty where this user may not mount. */
    static Optional<SmallDisk> mount(Path path, int megabytes) {
        return run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", path.toString())
                ? Optional.of(new SmallDisk(path))
                : Optional.empty();
    }

    Path path() {
        return path;
    }

    long free() throws IOException {
        return Files.getFileStore(path).getUsableSpace();
    }

    void leaveFree(long bytes) throws IOException {
        Path ballast = path.resolve("ballast");
        Files.deleteIfExists(ballast);
        byte[] block = new byte[MIB];
        try (OutputStream output = Files.newOutputStream(ballast)) {
            for (long left = free() - bytes; left > 0; left -= MIB) {
                output.write(block, 0, (int) Math.min(left, MIB));
            }
        }
    }

    @Override
    public void close() {
        if (run("umount", path.toString()) || run("umount", "-l", path.toString())) {
            Runtime.getRuntime().removeShutdownHook(unmountAtExit);
        }
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException e) {
            if (e.getMessage() != null && e.getMessage().contains("Cannot run program")) {
                return false;
            }
            throw new UncheckedIOException(e);
        }
    }
}
