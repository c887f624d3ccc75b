package org.newsgraph.ontology.fact;

/** Identifies one article: the id its source gives it, or the name of its file without the ending. */
public record ArticleId(String value) implements Comparable<ArticleId> {
    public ArticleId {
        Checks.text(value, "article id");
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
