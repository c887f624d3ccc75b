package org.newsgraph.extractors.propositions;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/**
 * "sent Kenya two boats", "lent it money", "gave the army of the president 10,000 rifles": parsers often draw the
 * recipient into the goods. Found again by the order of words, which in English leaves one reading: verb, recipient
 * without preposition, goods.
 */
final class DoubleObjects {
    private static final Set<String> VERBS = Set.of(
            "give",
            "send",
            "sell",
            "lend",
            "offer",
            "promise",
            "pay",
            "grant",
            "ship",
            "hand",
            "loan",
            "deny",
            "owe",
            "award",
            "allow",
            "pump",
            "assure",
            "guarantee",
            "deliver",
            "supply",
            "refuse",
            "pledge",
            "cost",
            "teach");

    private static final Set<String> APPROXIMATORS = Set.of(
            "up",
            "to",
            "about",
            "around",
            "some",
            "at",
            "least",
            "more",
            "less",
            "fewer",
            "than",
            "over",
            "nearly",
            "almost",
            "roughly",
            "approximately",
            "another");

    /** Words before a time that ends the goods: "18 trucks next year". */
    private static final Set<String> BEFORE_TIME = Set.of("next", "last", "this");

    private final Sentence sentence;

    private DoubleObjects(Sentence sentence) {
        this.sentence = sentence;
    }

