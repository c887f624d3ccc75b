package org.newsgraph.extractors.open;

/** A triple with the id of the sentence that states it, as {@code newsgraph extract --open} prints it. */
public record OpenLine(String id, OpenTriple triple) {
    @Override
    public String toString() {
        return String.join("\t", id, triple.subject(), triple.relation(), triple.object());
    }
}
