package org.newsgraph.ontology;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.newsgraph.ontology.fact.ArmsClass;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.ArticleFacts;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.Attribution;
import org.newsgraph.ontology.fact.Count;
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
import org.newsgraph.ontology.fact.Role;
import org.newsgraph.ontology.fact.RuleRef;
import org.newsgraph.ontology.fact.Span;
import org.newsgraph.ontology.fact.Stance;
import org.newsgraph.ontology.fact.StateCode;
import org.newsgraph.ontology.fact.Supply;
import org.newsgraph.ontology.fact.SupplyStatus;
import org.newsgraph.ontology.fact.TimeSpan;

/** Facts that the records allow but nobody would write: same seed, same facts. */
public final class RandomFacts {
    private static final List<String> PIECES = List.of(
            "Russia",
            "North Korea",
            "São Tomé",
            "Київ",
            "国連",
            "\uD83D\uDE80",
            "\uD840\uDC00",
            "\"",
            "\\",
            "<a>",
            "{}",
            "'",
            "\n",
            "\t",
            "\r\n",
            "\u0000",
            "\u2028",
            "\uFEFF",
            "e\u0301",
            "%20",
            "_",
            "~",
            "/",
            "..",
            "#",
            "?",
            ";",
            "; ",
            " ",
            "\u00A0",
            "ng:",
            "\u202E",
            "a");
    private static final List<String> TIMES =
            List.of("1989", "2024-06", "2024-10-23", "2023-08/..", "2022-02-24/2024", "2023-02-31");

    private final Random random;

    public RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    public ArticleFacts article() {
        ArticleId id = new ArticleId(string());
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < 30; i++) {
            text.append(string()).append(' ');
        }
        Article article = new Article(
                id,
                text.toString(),
                maybe(() -> LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28))),
                maybe(this::string),
                maybe(this::string),
                maybe(this::string));
        List<EventDescription> events = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        int count = random.nextInt(8);
        for (int i = 1; i <= count; i++) {
            events.add(random.nextInt(3) == 0 && !events.isEmpty() ? pick(events) : event());
            facts.add(fact(article, i, events.get(events.size() - 1)));
        }
        return new ArticleFacts(article, facts);
    }

    private Fact fact(Article article, int number, EventDescription event) {
        return new Fact(
                FactId.of(article.id(), number),
                new EventId(pick(List.of("e1", "e2", "e/3", article.id() + "/e01"))),
                event,
                qualifiers(),
                evidence(article));
    }

    private EventDescription event() {
        return new EventDescription(
                pick(EventClass.values()),
                maybe(this::string),
                maybe(this::string),
                string(),
                party(),
                maybe(this::party),
                maybe(this::supply));
    }

    private Supply supply() {
        boolean giver = random.nextBoolean();
        return new Supply(
                giver ? Optional.of(party()) : Optional.empty(),
                giver ? maybe(this::party) : Optional.of(party()),
                pick(ItemCategory.values()),
                string(),
                maybe(this::quantity),
                pick(SupplyStatus.values()),
                maybe(() -> pick(ArmsClass.values())),
                random.nextBoolean());
    }

    private Quantity quantity() {
        BigDecimal value = number();
        return new Quantity(value, maybe(this::string), maybe(() -> value.add(number())), maybe(this::string));
    }

    private Count count() {
        BigDecimal value = number();
        return new Count(pick(Count.Kind.values()), value, maybe(() -> value.add(number())), maybe(this::string));
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(5000), random.nextInt(9) - 5);
    }

    private <T> List<T> few(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    private Qualifiers qualifiers() {
        return new Qualifiers(
                pick(Modality.values()),
                maybe(this::string),
                new Attribution(
                        few(this::string), maybe(this::string), maybe(() -> pick(Stance.values())), few(this::string)),
                maybe(() -> new TimeSpan(pick(TIMES))),
                maybe(() -> new Place(string(), maybe(this::code))),
                few(this::count));
    }

    private Evidence evidence(Article article) {
        String text = article.text();
        int length = text.codePointCount(0, text.length());
        int start = random.nextInt(length);
        Span span = new Span(start, start + 1 + random.nextInt(length + 2 - start));
        return new Evidence(article.id(), span, string(), new RuleRef(string(), string()), random.nextDouble());
    }

    private Party party() {
        return new Party(string(), maybe(this::code), pick(EntityKind.values()), maybe(() -> pick(Role.values())));
    }

    private StateCode code() {
        return new StateCode(pick(List.of("RUS", "PRK", "SUN")));
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(pick(PIECES));
        }
        return text.toString().isBlank() ? "a" + text : text.toString();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
