package org.newsgraph.queries;

import com.google.common.base.CaseFormat;

/**
 * A column of an answer.
 *
 * @param detail whether only the forms for programs show it, and not the table
 */
public record Column(String name, boolean detail, String about) {
    public static Column shown(String name) {
        return new Column(name, false, "");
    }

    /** The name as words: "according to" for {@code accordingTo}. */
    public String heading() {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, name).replace('_', ' ');
    }
}
