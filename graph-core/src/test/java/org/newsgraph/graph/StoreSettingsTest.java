package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;

class StoreSettingsTest {
    private static final Path STORE = Path.of("/a/store");

    private static Config effective() {
        return Config.newBuilder()
                .set(GraphDatabaseSettings.neo4j_home, STORE)
                .set(StoreSettings.of(STORE, StoreOptions.DEFAULT))
                .build();
    }

    @Test
    void everyEffectiveSettingIsTheExpectedOne() {
        Config config = effective();
        String all = new TreeMap<>(config.getDeclaredSettings())
                .values().stream()
                        .map(setting -> setting.name() + "=" + config.get(setting))
                        .map(line -> line.replaceAll("@[0-9a-f]+", "@"))
                        .collect(Collectors.joining("\n", "", "\n"));

        Goldens.compare("effective-settings.txt", all);
    }

    @Test
    void whatWeSetDiffersFromTheDefault() {
        assertThat(StoreSettings.of(STORE, StoreOptions.DEFAULT))
                .allSatisfy(
                        (setting, value) -> assertThat(value).as(setting.name()).isNotNull());
    }
}
