package org.newsgraph.extractors.phenomena;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractors.Tables;
import org.newsgraph.extractors.events.FactReader;
import org.newsgraph.extractors.explain.Explanation;
import org.newsgraph.extractors.explain.Explanation.Line;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.FactId;

/** Every fact tells why it was read, on the stored parses of phenomena.tsv. */
class ExplanationTest {
    private static final FactReader READER = new FactReader(Tables.lexicon());
    private static final Map<String, AnnotatedArticle> ARTICLES = new HashMap<>();

    @BeforeAll
    static void readParses() {
        Map<String, List<Sentence>> parses = new HashMap<>();
        for (Phenomenon row : Phenomenon.all()) {
            if (!parses.containsKey(row.id())) {
                parses.putAll(StoredParses.read(StoreParses.file(row)));
            }
            ARTICLES.put(row.id(), new AnnotatedArticle(row.article(), parses.getOrDefault(row.id(), List.of())));
        }
    }

    @Test
    void everyFactTellsItsSentenceRuleActorModalityAndSource() {
        ARTICLES.values().forEach(article -> READER.read(article).forEach(fact -> {
            Explanation explanation = READER.explain(article, fact.id()).orElseThrow();

            assertThat(explanation.lines().stream().map(Line::label))
                    .as(fact.id().value())
                    .contains("fact", "sentence", "predicate", "rule", "actor", "modality", "source");
            assertThat(explanation.of("sentence").get(0))
                    .endsWith(fact.evidence().sentence());
            assertThat(explanation.of("rule").get(0))
                    .contains(
                            fact.evidence().rule().name(),
                            fact.evidence().rule().version());
            if (fact.evidence().rule().name().startsWith("verb:")) {
                assertThat(explanation.of("row").get(0)).startsWith("verbs.tsv, line ");
                assertThat(explanation.of("example")).hasSize(1);
            }
        }));
    }

    @Test
    void everyPartyIsResolvedInStepsThatEndSomewhere() {
        ARTICLES.values().forEach(article -> READER.read(article).forEach(fact -> assertThat(
                        READER.explain(article, fact.id()).orElseThrow().of("resolved"))
                .as(fact.id().value())
                .isNotEmpty()));
    }

    @Test
    void explainingChangesNoFact() {
        AnnotatedArticle article = article("quotation-1");
        List<Fact> before = READER.read(article);

        READER.explain(article, before.get(0).id());

        assertThat(READER.read(article)).isEqualTo(before);
    }

    @Test
    void theAgentOfAPassiveIsFoundUnderItsVerb() {
        assertThat(explain("passive-1").of("path"))
                .containsExactly("bombed -obl-> Arabia", "bombed -nsubj:pass-> Yemen");
    }

    @Test
    void aNameTellsItsTableAndLine() {
        assertThat(explain("passive-1").of("resolved")).anySatisfy(step -> assertThat(step)
                .matches("\"Saudi Arabia\" is a name of Saudi Arabia: states\\.tsv, line \\d+"));
    }

    @Test
    void aPronounTellsItsAntecedentAndWhereThatStands() {
        assertThat(explain("pronoun-3").of("resolved"))
                .containsSequence("\"army\" is a part (military) of Ethiopia, by \"Its\"")
                .anySatisfy(step -> assertThat(step)
                        .startsWith("\"Its\" refers back to \"Ethiopia\" in sentence 1: Ethiopia is landlocked."));
    }

    @Test
    void aPersonTellsOfficeAndYears() {
        assertThat(explain("date-4").of("resolved"))
                .anySatisfy(step -> assertThat(step).contains("Lloyd Austin", "persons.tsv", "2021-2025"));
    }

    @Test
    void twoCountriesAreExplainedByWhomTheyMean() {
        assertThat(explain("two-countries-1", 3).of("resolved"))
                .anySatisfy(step -> assertThat(step).startsWith("\"countries\" refers back to \"China\" in sentence 1"))
                .anySatisfy(
                        step -> assertThat(step).startsWith("\"countries\" refers back to \"India\" in sentence 1"));
    }

    @Test
    void modalityNamesItsTriggerAndConstruction() {
        assertThat(explain("modality-1").of("modality"))
                .containsExactly("possible by \"may\", the auxiliary: send -aux-> may");
        assertThat(explain("denial-2").of("modality"))
                .containsExactly("negated by \"not\", the negation or adverb: attack -advmod-> not");
        assertThat(explain("active-1").of("modality"))
                .containsExactly("asserted: nothing above \"shelled\" negates, plans or supposes it");
    }

    @Test
    void aSourceTellsTheWordThatGivesItTheCredit() {
        assertThat(explain("quotation-3").of("source"))
                .containsExactly("Amnesty International, by \"according\" over \"bombed\"");
        assertThat(explain("active-1").of("source")).containsExactly("the article itself");
    }

    @Test
    void timeAndPlaceTellTheirWords() {
        assertThat(explain("active-1").of("time"))
                .containsExactly("2024-10-22 from \"Tuesday\", against the article's date 2024-10-23");
        assertThat(explain("place-1").of("place")).containsExactly("Beirut (LBN)");
    }

    @Test
    void goodsTellWhoseTheyAreAndWhereTheyStand() {
        assertThat(explain("passive-2").of("goods"))
                .containsExactly("arms \"Rifles\", delivered, from India to Armenia");
    }

    @Test
    void anUnknownFactHasNoExplanation() {
        AnnotatedArticle article = article("active-1");

        assertThat(READER.explain(article, FactId.of(article.article().id(), 99)))
                .isEmpty();
    }

    private static Explanation explain(String id) {
        return explain(id, 1);
    }

    private static Explanation explain(String id, int number) {
        AnnotatedArticle article = article(id);
        return READER.explain(article, FactId.of(article.article().id(), number))
                .orElseThrow(() -> new AssertionError("no fact " + number + " in " + article.sentences()));
    }

    private static AnnotatedArticle article(String id) {
        return Optional.ofNullable(ARTICLES.get(id)).orElseThrow();
    }
}
