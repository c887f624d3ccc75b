package org.newsgraph.extractors;

/**
 * Is told what each step of the extraction cost. Called from every extraction thread: implementations are thread-safe.
 */
public interface StageListener {
    /** Listens to nothing. */
    StageListener NONE = new StageListener() {
        @Override
        public void stage(String name, long cpuNanos) {}

        @Override
        public void sentences(int n) {}
    };

    /**
     * One article has passed a stage.
     *
     * @param name the stage, in plain words ("parse")
     * @param cpuNanos CPU time that the calling thread spent in it
     */
    void stage(String name, long cpuNanos);

    /** {@code n} more sentences were read. */
    void sentences(int n);
}