    static Sentence mend(Sentence sentence) {
        Sentence mended = sentence;
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && VERBS.contains(token.lemma()) && !token.is("aux", "amod")) {
                mended = new DoubleObjects(mended).mend(mended.token(token.index()));
            }
        }
        return mended;
    }

    private Sentence mend(Token verb) {
        if (Clauses.isPassive(sentence, verb) || marksRecipient(verb)) {
            return sentence;
        }
        int first = verb.index() + 1;
        OptionalInt recipient = recipient(first);
        if (recipient.isEmpty()) {
            return sentence;
        }
        int last = recipient.getAsInt();
        Optional<Token> goods = goods(behindApproximator(last + 1));
        if (goods.isEmpty() || alreadyRight(verb, sentence.token(last), goods.get())) {
            return sentence;
        }
        return rebuilt(verb, first, last, goods.get());
    }

    /** "sent two boats to Kenya": whom the goods go to is told by a preposition. */
    private boolean marksRecipient(Token verb) {
        return sentence.children(verb, "obl")
                .anyMatch(o -> sentence.preposition(o).filter("to"::equals).isPresent()
                        && sentence.child(o, "nummod").isEmpty()
                        && sentence.before(o)
                                .filter(b -> b.index() - verb.index() < 12)
                                .isPresent());
    }

    private boolean alreadyRight(Token verb, Token recipient, Token goods) {
        return recipient.is("iobj")
                && recipient.head() == verb.index()
                && goods.is("obj")
                && goods.head() == verb.index();
    }

    /** Last word of the recipient that begins here. */
    private OptionalInt recipient(int at) {
        Optional<Token> start = sentence.at(at);
        if (start.isEmpty()) {
            return OptionalInt.empty();
        }
        if (start.get().pos().equals("PRP")) {
            return OptionalInt.of(at);
        }
        if (start.get().pos().equals("DT") && plural(at + 1) && plural(at + 2)) {
            return OptionalInt.of(at + 1);
        }
        if (start.get().isProper() && !isQuantity(start.get())) {
            int end = runEnd(at, i -> sentence.token(i).isProper());
            boolean named = sentence.token(end).entity().equals("LOCATION")
                    || sentence.token(end).entity().equals("PERSON")
                    || startsQuantity(end + 1)
                    || sentence.at(end + 1).filter(t -> t.pos().equals("NNS")).isPresent();
            return named ? OptionalInt.of(end) : OptionalInt.empty();
        }
        return described(at);
    }

    /** "the army of President X", "its neighbour", ended by a number or an article. */
    private OptionalInt described(int at) {
        String pos = sentence.token(at).pos();
        if (!pos.equals("DT") && !pos.equals("PRP$") && !sentence.token(at).isProper()) {
            return OptionalInt.empty();
        }
        int end = runEnd(at, i -> {
            Token t = sentence.token(i);
            return i == at
                    || t.isNoun()
                    || t.pos().startsWith("JJ")
                    || t.pos().equals("POS")
                    || (t.lower().equals("of") && !startsQuantity(i + 1));
        });
        return end > at && sentence.token(end).isNoun() && startsQuantity(end + 1)
                ? OptionalInt.of(end)
                : OptionalInt.empty();
    }

    /** "the generals fighters": a plural hardly ever stands as an adjective before another. */
    private boolean plural(int at) {
        return sentence.at(at).filter(t -> t.pos().equals("NNS")).isPresent();
    }

    /** Behind "up to", "about", "more than". */
    private int behindApproximator(int at) {
        int next = at;
        while (sentence.at(next).filter(t -> APPROXIMATORS.contains(t.lower())).isPresent()) {
            next++;
        }
        return next;
    }

    private boolean startsQuantity(int at) {
        return sentence.at(behindApproximator(at))
                .filter(t -> isQuantity(t) || t.pos().equals("DT"))
                .isPresent();
    }

    private static boolean isQuantity(Token token) {
        return token.pos().equals("CD") || token.pos().equals("$");
    }

    /** The head of the goods that begin here: the last noun of an unbroken run. */
    private Optional<Token> goods(int at) {
        int end = runEnd(at, i -> {
            Token t = sentence.token(i);
            return t.isNoun()
                    || (t.pos().startsWith("JJ") && !BEFORE_TIME.contains(t.lower()))
                    || isQuantity(t)
                    || (t.pos().equals("DT") && i == at)
                    || (t.pos().equals("RBR") || t.pos().equals("JJR"))
                    || (t.pos().startsWith("VB") && t.word().indexOf('-') > 0);
        });
        return end < at ? Optional.empty() : Optional.of(sentence.token(end)).filter(t -> t.isNoun() && !isTime(t));
    }

    private static boolean isTime(Token token) {
        return token.entity().equals("DATE")
                || Set.of("week", "month", "year", "day", "time", "morning", "night")
                        .contains(token.lemma());
    }

    private int runEnd(int at, IntPredicate goesOn) {
        int end = at;
        while (end < sentence.size() && goesOn.test(end)) {
            end++;
        }
        return end - 1;
    }

    private Sentence rebuilt(Token verb, int first, int last, Token goods) {
        TreeEdit edit = new TreeEdit(sentence);
        Token recipient = head(first, last);
        edit.attach(recipient.index(), verb.index(), "iobj");
        edit.attach(goods.index(), verb.index(), "obj");
        for (int i = first; i <= last; i++) {
            if (i != recipient.index() && outside(sentence.token(i).head(), first, last)) {
                edit.attach(i, recipient.index(), within(sentence.token(i)));
            }
        }
        for (int i = last + 1; i < goods.index(); i++) {
            if (outside(sentence.token(i).head(), last + 1, goods.index())
                    || sentence.token(i).is("compound:prt")) {
                edit.attach(i, goods.index(), within(sentence.token(i)));
            }
        }
        sentence.children(goods, "appos", "dep")
                .filter(a -> a.index() > goods.index())
                .filter(a -> goods.is("nsubj") && goods.head() > a.index())
                .forEach(a -> edit.attach(a.index(), goods.head(), "nsubj"));
        return edit.done();
    }

    /** The noun before "of", else the last one. */
    private Token head(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (sentence.token(i).lower().equals("of")) {
                return sentence.token(i - 1);
            }
        }
        return sentence.token(last);
    }

    private static boolean outside(int head, int first, int last) {
        return head < first || head > last;
    }

    private static String within(Token token) {
        if (token.pos().equals("CD")) {
            return "nummod";
        }
        if (token.pos().equals("DT")) {
            return "det";
        }
        if (token.lower().equals("of")) {
            return "case";
        }
        return token.isNoun() ? "compound" : "amod";
    }
}
