package org.newsgraph.extractors.phenomena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractors.Tables;
import org.newsgraph.extractors.events.FactReader;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Fact;

/** The rules' time grows with the article, not with its square. */
class LongArticleTest {
    private static final FactReader READER = new FactReader(Tables.lexicon());

    /** Seconds even on a busy machine; a few hundred times what it takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void fiveThousandShortSentencesOfEveryPhenomenonAreReadInTime() {
        assertThat(inTime(article(List.of(""), 5_000))).hasSizeGreaterThan(1_000);
    }

    @Test
    void fiveThousandSentencesThatLookBackAreReadInTime() {
        assertThat(inTime(article(List.of("pronoun", "two-countries"), 5_000))).isNotEmpty();
    }

    @Test
    void fiveThousandQuotationsAreReadInTime() {
        assertThat(inTime(article(List.of("quotation"), 5_000))).isNotEmpty();
    }

    private static List<Fact> inTime(AnnotatedArticle article) {
        return assertTimeoutPreemptively(PATIENCE, () -> READER.read(article));
    }

    /** The sentences of the phenomena whose names begin so, over and over, as one article. */
    private static AnnotatedArticle article(List<String> phenomena, int sentences) {
        Map<String, List<Sentence>> parses = new HashMap<>();
        StringBuilder text = new StringBuilder();
        List<Sentence> all = new ArrayList<>();
        List<Phenomenon> rows = Phenomenon.all().stream()
                .filter(row -> phenomena.stream().anyMatch(row.id()::startsWith))
                .toList();
        for (int i = 0; all.size() < sentences; i++) {
            Phenomenon row = rows.get(i % rows.size());
            if (!parses.containsKey(row.id())) {
                parses.putAll(StoredParses.read(StoreParses.file(row)));
            }
            int offset = text.length();
            parses.getOrDefault(row.id(), List.of()).forEach(s -> all.add(moved(s, all.size(), offset)));
            text.append(row.text()).append(' ');
        }
        return new AnnotatedArticle(Phenomenon.article("long", text.toString()), all);
    }

    private static Sentence moved(Sentence sentence, int number, int by) {
        return new Sentence(
                number,
                sentence.tokens().stream()
                        .map(t -> new Token(
                                t.index(),
                                t.word(),
                                t.lemma(),
                                t.pos(),
                                t.entity(),
                                t.begin() + by,
                                t.end() + by,
                                t.head(),
                                t.relation()))
                        .toList());
    }
}
