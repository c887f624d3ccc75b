package org.newsgraph.graph;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that claims the folder of a store, starts no database, and waits to be killed. */
final class OwningProcess {
    private OwningProcess() {}

    @SuppressWarnings("SystemOut") // Its output is what the test reads.
    public static void main(String[] arguments) throws IOException {
        try (StoreDirectory claimed =
                StoreDirectory.claim(Path.of(arguments[0]), StoreOptions.DEFAULT.withFreeBytes(0))) {
            System.out.println(claimed.path());
            int end = System.in.read();
            System.out.println(end);
        }
    }
}
