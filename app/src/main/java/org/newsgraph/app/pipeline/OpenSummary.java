package org.newsgraph.app.pipeline;

import java.time.Duration;

/**
 * What became of all articles or lines of a run.
 *
 * @param bad those that could not be read, or failed
 * @param passedOver files that were left out because of their endings
 * @param interrupted whether a stop was wished before the end
 */
public record OpenSummary(
        int read, int bad, long triples, long sentences, int passedOver, Duration elapsed, boolean interrupted) {}
