package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFolderTest {
    private final Path folder;

    StoreFolderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aStoreThatAnotherProcessHasOpenIsRefusedInOneSentence() throws Exception {
        Path path = folder.resolve("store");
        try (ChildProcess owner = ChildProcess.start(OwningProcess.class, path)) {
            assertThat(owner.line()).contains(path.toString());

            assertThatThrownBy(() -> GraphStore.open(path))
                    .isInstanceOf(StoreInUseException.class)
                    .hasMessageMatching("The store \\S+ is in use by another process \\(number \\d+\\); wait until it"
                            + " ends or choose another store\\.");
        }
    }

    @Test
    void aStoreThatThisProcessHasOpenIsRefused() {
        Path path = folder.resolve("store");
        StoreDirectory first = StoreDirectory.claim(path, StoreOptions.DEFAULT.withFreeBytes(0));
        try (first) {
            assertThatThrownBy(() -> GraphStore.open(path)).isInstanceOf(StoreInUseException.class);
        }
        StoreDirectory.claim(path, StoreOptions.DEFAULT.withFreeBytes(0)).close();
    }

    @Test
    void aFolderWithOtherFilesIsNotTakenForAStore() throws IOException {
        Files.writeString(folder.resolve("holiday.txt"), "sun");

        assertThatThrownBy(() -> GraphStore.open(folder))
                .isInstanceOf(StoreUnusableException.class)
                .hasMessageContaining("is not a Newsgraph store");
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("holiday.txt"));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aFileIsNotTakenForAStore() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");

        assertThatThrownBy(() -> GraphStore.open(file))
                .isInstanceOf(StoreUnusableException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void aStoreOfAnotherFormatIsRefused() throws IOException {
        Files.writeString(folder.resolve("newsgraph-store"), "99\n");

        assertThatThrownBy(() -> GraphStore.open(folder))
                .isInstanceOf(StoreUnusableException.class)
                .hasMessageContaining("has format 99");
    }

    @Test
    void whatAKillLeavesBeforeTheFirstStartIsNoObstacle() throws IOException {
        Files.writeString(folder.resolve("owner.lock"), "1");
        Files.writeString(folder.resolve("newsgraph-store.new"), "");

        StoreDirectory.claim(folder, StoreOptions.DEFAULT.withFreeBytes(0)).close();

        assertThat(folder.resolve("newsgraph-store")).hasContent("1");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsRefused() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeFalse(Files.isWritable(closed), "This user may write everywhere.");

        assertThatThrownBy(() -> GraphStore.open(closed)).isInstanceOf(StoreUnusableException.class);
    }

    @Test
    void aPlaceWhereNoFolderCanBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");

        assertThatThrownBy(() -> GraphStore.open(file.resolve("store")))
                .isInstanceOf(StoreUnusableException.class)
                .hasMessageContaining("cannot be made or written");
    }

    @Test
    void aDiskWithTooLittleRoomIsRefusedBeforeAnythingIsStarted() {
        assertThatThrownBy(() ->
                        GraphStore.open(folder.resolve("store"), StoreOptions.DEFAULT.withFreeBytes(Long.MAX_VALUE)))
                .isInstanceOf(StoreFullException.class)
                .hasMessageContaining("MB free");
        assertThat(folder.resolve("store").resolve("data")).doesNotExist();
    }
}
