package org.newsgraph.app.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extractors.Extractor;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleFacts;
import org.newsgraph.ontology.fact.Attribution;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.EventDescription;
import org.newsgraph.ontology.fact.EventId;
import org.newsgraph.ontology.fact.Evidence;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.FactId;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.LeftOut;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Qualifiers;
import org.newsgraph.ontology.fact.RuleRef;
import org.newsgraph.ontology.fact.Span;
import org.newsgraph.ontology.fact.Supply;
import org.newsgraph.ontology.fact.SupplyStatus;

/**
 * Reads sentences of one pattern, {@code France sent tanks to Poland.}, so that tests need no models. A text with
 * {@code FAULT} fails, one with {@code SLOW} takes a fifth of a second, and what is called {@code STRANGE} in one is
 * not read.
 */
public final class PatternExtractor implements Extractor {
    private static final Pattern SENTENCE = Pattern.compile("(\\w+) sent (\\w+) to (\\w+)\\.");

    @Override
    public ArticleFacts extract(Article article) {
        if (article.text().contains("FAULT")) {
            throw new IllegalStateException("a fault\nof two lines");
        }
        if (article.text().contains("SLOW")) {
            pause();
        }
        List<Fact> facts = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(article.text());
        while (matcher.find()) {
            facts.add(fact(article, facts.size() + 1, matcher));
        }
        List<LeftOut> leftOut =
                article.text().contains("STRANGE") ? List.of(new LeftOut("strange stretch", 2)) : List.of();
        return new ArticleFacts(article, facts, leftOut);
    }

    private static Fact fact(Article article, int number, Matcher matcher) {
        Party giver = state(matcher.group(1));
        Party receiver = state(matcher.group(3));
        Supply supply = new Supply(
                Optional.of(giver),
                Optional.of(receiver),
                ItemCategory.ARMS,
                matcher.group(2),
                Optional.empty(),
                SupplyStatus.DELIVERED);
        return new Fact(
                FactId.of(article.id(), number),
                new EventId("e-" + article.id() + "-" + number),
                new EventDescription(
                        EventClass.AID,
                        Optional.empty(),
                        Optional.empty(),
                        "send",
                        giver,
                        Optional.of(receiver),
                        Optional.of(supply)),
                new Qualifiers(
                        Modality.ASSERTED,
                        Optional.empty(),
                        Attribution.OF_THE_ARTICLE,
                        Optional.empty(),
                        Optional.empty()),
                new Evidence(
                        article.id(),
                        new Span(matcher.start(), matcher.end()),
                        matcher.group(),
                        new RuleRef("pattern", "1"),
                        0.9));
    }

    private static Party state(String name) {
        String code =
                switch (name) {
                    case "France" -> "FRA";
                    case "Poland" -> "POL";
                    case "Iran" -> "IRN";
                    default -> name.substring(0, 3).toUpperCase(Locale.ROOT);
                };
        return Party.state(name, code);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Newsgraph never interrupts its threads.", e);
        }
    }
}
