package org.newsgraph.extractors.supply;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Quantity;

/** What stands around a number and leaves it open: "at least 23", "between 80 and 100", "10 to 12". */
final class Approximation {
    /** Longest first: "no more than" before "more than". */
    private static final List<String> WORDS = List.of(
            "no more than",
            "no fewer than",
            "no less than",
            "as many as",
            "as much as",
            "in excess of",
            "well over",
            "just over",
            "just under",
            "more than",
            "less than",
            "fewer than",
            "at least",
            "at most",
            "up to",
            "close to",
            "an estimated",
            "the first",
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "over",
            "under",
            "roughly",
            "approximately",
            "estimated",
            "only",
            "another",
            "additional",
            "below",
            "above",
            "circa");

    /** Said of a number without leaving it open. */
    private static final Set<String> EXACT = Set.of("the first", "only", "another", "additional");

    private Approximation() {}

    /** The number whose numeral begins at this token, with its range and approximator. */
    static Optional<Quantity> around(Sentence sentence, int numeral, BigDecimal value) {
        Optional<BigDecimal> end = rangeEnd(sentence, numeral);
        Optional<Integer> begin = end.isPresent() ? Optional.empty() : rangeBegin(sentence, numeral);
        if (begin.isPresent()) {
            Optional<BigDecimal> least = QuantityReader.from(sentence, begin.get());
            if (least.filter(l -> l.compareTo(value) <= 0).isPresent()) {
                return least.map(l -> new Quantity(l, Optional.empty(), Optional.of(value), Optional.empty()));
            }
        }
        Optional<BigDecimal> upTo = end.filter(e -> e.compareTo(value) >= 0);
        Optional<String> words = upTo.isPresent() ? Optional.empty() : before(sentence, numeral);
        return Optional.of(new Quantity(value, Optional.empty(), upTo, words));
    }

    /** "80 to 100", "between 80 and 100", seen from 80. */
    private static Optional<BigDecimal> rangeEnd(Sentence sentence, int numeral) {
        int next = afterNumber(sentence, numeral);
        boolean between = word(sentence, numeral - 1).filter("between"::equals).isPresent();
        Optional<String> joint = word(sentence, next);
        boolean joined = joint.filter(w -> w.equals("to") || (between && w.equals("and")))
                .isPresent();
        return joined ? QuantityReader.from(sentence, next + 1) : Optional.empty();
    }

    /** The same, seen from 100: where 80 begins. */
    private static Optional<Integer> rangeBegin(Sentence sentence, int numeral) {
        Optional<String> joint = word(sentence, numeral - 1);
        if (joint.filter(w -> w.equals("to") || w.equals("and")).isEmpty()) {
            return Optional.empty();
        }
        int first = numeral - 2;
        while (first > 0 && sentence.token(first - 1).pos().equals("CD")) {
            first--;
        }
        boolean number = first >= 0 && sentence.token(first).pos().equals("CD");
        boolean between = word(sentence, first - 1).filter("between"::equals).isPresent();
        return number && (between || joint.get().equals("to")) ? Optional.of(first) : Optional.empty();
    }

    private static int afterNumber(Sentence sentence, int numeral) {
        int next = numeral + 1;
        while (next < sentence.size() && sentence.token(next).pos().equals("CD")) {
            next++;
        }
        return next;
    }

    private static Optional<String> before(Sentence sentence, int numeral) {
        return WORDS.stream()
                .filter(words -> endsBefore(sentence, numeral, words))
                .findFirst()
                .filter(words -> !EXACT.contains(words));
    }

    private static boolean endsBefore(Sentence sentence, int numeral, String words) {
        List<String> parts = com.google.common.base.Splitter.on(' ').splitToList(words);
        int first = numeral - parts.size();
        if (first < 0) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!sentence.token(first + i).lower().equals(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> word(Sentence sentence, int index) {
        return sentence.at(index).map(Token::lower);
    }
}
