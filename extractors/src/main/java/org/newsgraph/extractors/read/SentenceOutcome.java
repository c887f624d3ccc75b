package org.newsgraph.extractors.read;

/** What became of one line of a file of sentences. */
public sealed interface SentenceOutcome {
    record Read(TokenisedSentence sentence) implements SentenceOutcome {}

    /**
     * It could not be read.
     *
     * @param reason one sentence naming the file and line and what to do
     */
    record Unreadable(String reason) implements SentenceOutcome {}
}
