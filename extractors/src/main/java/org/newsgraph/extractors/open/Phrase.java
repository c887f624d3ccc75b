package org.newsgraph.extractors.open;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** Some words of a sentence, by position, always in the order of the sentence. */
record Phrase(ImmutableSortedSet<Integer> positions) {
    static final Phrase NONE = new Phrase(ImmutableSortedSet.of());

    static Phrase of(Collection<Token> tokens) {
        return new Phrase(
                tokens.stream().map(Token::index).collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare)));
    }

    static Phrase of(Token token) {
        return of(List.of(token));
    }

    Phrase with(Phrase other) {
        if (other.isEmpty()) {
            return this;
        }
        return new Phrase(ImmutableSortedSet.<Integer>naturalOrder()
                .addAll(positions)
                .addAll(other.positions)
                .build());
    }

    /** The part before a position of the sentence. */
    Phrase before(int position) {
        return new Phrase(positions.headSet(position));
    }

    Phrase without(Phrase other) {
        return new Phrase(positions.stream()
                .filter(i -> !other.has(i))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare)));
    }

    boolean isEmpty() {
        return positions.isEmpty();
    }

    boolean has(int position) {
        return positions.contains(position);
    }

    /** This and the marks that stand between two of its words, or between its words in a row. */
    Phrase withInnerMarks(Sentence sentence) {
        if (isEmpty()) {
            return this;
        }
        ImmutableSortedSet.Builder<Integer> all = ImmutableSortedSet.naturalOrder();
        all.addAll(positions);
        int last = positions.first();
        for (int position : positions) {
            boolean onlyMarks = true;
            for (int i = last + 1; i < position; i++) {
                onlyMarks &= Marks.isMark(sentence.token(i));
            }
            for (int i = last + 1; onlyMarks && i < position; i++) {
                all.add(i);
            }
            last = position;
        }
        return new Phrase(all.build());
    }

    /** The words as they stand in the text: neighbours as there, gaps as one blank. */
    String in(Sentence sentence, String text) {
        StringBuilder out = new StringBuilder();
        int last = -2;
        for (int position : positions) {
            Token token = sentence.token(position);
            if (last == position - 1) {
                out.append(text, sentence.token(last).end(), token.begin());
            } else if (last >= 0) {
                out.append(' ');
            }
            out.append(text, token.begin(), token.end());
            last = position;
        }
        return Marks.blanks(out.toString());
    }
}
