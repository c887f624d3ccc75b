package org.newsgraph.ontology.fact;

/** Identifies one claim of one article: {@code <article>#<n>}, n counting from 1 in reading order. */
public record FactId(String value) implements Comparable<FactId> {
    public FactId {
        Checks.text(value, "fact id");
    }

    public static FactId of(ArticleId article, int number) {
        return new FactId(article.value() + "#" + Checks.positive(number, "fact number"));
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
