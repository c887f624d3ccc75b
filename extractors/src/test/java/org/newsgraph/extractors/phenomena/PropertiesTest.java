package org.newsgraph.extractors.phenomena;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.extractors.Tables;
import org.newsgraph.extractors.events.FactReader;
import org.newsgraph.extractors.lexicon.Name.Sense;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.HandParse;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.ontology.fact.EntityKind;

/** What holds for every text, tried on the stored parses of all our own sentences. */
class PropertiesTest {
    private static final FactReader READER = new FactReader(Tables.lexicon());

    private static final Sentence UNRELATED = HandParse.of(
            """
            Heavy JJ 1 amod
            rain NN 2 nsubj
            fell VBD -1 root fall
            for IN 4 case
            hours NNS 2 obl hour
            . . 2 punct
            """);

    /**
     * States with their codes, adjectives and peoples, of one word that means nothing else; each is called the next.
     */
    private static final List<List<String>> STATES = Stream.of(
                    "Iran IRN Iranian Iranians",
                    "Egypt EGY Egyptian Egyptians",
                    "Russia RUS Russian Russians",
                    "Ukraine UKR Ukrainian Ukrainians",
                    "Libya LBY Libyan Libyans",
                    "Kenya KEN Kenyan Kenyans",
                    "Uganda UGA Ugandan Ugandans",
                    "Ethiopia ETH Ethiopian Ethiopians",
                    "India IND Indian Indians",
                    "Syria SYR Syrian Syrians",
                    "Serbia SRB Serbian Serbians",
                    "Cuba CUB Cuban Cubans",
                    "Algeria DZA Algerian Algerians",
                    "Tunisia TUN Tunisian Tunisians",
                    "Mali MLI Malian Malians",
                    "Italy ITA Italian Italians",
                    "Germany DEU German Germans",
                    "Norway NOR Norwegian Norwegians")
            .map(Splitter.on(' ')::splitToList)
            .toList();

    static Stream<AnnotatedArticle> articles() {
        Map<String, List<Sentence>> parses = new HashMap<>();
        return Phenomenon.all().stream().map(row -> {
            if (!parses.containsKey(row.id())) {
                parses.putAll(StoredParses.read(StoreParses.file(row)));
            }
            return new AnnotatedArticle(
                    row.article(), Optional.ofNullable(parses.get(row.id())).orElseThrow());
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void anUnrelatedSentenceBeforeOrBehindChangesNothing(AnnotatedArticle article) {
        List<Signature> facts = signatures(article, UnaryOperator.identity());

        assertThat(signatures(Variation.with(article, UNRELATED, 0), UnaryOperator.identity()))
                .isEqualTo(facts);
        assertThat(signatures(
                        Variation.with(article, UNRELATED, article.sentences().size()), UnaryOperator.identity()))
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("renameable")
    void renamingStatesRenamesTheFacts(AnnotatedArticle article) {
        Map<String, String> next = next();
        UnaryOperator<String> rename = word -> next.getOrDefault(word, word);

        assertThat(signatures(Variation.renamed(article, rename), UnaryOperator.identity()))
                .containsExactlyInAnyOrderElementsOf(signatures(article, rename));
    }

    /** Articles that name no capital, person or place of those states: these would stay where they are. */
    static Stream<AnnotatedArticle> renameable() {
        Set<String> codes = STATES.stream().map(state -> state.get(1)).collect(Collectors.toSet());
        return articles().filter(article -> article.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .flatMap(token -> Tables.lexicon().gazetteer().startingWith(token.word()).stream())
                .filter(name -> name.party()
                        .state()
                        .filter(c -> codes.contains(c.value()))
                        .isPresent())
                .noneMatch(name -> name.sense() == Sense.SEAT
                        || name.sense() == Sense.PERSON
                        || name.party().kind() != EntityKind.STATE));
    }

    private static Map<String, String> next() {
        Map<String, String> next = new HashMap<>();
        for (int i = 0; i < STATES.size(); i++) {
            List<String> from = STATES.get(i);
            List<String> to = STATES.get((i + 1) % STATES.size());
            for (int k = 0; k < from.size(); k++) {
                next.put(from.get(k), to.get(k));
            }
        }
        return next;
    }

    private static List<Signature> signatures(AnnotatedArticle article, UnaryOperator<String> rename) {
        return READER.read(article).stream()
                .map(fact -> Signature.of(fact, rename))
                .toList();
    }
}
