package org.newsgraph.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of a store, owned by one process at a time. Whoever gets one closes it after the database in it; a lock
 * left by a killed process is void by itself and never deleted.
 */
final class StoreDirectory implements AutoCloseable {
    private static final String MARKER = "newsgraph-store";
    private static final String FORMAT = "1";
    private static final String LOCK = "owner.lock";
    private static final int LONGEST_PID = 20;
    private static final long MIB = 1L << 20;

    private final Path path;
    private final long freeBytes;
    private final FileChannel owner;

    private StoreDirectory(Path path, StoreOptions options, FileChannel owner) {
        this.path = path;
        this.freeBytes = options.freeBytes();
        this.owner = owner;
    }

    static StoreDirectory claim(Path directory, StoreOptions options) {
        Path path = directory.toAbsolutePath().normalize();
        checkIsOursOrEmpty(path);
        try {
            Files.createDirectories(path);
            if (!Files.isReadable(path) || !Files.isWritable(path) || !Files.isExecutable(path)) {
                throw new StoreUnusableException(
                        "The store " + path
                                + " may not be read and written by this user; change its permissions or choose another folder.");
            }
            // A store that is there may be read while too little is free to load.
            boolean begun = Files.exists(path.resolve(MARKER));
            requireSpace(path, begun ? options.freeBytes() / 2 : options.freeBytes());
            return locked(path, options);
        } catch (IOException e) {
            throw NoSpace.in(e)
                    ? full(path, e)
                    : new StoreUnusableException(
                            "The store " + path + " cannot be made or written (" + e.getMessage()
                                    + "); check the folder's permissions or choose another.",
                            e);
        }
    }

    private static StoreDirectory locked(Path path, StoreOptions options) throws IOException {
        StoreDirectory claimed = new StoreDirectory(path, options, lock(path));
        try {
            claimed.mark();
            return claimed;
        } catch (IOException e) {
            claimed.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    /** Throws {@link StoreFullException} while the disk has less room than the store must leave. */
    void requireSpace() {
        try {
            requireSpace(path, freeBytes);
        } catch (IOException e) {
            throw new StoreUnusableException("The store " + path + " cannot be reached (" + e.getMessage() + ").", e);
        }
    }

    StoreFullException full(Throwable cause) {
        return full(path, cause);
    }

    private static void checkIsOursOrEmpty(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new StoreUnusableException("The store " + path + " is a file; a store is a folder.");
        }
        try (Stream<Path> content = Files.list(path)) {
            // A process killed in its first steps leaves nothing but these two files.
            Set<String> begun = Set.of(LOCK, MARKER + ".new");
            if (content.allMatch(file -> begun.contains(file.getFileName().toString()))) {
                return;
            }
            Path marker = path.resolve(MARKER);
            if (!Files.isRegularFile(marker)) {
                throw new StoreUnusableException("The folder " + path
                        + " is not a Newsgraph store and is not empty; choose a new or empty folder.");
            }
            String format = Files.readString(marker).strip();
            if (!format.equals(FORMAT)) {
                throw new StoreUnusableException("The store " + path + " has format " + format
                        + ", and this version reads format " + FORMAT + "; use the version that made it.");
            }
        } catch (IOException e) {
            throw new StoreUnusableException(
                    "The folder " + path + " cannot be read (" + e.getMessage() + "); check its permissions.", e);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(
                        Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new StoreInUseException("The store " + path + " is already open in this process; close it first.", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        String pid = readPid(channel);
        channel.close();
        throw new StoreInUseException("The store " + path + " is in use by another process" + pid
                + "; wait until it ends or choose another store.");
    }

    private static String readPid(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST_PID);
        channel.read(buffer, 0);
        String pid = new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
        return pid.matches("\\d+") ? " (number " + pid + ")" : "";
    }

    private void mark() throws IOException {
        Path marker = path.resolve(MARKER);
        if (!Files.exists(marker)) {
            Path written = Files.writeString(path.resolve(MARKER + ".new"), FORMAT + "\n");
            Files.move(written, marker, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void requireSpace(Path path, long freeBytes) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < freeBytes) {
            throw new StoreFullException("The disk of the store " + path + " has " + free / MIB
                    + " MB free, less than the " + freeBytes / MIB + " MB that must stay; make room and go on.");
        }
    }

    private static StoreFullException full(Path path, Throwable cause) {
        return new StoreFullException(
                "The disk of the store " + path
                        + " is full; everything loaded before is kept: make room and load the rest again.",
                cause);
    }

    @Override
    public void close() {
        try {
            owner.close();
        } catch (IOException e) {
            throw new StoreUnusableException("The store " + path + " could not be released.", e);
        }
    }
}
