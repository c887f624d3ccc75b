package org.newsgraph.extractors.propositions;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractors.text.Token;

/**
 * A predicate with what fills its slots, whatever the syntax: {@code subj obj iobj comp} and prepositions by name.
 * Fillers are heads of phrases; coordinated ones stand side by side.
 *
 * @param lemma with particle ({@code pull_out}) for verbs
 * @param passive whether the verb stands in the passive, for explanations; slots are already those of the active
 */
public record Predication(Token head, String lemma, boolean passive, ImmutableListMultimap<String, Token> slots) {

    public List<Token> slot(String name) {
        return slots.get(name);
    }

    public Optional<Token> first(String name) {
        return slot(name).stream().findFirst();
    }
}
