package org.newsgraph.ontology.fact;

/** The rule that read a fact and its version, so that a row can be reproduced and explained. */
public record RuleRef(String name, String version) {
    public RuleRef {
        Checks.text(name, "rule name");
        Checks.text(version, "rule version");
    }
}
