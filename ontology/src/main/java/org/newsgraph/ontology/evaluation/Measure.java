package org.newsgraph.ontology.evaluation;

/**
 * Precision, recall and their harmonic mean.
 *
 * @param gold how many should be found
 * @param pred how many were predicted
 * @param tp how many of these match
 */
public record Measure(int gold, int pred, int tp) {
    public double precision() {
        return pred == 0 ? 0.0 : (double) tp / pred;
    }

    public double recall() {
        return gold == 0 ? 0.0 : (double) tp / gold;
    }

    public double f1() {
        double precision = precision();
        double recall = recall();
        return precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall);
    }
}
