package org.newsgraph.extractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.evaluation.Evaluation;
import org.newsgraph.ontology.evaluation.EvaluationReport;
import org.newsgraph.ontology.evaluation.FactFiles;
import org.newsgraph.ontology.evaluation.MeasureKind;
import org.newsgraph.ontology.evaluation.Score;
import org.newsgraph.ontology.evaluation.ScoredFact;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Quantity;
import org.newsgraph.ontology.fact.Supply;
import org.newsgraph.ontology.fact.SupplyStatus;
import org.newsgraph.ontology.fact.TimeSpan;

/** The first quality bar, on the annotated articles beside the project; left out where they are missing. */
@Tag("models")
class AcceptanceTest {
    private static final Path GOLD = Path.of("..", "..", "shared", "gold", "dev");
    private static final String ACCEPTANCE = "nk-troops-2024-10-23";

    private static final List<Fact> FACTS = new ArrayList<>();
    private static Optional<EvaluationReport> report = Optional.empty();

    @BeforeAll
    static void readTheGoldArticles() {
        assumeTrue(Files.isDirectory(GOLD), "no annotated articles at ../shared/gold/dev beside the project: left out");
        List<ScoredFact> gold = FactFiles.read(GOLD.resolve("facts.jsonl"), "gold");
        Map<String, String> texts = FactFiles.readTexts(GOLD.resolve("text"), Evaluation.docs(gold));
        List<ScoredFact> predictions = new ArrayList<>();
        FACTS.clear();
        for (String doc : Evaluation.docs(gold)) {
            List<Fact> facts = Models.extractor()
                    .extract(article(doc, texts.getOrDefault(doc, "")))
                    .facts();
            facts.forEach(fact -> predictions.add(ScoredFact.of(fact)));
            if (doc.equals(ACCEPTANCE)) {
                FACTS.addAll(facts);
            }
        }
        report = Optional.of(Evaluation.of(gold, predictions, texts));
    }

    private static Article article(String doc, String text) {
        Optional<LocalDate> published = Optional.of(LocalDate.of(2024, 10, 23)).filter(date -> doc.equals(ACCEPTANCE));
        return new Article(new ArticleId(doc), text, published, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void factsReachTheBar() {
        assertThat(total().measure(MeasureKind.FACTS).f1()).as(table()).isGreaterThanOrEqualTo(0.45);
    }

    @Test
    void suppliesReachTheBar() {
        assertThat(total().measure(MeasureKind.SUPPLY).f1()).as(table()).isGreaterThanOrEqualTo(0.55);
    }

    @Test
    void theAcceptanceArticleIsReadPrecisely() {
        Score score = Optional.ofNullable(found().docs().get(ACCEPTANCE)).orElseThrow();

        assertThat(score.measure(MeasureKind.FACTS).precision()).as(table()).isGreaterThanOrEqualTo(0.70);
    }

    @Test
    void everySpanLiesInItsArticle() {
        assertThat(found().badSpans()).isEmpty();
    }

    @Test
    void northKoreaSentTroopsToRussia() {
        assertThat(FACTS)
                .anyMatch(asserted(EventClass.AID)
                        .and(supply("PRK", "RUS", ItemCategory.TROOPS, SupplyStatus.DELIVERED)));
    }

    @Test
    void iranSuppliedDronesToRussia() {
        assertThat(FACTS)
                .anyMatch(
                        asserted(EventClass.AID).and(supply("IRN", "RUS", ItemCategory.ARMS, SupplyStatus.DELIVERED)));
    }

    @Test
    void theWestGaveUkraineWeapons() {
        assertThat(FACTS).anyMatch(westToUkraine(ItemCategory.ARMS));
    }

    @Test
    void theWestGaveUkraineFinancialAndHumanitarianAssistance() {
        assertThat(FACTS).anyMatch(westToUkraine(ItemCategory.FUNDS));
        assertThat(FACTS).anyMatch(westToUkraine(ItemCategory.HUMANITARIAN));
    }

    @Test
    void northKoreaSentThirteenThousandContainersOfArmsToRussia() {
        Quantity containers = new Quantity(
                BigDecimal.valueOf(13_000), Optional.of("containers"), Optional.empty(), Optional.of("over"));

        assertThat(FACTS)
                .anyMatch(asserted(EventClass.AID)
                        .and(supply("PRK", "RUS", ItemCategory.ARMS, SupplyStatus.DELIVERED))
                        .and(fact -> fact.event()
                                .supply()
                                .flatMap(Supply::quantity)
                                .filter(containers::equals)
                                .isPresent())
                        .and(fact -> fact.qualifiers()
                                .time()
                                .map(TimeSpan::value)
                                .filter("2023-08/.."::equals)
                                .isPresent()));
    }

    @Test
    void southKoreaMayArmUkraineButHasNot() {
        Predicate<Fact> arms = fact -> fact.event()
                .supply()
                .filter(s -> ends(s, "KOR", "UKR") && s.category() == ItemCategory.ARMS)
                .isPresent();

        assertThat(FACTS)
                .anyMatch(arms.and(fact -> fact.qualifiers().modality() == Modality.POSSIBLE)
                        .and(supply("KOR", "UKR", ItemCategory.ARMS, SupplyStatus.CONSIDERED)));
        assertThat(FACTS)
                .noneMatch(arms.and(fact -> fact.event().supply().orElseThrow().status() == SupplyStatus.DELIVERED));
    }

    @Test
    void northKoreaAndRussiaSignedADefenceDeal() {
        assertThat(FACTS).anyMatch(asserted(EventClass.AGREE).and(parties("PRK", "RUS")));
        assertThat(FACTS).anyMatch(asserted(EventClass.AGREE).and(parties("RUS", "PRK")));
    }

    @Test
    void northKoreaHasItsTroopsTrained() {
        assertThat(FACTS)
                .anyMatch(asserted(EventClass.MOBILIZE)
                        .and(fact -> isState(Optional.of(fact.event().actor()), "PRK")
                                && fact.event().action().equals("train")));
    }

    private static Predicate<Fact> asserted(EventClass eventClass) {
        return fact ->
                fact.event().eventClass() == eventClass && fact.qualifiers().modality() == Modality.ASSERTED;
    }

    private static Predicate<Fact> parties(String actor, String target) {
        return fact -> isState(Optional.of(fact.event().actor()), actor)
                && isState(fact.event().target(), target);
    }

    private static Predicate<Fact> supply(String from, String to, ItemCategory category, SupplyStatus status) {
        return fact -> fact.event()
                .supply()
                .filter(s -> ends(s, from, to) && s.category() == category && s.status() == status)
                .isPresent();
    }

    private static Predicate<Fact> westToUkraine(ItemCategory category) {
        return asserted(EventClass.AID).and(fact -> fact.event()
                .supply()
                .filter(s -> s.from().map(Party::name).filter("West"::equals).isPresent()
                        && isState(s.to(), "UKR")
                        && s.category() == category
                        && s.status() == SupplyStatus.DELIVERED)
                .isPresent());
    }

    private static boolean ends(Supply supply, String from, String to) {
        return isState(supply.from(), from) && isState(supply.to(), to);
    }

    private static boolean isState(Optional<Party> party, String code) {
        return party.flatMap(Party::state).filter(s -> s.value().equals(code)).isPresent();
    }

    private static EvaluationReport found() {
        return report.orElseThrow();
    }

    private static Score total() {
        return found().total();
    }

    private static String table() {
        return found().table(EvaluationReport.NO_ERRORS);
    }
}
