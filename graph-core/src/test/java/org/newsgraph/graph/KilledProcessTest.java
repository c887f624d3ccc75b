package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("durability")
class KilledProcessTest {
    private static final int ROUNDS = 3;
    private static final int MANY = 1_000_000;

    private final Path folder;

    KilledProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void afterEveryKillTheStoreHoldsWhatWasAcknowledgedAndNoTraceOfTheRest() throws Exception {
        Path path = folder.resolve("store");
        Random random = new Random(11);
        Set<String> acknowledged = new TreeSet<>();
        int next = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (ChildProcess child = ChildProcess.start(LoadingProcess.class, path, next, MANY)) {
                // Each child first says what it found: all that was acknowledged, and at most one article whose
                // acknowledgement the kill cut off.
                List<String> found = found(child);
                assertThat(found).as("round " + round).containsAll(acknowledged);
                assertThat(found.size() - acknowledged.size()).isBetween(0, round == 0 ? 0 : 1);
                acknowledged.addAll(found);
                next = acknowledged.size();
                for (int i = random.nextInt(6); i >= 0; i--) {
                    acknowledged.add(child.line().orElseThrow());
                }
                Thread.sleep(random.nextInt(120));
                child.kill();
                for (Optional<String> line = child.line(); line.isPresent(); line = child.line()) {
                    acknowledged.add(line.get());
                }
            }
        }
        checkAgainstAFreshStore(path, acknowledged);
    }

    private static List<String> found(ChildProcess child) {
        List<String> found = new ArrayList<>();
        String line = child.line().orElseThrow();
        while (!line.equals(LoadingProcess.OPEN)) {
            found.add(line);
            line = child.line().orElseThrow();
        }
        return found;
    }

    private void checkAgainstAFreshStore(Path path, Set<String> acknowledged) {
        String digest;
        Set<String> stored = new TreeSet<>();
        try (GraphStore store = GraphStore.open(path)) {
            store.query("MATCH (a:Article) RETURN a.id AS id", Map.of())
                    .column("id")
                    .forEach(id -> stored.add(String.valueOf(id)));
            digest = store.digest();
        }
        assertThat(stored).containsAll(acknowledged);
        assertThat(stored.size() - acknowledged.size()).isBetween(0, 1);
        try (GraphStore fresh = GraphStore.open(folder.resolve("fresh"))) {
            for (int i = 0; i < stored.size(); i++) {
                fresh.load(LoadingProcess.article(i));
            }
            assertThat(digest).isEqualTo(fresh.digest());
        }
    }
}
