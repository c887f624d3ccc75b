package org.newsgraph.extractors.open;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/** Brackets and quotation marks come in pairs: a lone one gets its partner from beside the phrase, or goes. */
final class Pairs {
    private Pairs() {}

    static Phrase of(Phrase phrase, Sentence sentence) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        NavigableSet<Integer> kept = new TreeSet<>(phrase.positions());
        brackets(kept, sentence);
        quotes(kept, sentence);
        return new Phrase(ImmutableSortedSet.copyOf(kept));
    }

    private static void brackets(NavigableSet<Integer> kept, Sentence sentence) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i : kept.toArray(Integer[]::new)) {
            if (Marks.opensBracket(sentence.token(i))) {
                open.push(i);
            } else if (Marks.closesBracket(sentence.token(i)) && open.poll() == null) {
                complete(i, kept.first() - 1, kept, sentence);
            }
        }
        open.forEach(i -> complete(i, kept.last() + 1, kept, sentence));
    }

    /** Takes in the partner if it stands at the given place, else gives up the lone one. */
    private static void complete(int lone, int partner, NavigableSet<Integer> kept, Sentence sentence) {
        boolean opens = Marks.opensBracket(sentence.token(lone));
        boolean fits = sentence.at(partner)
                .filter(t -> opens ? Marks.closesBracket(t) : Marks.opensBracket(t))
                .isPresent();
        if (fits) {
            kept.add(partner);
        } else {
            kept.remove(lone);
        }
    }

    private static void quotes(NavigableSet<Integer> kept, Sentence sentence) {
        long number = kept.stream().filter(i -> isQuote(sentence.token(i))).count();
        if (number % 2 == 0 || kept.isEmpty()) {
            return;
        }
        if (sentence.at(kept.last() + 1).filter(Pairs::isQuote).isPresent()) {
            kept.add(kept.last() + 1);
        } else if (sentence.at(kept.first() - 1).filter(Pairs::isQuote).isPresent()) {
            kept.add(kept.first() - 1);
        } else {
            kept.stream().filter(i -> isQuote(sentence.token(i))).findFirst().ifPresent(kept::remove);
        }
    }

    private static boolean isQuote(Token token) {
        return token.word().matches("\"|``|''|[\u201c\u201d\u201e]");
    }
}
