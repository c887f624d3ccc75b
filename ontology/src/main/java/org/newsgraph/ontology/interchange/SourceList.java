package org.newsgraph.ontology.interchange;

import com.google.common.base.Splitter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The guidelines' form of several sources: names joined with "; ". */
final class SourceList {
    private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();

    private SourceList() {}

    static String join(List<String> names) {
        return String.join("; ", names);
    }

    static List<String> split(@Nullable String joined) {
        return joined == null ? List.of() : NAMES.splitToList(joined);
    }
}
