package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("durability")
class FullDiskTest {
    private static final long MIB = 1L << 20;
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(30);

    private final Path folder;
    private Optional<SmallDisk> mounted = Optional.empty();

    FullDiskTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private SmallDisk disk(int megabytes) {
        mounted = SmallDisk.mount(folder, megabytes);
        Assumptions.assumeTrue(mounted.isPresent(), "No small disk could be mounted; this needs root.");
        return mounted.orElseThrow();
    }

    @AfterEach
    void unmount() {
        mounted.ifPresent(SmallDisk::close);
    }

    @Test
    void nothingIsLoadedWhileTooLittleIsFreeAndLoadingGoesOnOnceThereIsRoom() throws Exception {
        SmallDisk disk = disk(320);
        Path path = disk.path().resolve("store");
        long floor = StoreOptions.DEFAULT.freeBytes();
        List<String> acknowledged = new ArrayList<>();
        String digest;
        try (GraphStore store = GraphStore.open(path)) {
            for (int more : List.of(0, 1, 3, 6, 10)) {
                disk.leaveFree(floor + more * MIB);
                loadUntilFull(store, acknowledged);

                assertThat(disk.free()).isBetween(floor - 64 * MIB, floor);
                assertThat(stored(store)).containsExactlyInAnyOrderElementsOf(acknowledged);
            }
            digest = store.digest();
        }
        assertThat(acknowledged).hasSizeGreaterThan(5);

        disk.leaveFree(floor / 2 - MIB);
        assertThatThrownBy(() -> GraphStore.open(path)).isInstanceOf(StoreFullException.class);

        disk.leaveFree(floor - MIB);
        try (GraphStore store = GraphStore.open(path)) {
            assertThat(store.digest()).isEqualTo(digest);
            assertThatThrownBy(() -> store.load(SyntheticArticles.bulky("after", 1)))
                    .isInstanceOf(StoreFullException.class)
                    .hasMessageContaining("MB free");
            disk.leaveFree(floor + 4 * MIB);
            assertThat(store.load(SyntheticArticles.bulky("after", 1)).kind()).isEqualTo(LoadOutcome.Kind.LOADED);
        }
    }

    @Test
    void aProcessThatMeetsAFullDiskAllTheSameEndsSoonAndLosesNothing() throws Exception {
        SmallDisk disk = disk(160);
        Path path = disk.path().resolve("store");
        disk.leaveFree(24 * MIB);
        List<String> acknowledged = new ArrayList<>();
        try (ChildProcess child = ChildProcess.start(FillingProcess.class, path)) {
            String line = child.line().orElseThrow();
            while (!line.equals(FillingProcess.FULL)) {
                acknowledged.add(line);
                line = child.line().orElseThrow();
            }
            long full = System.nanoTime();
            assertThat(child.exitCode()).isEqualTo(FillingProcess.EXIT);
            assertThat(Duration.ofNanos(System.nanoTime() - full)).isLessThan(ENDS_WITHIN);
        }
        assertThat(acknowledged).isNotEmpty();

        disk.leaveFree(100 * MIB);
        try (GraphStore store = GraphStore.open(path, StoreOptions.DEFAULT.withFreeBytes(MIB))) {
            assertThat(stored(store)).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(store.load(SyntheticArticles.bulky("after", 1)).kind()).isEqualTo(LoadOutcome.Kind.LOADED);
        }
    }

    private static void loadUntilFull(GraphStore store, List<String> acknowledged) {
        assertThatThrownBy(() -> {
                    while (true) {
                        String name = "article-" + acknowledged.size();
                        store.load(SyntheticArticles.bulky(name, acknowledged.size()));
                        acknowledged.add(name);
                    }
                })
                .isInstanceOf(StoreFullException.class)
                .hasMessageContaining("MB free");
    }

    private static List<String> stored(GraphStore store) {
        return store.query("MATCH (a:Article) RETURN a.id AS id", Map.of()).column("id").stream()
                .map(String::valueOf)
                .toList();
    }
}
