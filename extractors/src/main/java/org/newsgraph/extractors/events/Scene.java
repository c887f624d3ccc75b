package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.extractors.actors.Actors;
import org.newsgraph.extractors.lexicon.Lexicon;
import org.newsgraph.extractors.lexicon.NounFrames;
import org.newsgraph.extractors.propositions.NounPhrases;
import org.newsgraph.extractors.qualifiers.Sources;
import org.newsgraph.extractors.supply.ItemReader;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Party;

/** One sentence with everything that coding asks about it. */
record Scene(Sentence sentence, Actors actors, Sources sources, Lexicon lexicon, ItemReader items, EventMemory memory) {

    /** The parties of several phrases, each once. */
    List<Party> actors(List<Token> heads) {
        return heads.stream()
                .flatMap(h -> actors.of(sentence, h).stream())
                .distinct()
                .toList();
    }

    /** The parties behind several phrases, each once. */
    List<Party> behind(List<Token> heads) {
        return heads.stream()
                .flatMap(h -> actors.behind(sentence, h).stream())
                .distinct()
                .toList();
    }

    /** The row of an event noun, by its longest name. */
    Optional<NounFrames.Frame> eventNoun(Token noun) {
        if (!noun.isNoun() && !noun.pos().equals("VBG")) {
            return Optional.empty();
        }
        return NounPhrases.names(sentence, noun).stream()
                .flatMap(name -> lexicon.nouns().of(name).stream())
                .findFirst();
    }

    /** Whether the noun points back: "the embargo", "this deal". */
    boolean definite(Token noun) {
        return sentence.hasChild(noun, c -> switch (c.lower()) {
            case "the", "this", "that", "these", "those", "both" -> true;
            default -> false;
        });
    }

    /** Whether the noun takes up what the clause before it tells: "..., a step that Bonn condemned". */
    boolean resumes(Token noun) {
        Optional<Token> article = sentence.child(noun, "det")
                .filter(d -> d.lower().equals("a") || d.lower().equals("an"));
        return article.flatMap(sentence::before)
                        .filter(t -> t.word().equals(",") || t.word().equals("-"))
                        .isPresent()
                && sentence.child(noun, "acl:relcl", "acl").isPresent();
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
