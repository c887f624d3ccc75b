package org.newsgraph.extractors.gate;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.extractors.actors.Referring;
import org.newsgraph.extractors.lexicon.Gazetteer;
import org.newsgraph.extractors.lexicon.Lexicon;
import org.newsgraph.extractors.lexicon.Name;
import org.newsgraph.extractors.text.ParseGate;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;

/**
 * Knows sentences in which nobody can act: no name, nothing that points back to one, no event noun that the article may
 * have told of before, no quotation. They keep their words, tags and lemmas, and get a flat tree. It asks for parties
 * only, never for predicates, so that no new row or rule can make it lose a fact. Immutable and thread-safe.
 */
public final class FactGate {
    /** Nouns that refer back when definite, and words for one of several. */
    private static final ImmutableSet<String> REFERRING = ImmutableSet.of(
            "country",
            "state",
            "nation",
            "republic",
            "kingdom",
            "regime",
            "government",
            "authority",
            "group",
            "organisation",
            "organization",
            "movement",
            "alliance",
            "bloc",
            "union",
            "agency",
            "body",
            "court",
            "tribunal",
            "bank",
            "company",
            "firm",
            "newspaper",
            "paper",
            "party",
            "giant",
            "north",
            "south",
            "neighbour",
            "neighbor",
            "ally",
            "rival",
            "side",
            "leader",
            "other",
            "rebel",
            "militant",
            "insurgent",
            "guerrilla",
            "fighter",
            "jihadist",
            "extremist",
            "separatist",
            "gunman",
            "both",
            "two",
            "three",
            "either",
            "neither",
            "former",
            "latter",
            "one",
            "pair",
            "duo",
            "capital",
            "island",
            "city",
            "region");

    /** Pronouns that stand for nobody outside a quotation. */
    private static final ImmutableSet<String> OF_THE_SPEAKER = ImmutableSet.of(
            "i",
            "me",
            "my",
            "mine",
            "myself",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "you",
            "your",
            "yours",
            "yourself",
            "yourselves");

    private final Lexicon lexicon;
    private final Set<String> eventNouns;

    public FactGate(Lexicon lexicon) {
        this.lexicon = lexicon;
        ImmutableSet.Builder<String> nouns = ImmutableSet.builder();
        lexicon.nouns()
                .all()
                .forEach(frame -> nouns.add(frame.noun().substring(frame.noun().lastIndexOf('_') + 1)));
        this.eventNouns = nouns.build();
    }

    /** The gate for the sentences of one article. */
    public ParseGate open() {
        return new OfArticle();
    }

    /** Remembers whether a quotation is open. */
    private final class OfArticle implements ParseGate {
        private final Quotations quotations = new Quotations();

        @Override
        public boolean needsNames(Sentence tagged) {
            return tagged.tokens().stream().anyMatch(FactGate::mayBeName)
                    || tagged.tokens().stream().anyMatch(t -> t.lower().equals("by"));
        }

        @Override
        public boolean needsTree(Sentence named) {
            boolean quoted = quotations.touch(named);
            return quoted || named.tokens().stream().anyMatch(t -> mayStandForSomebody(named, t));
        }
    }

    /** A capital, save at the beginning of a sentence that begins with a word of no name. */
    private static boolean mayBeName(Token token) {
        boolean capital = token.word().codePoints().anyMatch(Character::isUpperCase);
        return token.isProper()
                || (capital
                        && (token.index() > 0 || !grammatical(token))
                        && !token.word().equals("I"));
    }

    /** Determiners, pronouns, conjunctions and the like. */
    private static boolean grammatical(Token token) {
        return switch (token.pos()) {
            case "DT", "PDT", "PRP", "PRP$", "IN", "TO", "CC", "EX", "WDT", "WP", "WP$", "WRB", "MD" -> true;
            default -> false;
        };
    }

    private boolean mayStandForSomebody(Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return token.entity().equals("PERSON")
                || token.entity().equals("ORGANIZATION")
                || (token.pos().startsWith("PRP") && !OF_THE_SPEAKER.contains(token.lower()))
                || lexicon.words().actorNoun(lemma).isPresent()
                || lexicon.words().isOffice(lemma)
                || REFERRING.contains(lemma)
                || Referring.may(lemma)
                || token.isProper()
                || eventNouns.contains(lemma)
                || eventNouns.contains(token.lower())
                || named(sentence, token);
    }

    private boolean named(Sentence sentence, Token token) {
        List<String> first = Gazetteer.atoms(token.word());
        return IntStream.range(0, first.size())
                .anyMatch(skipped -> lexicon.gazetteer().startingWith(first.get(skipped)).stream()
                        .anyMatch(name -> stands(name, sentence, token.index(), skipped)));
    }

    /** Whether the words of a name stand at a token, as they are written or with capitals. */
    private static boolean stands(Name name, Sentence sentence, int token, int skipped) {
        List<String> atoms =
                sentence
                        .tokens()
                        .subList(
                                token,
                                Math.min(sentence.size(), token + name.atoms().size()))
                        .stream()
                        .flatMap(t -> Gazetteer.atoms(t.word()).stream())
                        .skip(skipped)
                        .toList();
        return atoms.size() >= name.atoms().size()
                && IntStream.range(0, name.atoms().size())
                        .allMatch(i -> sameWord(name.atoms().get(i), atoms.get(i)));
    }

    private static boolean sameWord(String inTable, String inText) {
        return inTable.equals(inText)
                || (Character.isUpperCase(inText.codePointAt(0)) && inTable.equalsIgnoreCase(inText));
    }
}
