package org.newsgraph.graph;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.util.Locale;
import org.neo4j.io.pagecache.OutOfDiskSpaceException;

/** Recognises a full disk behind the exceptions that Neo4j and the platform wrap it in. */
final class NoSpace {
    private NoSpace() {}

    static boolean in(Throwable failure) {
        for (Throwable cause : Throwables.getCausalChain(failure)) {
            if (cause instanceof OutOfDiskSpaceException || says(cause)) {
                return true;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                if (suppressed instanceof OutOfDiskSpaceException || says(suppressed)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean says(Throwable cause) {
        String message = cause.getMessage();
        // Other failures may quote the text of an article, which may tell of anything.
        if (message == null || !(cause instanceof IOException)) {
            return false;
        }
        String lower = message.toLowerCase(Locale.ROOT);
        return lower.contains("no space left")
                || lower.contains("not enough space")
                || lower.contains("disk full")
                || lower.contains("disk space");
    }
}
