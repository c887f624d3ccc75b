package org.newsgraph.extractors.open;

/** A triple as words of a sentence, before it is text. */
record Draft(Phrase subject, Phrase relation, Phrase object) {}
