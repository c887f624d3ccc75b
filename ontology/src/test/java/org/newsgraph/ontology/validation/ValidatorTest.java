package org.newsgraph.ontology.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsgraph.ontology.SampleFacts.FRONT;
import static org.newsgraph.ontology.SampleFacts.HARBOUR;
import static org.newsgraph.ontology.SampleFacts.NORTH_KOREA;
import static org.newsgraph.ontology.SampleFacts.RUSSIA;
import static org.newsgraph.ontology.SampleFacts.SPAN;
import static org.newsgraph.ontology.SampleFacts.article;
import static org.newsgraph.ontology.SampleFacts.event;
import static org.newsgraph.ontology.SampleFacts.fact;
import static org.newsgraph.ontology.SampleFacts.handOver;
import static org.newsgraph.ontology.SampleFacts.qualifiers;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.AddDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.ontology.RandomFacts;
import org.newsgraph.ontology.fact.ArticleFacts;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.EventDescription;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.Span;
import org.newsgraph.ontology.fact.SupplyStatus;
import org.newsgraph.ontology.rdf.ArticleGraphMapper;
import org.newsgraph.ontology.rdf.Iris;
import org.newsgraph.ontology.rdf.Ng;

class ValidatorTest {
    private static final Validator VALIDATOR = Validator.load();
    private static final EventDescription HAND_OVER = handOver(NORTH_KOREA, RUSSIA, SupplyStatus.DELIVERED);
    private static final EventDescription PROMISE = handOver(NORTH_KOREA, RUSSIA, SupplyStatus.PROMISED);

    static List<Arguments> rejections() {
        EventDescription accusation = new EventDescription(
                EventClass.ACCUSE,
                Optional.empty(),
                Optional.of("112"),
                "accuse",
                RUSSIA,
                Optional.of(NORTH_KOREA),
                HAND_OVER.supply());
        EventDescription wrongCode = new EventDescription(
                EventClass.AID, Optional.empty(), Optional.of("7"), "aid", RUSSIA, Optional.empty(), Optional.empty());
        return List.of(
                Arguments.of(
                        fact(1, HAND_OVER, qualifiers(Modality.ASSERTED, "2024-10-22"), SPAN, "Other words."),
                        "The evidence sentence must be the article's own words at its offsets."),
                Arguments.of(
                        fact(1, HAND_OVER, qualifiers(Modality.ASSERTED, "2024-10-22"), new Span(90, 900), "Words."),
                        "The evidence sentence must lie inside the article."),
                Arguments.of(
                        fact(1, HAND_OVER, qualifiers(Modality.NEGATED, "2024-10-22")),
                        "A negated claim cannot carry a delivered supply."),
                Arguments.of(
                        fact(1, HAND_OVER, qualifiers(Modality.ASSERTED, "2024-10-25")),
                        "A deed told as done cannot begin after the article was published."),
                Arguments.of(
                        fact(1, event(EventClass.ASSAULT, RUSSIA, HARBOUR), qualifiers(Modality.ASSERTED, "2025")),
                        "A deed told as done cannot begin after the article was published."),
                Arguments.of(
                        fact(1, HAND_OVER, qualifiers(Modality.ASSERTED, "2023-02-30")),
                        "A time begins on a day of the calendar."),
                Arguments.of(
                        fact(1, handOver(RUSSIA, RUSSIA, SupplyStatus.DELIVERED)),
                        "Giver and receiver of a supply are not the same party."),
                Arguments.of(
                        fact(1, accusation),
                        "A sanction or an accusation carries no supply; the supply it is about is an event of its own."),
                Arguments.of(fact(1, wrongCode), "A CAMEO code has two to four digits and begins with 01 to 20."),
                Arguments.of(
                        fact(1, event(EventClass.CONSULT, HARBOUR, RUSSIA)),
                        "\"Rason\" is a place and as actor an agent, but nothing is both."));
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void aFactThatIsWrongIsRejectedWithItsReasonAndTheOthersStay(Fact wrong, String reason) {
        Fact right = fact(2, HAND_OVER);

        ValidatedArticle validated = VALIDATOR.validate(article(wrong, right));

        assertThat(validated.facts()).containsExactly(right);
        assertThat(validated.rejected()).containsExactly(new RejectedFact(wrong, List.of(reason)));
        assertThat(ArticleGraphMapper.read(validated.graph()).facts()).containsExactly(right);
    }

    static List<Fact> acceptances() {
        return List.of(
                fact(1, HAND_OVER),
                fact(1, event(EventClass.ASSAULT, FRONT, HARBOUR)),
                fact(1, event(EventClass.COERCE, RUSSIA, RUSSIA)),
                fact(1, PROMISE, qualifiers(Modality.ASSERTED, "2026-05")),
                fact(1, HAND_OVER, qualifiers(Modality.ASSERTED, "2024-10-24")),
                fact(1, PROMISE, qualifiers(Modality.NEGATED, "2024-10")),
                fact(1, event(EventClass.ASSAULT, FRONT, RUSSIA), qualifiers(Modality.PLANNED, "2025/..")));
    }

    @ParameterizedTest
    @MethodSource("acceptances")
    void whatCanBeTrueIsAccepted(Fact fact) {
        ValidatedArticle validated = VALIDATOR.validate(article(fact));

        assertThat(validated.rejected()).isEmpty();
        assertThat(validated.facts()).containsExactly(fact);
        assertThat(VALIDATOR.check(validated.graph())).isEmpty();
    }

    @Test
    void whatIsAssertedStandsAsADirectTripleAndWhatIsDeniedDoesNot() {
        ValidatedArticle asserted = VALIDATOR.validate(article(HAND_OVER));
        ValidatedArticle planned = VALIDATOR.validate(article(fact(1, PROMISE, qualifiers(Modality.PLANNED, "2025"))));

        assertThat(asserted.graph()
                        .contains(
                                ResourceFactory.createResource(Iris.party(NORTH_KOREA)),
                                Ng.SUPPLIES,
                                ResourceFactory.createResource(Iris.party(RUSSIA))))
                .isTrue();
        assertThat(asserted.graph().contains(null, Ng.direct(EventClass.AID))).isTrue();
        assertThat(planned.graph().contains(null, Ng.SUPPLIES)).isFalse();
        assertThat(planned.graph().contains(null, Ng.direct(EventClass.AID))).isFalse();
    }

    @Test
    void theGraphHasTheArticlesNameAndCannotBeChanged() {
        ValidatedArticle validated = VALIDATOR.validate(article(HAND_OVER));

        assertThat(validated.graphIri()).endsWith("/graph/sample_1");
        assertThatThrownBy(() -> validated.graph().createResource(Ng.CLAIM)).isInstanceOf(AddDeniedException.class);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFactIsAcceptedOrRejectedAndWhatIsAcceptedBreaksNothing(long seed) {
        ArticleFacts facts = new RandomFacts(seed).article();

        ValidatedArticle validated = VALIDATOR.validate(facts);

        assertThat(validated.facts().size() + validated.rejected().size())
                .isEqualTo(facts.facts().size());
        assertThat(VALIDATOR.check(validated.graph())).isEmpty();
    }

    @Test
    void threadsShareAValidator() {
        List<String> alone = LongStream.range(0, 100).mapToObj(this::outcome).toList();
        List<String> together =
                LongStream.range(0, 100).parallel().mapToObj(this::outcome).toList();

        assertThat(together).isEqualTo(alone);
    }

    private String outcome(long seed) {
        return VALIDATOR.validate(new RandomFacts(seed).article()).rejected().toString();
    }
}
