package org.newsgraph.graph;

import java.nio.file.Path;

/**
 * A process of its own that keeps no space free, loads large articles, and prints the name of each once it is
 * acknowledged and {@link #FULL} when the disk is full. It ends as the program does, and by itself if that takes long.
 */
final class FillingProcess {
    static final String FULL = "full";
    static final int EXIT = 6;

    private static final int LATE = 99;
    private static final long LONGEST_MILLIS = 150_000;

    private FillingProcess() {}

    @SuppressWarnings("SystemOut") // Its output is what the test reads.
    public static void main(String[] arguments) {
        Thread watch = new Thread(FillingProcess::haltWhenLate);
        watch.setDaemon(true);
        watch.start();
        try (GraphStore store = GraphStore.open(Path.of(arguments[0]), StoreOptions.DEFAULT.withFreeBytes(0))) {
            fill(store);
        } catch (StoreFullException e) {
            System.exit(EXIT);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void fill(GraphStore store) {
        try {
            for (int i = 0; ; i++) {
                store.load(SyntheticArticles.bulky("article-" + i, i));
                System.out.println("article-" + i);
            }
        } catch (StoreFullException e) {
            System.out.println(FULL);
            throw e;
        }
    }

    private static void haltWhenLate() {
        try {
            Thread.sleep(LONGEST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(LATE);
    }
}
