package org.newsgraph.extractors.open;

/** What is said of a subject. */
record Claim(Phrase relation, Phrase object) {}
