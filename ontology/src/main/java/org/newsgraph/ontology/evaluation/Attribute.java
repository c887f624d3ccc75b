package org.newsgraph.ontology.evaluation;

import java.util.Locale;

/** What is compared on matched facts, beside what makes them match. */
enum Attribute {
    MODALITY,
    SOURCE,
    TIME,
    PLACE;

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
