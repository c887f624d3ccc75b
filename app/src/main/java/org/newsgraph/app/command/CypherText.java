package org.newsgraph.app.command;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A query of the command line itself, kept in a file of its own. */
record CypherText(String text) {
    static CypherText resource(String name) {
        String path = "org/newsgraph/app/cypher/" + name + ".cypher";
        try {
            return new CypherText(Resources.toString(Resources.getResource(path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The query " + path + " cannot be read.", e);
        }
    }
}
