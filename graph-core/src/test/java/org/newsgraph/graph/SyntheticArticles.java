package org.newsgraph.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.newsgraph.ontology.fact.Article;
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
import org.newsgraph.ontology.validation.RejectedFact;
import org.newsgraph.ontology.validation.ValidatedArticle;
import org.newsgraph.ontology.validation.ValidatedArticles;

/** Articles of made-up facts about made-up states; the same seed gives the same article. */
final class SyntheticArticles {
    private static final List<Party> PARTIES = List.of(
            Party.state("Northland", "NLA"),
            Party.state("Southland", "SLA"),
            Party.state("Westmark", "WMK"),
            new Party("Northland", Party.state("Northland", "NLA").state(), EntityKind.ORGANIZATION, Optional.empty()),
            new Party("River Front", Optional.empty(), EntityKind.ARMED_GROUP, Optional.empty()),
            new Party("Ada Quill", Party.state("Westmark", "WMK").state(), EntityKind.PERSON, Optional.empty()),
            new Party("Port Amber", Party.state("Southland", "SLA").state(), EntityKind.PLACE, Optional.empty()));

    private final Random random;
    private String padding = "";

    SyntheticArticles(long seed) {
        this.random = new Random(seed);
    }

    /** Article {@code name} with up to the given number of accepted facts and up to two rejected ones. */
    static ValidatedArticle article(String name, long seed, int facts) {
        return new SyntheticArticles(seed).make(name, facts);
    }

    /** An article whose sentences take about half a megabyte. */
    static ValidatedArticle bulky(String name, long seed) {
        SyntheticArticles articles = new SyntheticArticles(seed);
        articles.padding = "word ".repeat(25_000);
        return articles.make(name, 4);
    }

    private ValidatedArticle make(String name, int facts) {
        ArticleId id = new ArticleId(name);
        StringBuilder text = new StringBuilder();
        List<Fact> accepted = new ArrayList<>();
        List<RejectedFact> rejected = new ArrayList<>();
        int refused = random.nextInt(3);
        for (int number = 1; number <= facts + refused; number++) {
            String sentence =
                    "Sentence " + number + " of " + name + " tells number " + random.nextInt(1000) + padding + ".";
            int start = text.length();
            text.append(sentence).append(' ');
            Fact fact = fact(id, number, sentence, start);
            if (number <= facts) {
                accepted.add(fact);
            } else {
                rejected.add(new RejectedFact(fact, List.of("This fact is made up to be refused.")));
            }
        }
        text.append("End.");
        Article article = new Article(
                id,
                text.toString(),
                Optional.of(LocalDate.of(2020, 1 + random.nextInt(12), 1 + random.nextInt(28))),
                Optional.of("About " + name),
                random.nextBoolean() ? Optional.of("Outlet " + random.nextInt(3)) : Optional.empty(),
                Optional.empty());
        return ValidatedArticles.of(article, accepted, rejected);
    }

    private Fact fact(ArticleId article, int number, String sentence, int start) {
        Party actor = any(PARTIES);
        Party target = any(PARTIES);
        Optional<Supply> supply = random.nextInt(3) == 0
                ? Optional.of(new Supply(
                        Optional.of(actor),
                        random.nextBoolean() ? Optional.of(target) : Optional.empty(),
                        any(List.of(ItemCategory.values())),
                        any(List.of("shells", "Rice", "spare  parts")),
                        Optional.of(new Quantity(new BigDecimal(random.nextInt(50) + ".5"), Optional.of("tons"))),
                        any(List.of(SupplyStatus.values()))))
                : Optional.empty();
        EventDescription event = new EventDescription(
                any(List.of(EventClass.values())),
                Optional.empty(),
                Optional.empty(),
                "act",
                actor,
                random.nextInt(8) == 0 ? Optional.empty() : Optional.of(target),
                supply);
        Qualifiers qualifiers = new Qualifiers(
                random.nextInt(4) == 0 ? any(List.of(Modality.values())) : Modality.ASSERTED,
                Optional.empty(),
                random.nextBoolean()
                        ? Attribution.OF_THE_ARTICLE
                        : new Attribution(List.of("Ada Quill"), Optional.of("say")),
                random.nextBoolean() ? Optional.of(new TimeSpan("2019-0" + (1 + random.nextInt(9)))) : Optional.empty(),
                random.nextInt(5) == 0 ? Optional.of(new Place("Port Amber", Optional.empty())) : Optional.empty());
        // Few event ids, so that articles share events and touch each other's derivations.
        return new Fact(
                FactId.of(article, number),
                new EventId("event-" + random.nextInt(30)),
                event,
                qualifiers,
                new Evidence(
                        article,
                        new Span(start, start + sentence.length()),
                        sentence,
                        new RuleRef("made-up", "1"),
                        random.nextInt(100) / 100.0));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
