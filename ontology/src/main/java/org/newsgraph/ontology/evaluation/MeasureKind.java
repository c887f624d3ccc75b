package org.newsgraph.ontology.evaluation;

/** What is counted as found. */
public enum MeasureKind {
    FACTS("facts", "facts"),
    IGNORING_CLASS("ignoring_class", "facts, ignoring class"),
    IGNORING_TARGET("ignoring_target", "facts, ignoring target"),
    IGNORING_CLASS_AND_TARGET("ignoring_class_and_target", "facts, ignoring class and target"),
    SUPPLY("supply", "supply"),
    SUPPLY_ANY_OUTCOME("supply_any_outcome", "supply, any outcome"),
    SUPPLY_DISTINCT_PER_DOC("supply_distinct_per_doc", "supply, distinct per article");

    private final String key;
    private final String label;

    MeasureKind(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Its name in the JSON form. */
    public String key() {
        return key;
    }

    /** Its name in the table. */
    public String label() {
        return label;
    }
}
