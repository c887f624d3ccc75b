package org.newsgraph.ontology;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleFacts;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.Attribution;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.EventDescription;
import org.newsgraph.ontology.fact.EventId;
import org.newsgraph.ontology.fact.Evidence;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.FactId;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Place;
import org.newsgraph.ontology.fact.Qualifiers;
import org.newsgraph.ontology.fact.Quantity;
import org.newsgraph.ontology.fact.RuleRef;
import org.newsgraph.ontology.fact.Span;
import org.newsgraph.ontology.fact.Supply;
import org.newsgraph.ontology.fact.SupplyStatus;
import org.newsgraph.ontology.fact.TimeSpan;

/** A short made-up article and facts about it that a test can vary. */
public final class SampleFacts {
    public static final Party NORTH_KOREA = Party.state("North Korea", "PRK");
    public static final Party RUSSIA = Party.state("Russia", "RUS");
    public static final Party FRONT =
            new Party("Red Front", Optional.empty(), EntityKind.ARMED_GROUP, Optional.empty());
    public static final Party HARBOUR = new Party("Rason", NORTH_KOREA.state(), EntityKind.PLACE, Optional.empty());

    private static final String SENTENCE = "North Korea has handed over ninety crates of shells to Russia.";
    public static final Article ARTICLE = new Article(
            new ArticleId("sample 1"),
            "Ports \uD83D\uDEA2 at work\n" + SENTENCE + " Nobody was surprised.",
            Optional.of(LocalDate.of(2024, 10, 23)),
            Optional.of("Ports at work"),
            Optional.of("Sample Wire"),
            Optional.empty());
    public static final Span SPAN = new Span(16, 16 + SENTENCE.length());

    private SampleFacts() {}

    /** An article with these events, each asserted in its one sentence. */
    public static ArticleFacts article(EventDescription... events) {
        return new ArticleFacts(
                ARTICLE,
                IntStream.range(0, events.length)
                        .mapToObj(i -> fact(i + 1, events[i]))
                        .toList());
    }

    public static ArticleFacts article(Fact... facts) {
        return new ArticleFacts(ARTICLE, List.of(facts));
    }

    public static Fact fact(int number, EventDescription event) {
        return fact(number, event, qualifiers(Modality.ASSERTED, "2024-10-22"));
    }

    public static Fact fact(int number, EventDescription event, Qualifiers qualifiers) {
        return fact(number, event, qualifiers, SPAN, SENTENCE);
    }

    public static Fact fact(int number, EventDescription event, Qualifiers qualifiers, Span span, String sentence) {
        return new Fact(
                FactId.of(ARTICLE.id(), number),
                new EventId("sample 1/e" + number),
                event,
                qualifiers,
                new Evidence(ARTICLE.id(), span, sentence, new RuleRef("hand-over", "3"), 0.9));
    }

    public static Qualifiers qualifiers(Modality modality, String time) {
        return new Qualifiers(
                modality,
                Optional.empty(),
                new Attribution(List.of("South Korea", "NATO"), Optional.of("say")),
                Optional.of(new TimeSpan(time)),
                Optional.of(new Place("Rason", NORTH_KOREA.state())));
    }

    public static EventDescription event(EventClass eventClass, Party actor, Party target) {
        return new EventDescription(
                eventClass, Optional.empty(), Optional.empty(), "act", actor, Optional.of(target), Optional.empty());
    }

    public static EventDescription handOver(Party giver, Party receiver, SupplyStatus status) {
        return new EventDescription(
                EventClass.AID,
                Optional.of("military"),
                Optional.of("072"),
                "hand over",
                giver,
                Optional.of(receiver),
                Optional.of(new Supply(
                        Optional.of(giver),
                        Optional.of(receiver),
                        ItemCategory.AMMUNITION,
                        "shells",
                        Optional.of(new Quantity(new BigDecimal(90), Optional.of("crates"))),
                        status)));
    }
}
