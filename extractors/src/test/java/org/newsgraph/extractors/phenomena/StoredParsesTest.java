package org.newsgraph.extractors.phenomena;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractors.Models;

/** The stored parses are those of the models in use. */
@Tag("models")
class StoredParsesTest {
    @Test
    void theModelsParseThePhenomenaAsStored() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            StoreParses.store(Models.annotator());
            return;
        }
        StoreParses.phenomena(Models.annotator()).forEach((file, parses) -> assertThat(StoredParses.write(parses))
                .as(file)
                .isEqualTo(StoredParses.write(StoredParses.read(file))));
    }
}
