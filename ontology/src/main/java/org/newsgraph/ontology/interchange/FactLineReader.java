package org.newsgraph.ontology.interchange;

import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.newsgraph.ontology.fact.ArmsClass;
import org.newsgraph.ontology.fact.Article;
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
import org.newsgraph.ontology.fact.NewsgraphException;
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

/** Reads one fact line; fields that only this program knows have defaults, those of the guidelines have none. */
final class FactLineReader {
    private static final String UNKNOWN_RULE = "given";
    private static final String UNKNOWN_VERSION = "1";

    private final JsonFields line;
    private final Optional<Article> article;

    FactLineReader(JsonFields line, Optional<Article> article) {
        this.line = line;
        this.article = article;
    }

    Fact fact() {
        String doc = line.text("doc");
        article.ifPresent(a -> {
            if (!a.id().value().equals(doc)) {
                throw new NewsgraphException("The line is of article \"" + doc + "\", not of \"" + a.id() + "\".");
            }
        });
        String id = line.optionalText("id").orElseGet(() -> doc + "#" + fingerprint());
        String eventId = line.optionalText("eventId").orElse(id + "/e");
        return new Fact(
                line.checked("id", id, FactId::new),
                line.checked("eventId", eventId, EventId::new),
                event(),
                qualifiers(),
                evidence(line.checked("doc", doc, ArticleId::new)));
    }

    private EventDescription event() {
        Party actor = party(line, "actor").orElseThrow(() -> line.missing("actor"));
        Optional<Party> target = party(line, "target");
        Optional<Supply> supply = line.object("supply").map(FactLineReader::supply);
        EventClass eventClass = line.word("class", EventClass.class);
        return line.checked(
                "action",
                line.text("action"),
                action -> new EventDescription(
                        eventClass,
                        line.optionalText("mode"),
                        line.optionalText("cameo"),
                        action,
                        actor,
                        target,
                        supply));
    }

    private static Supply supply(JsonFields json) {
        Optional<BigDecimal> least = json.number("quantityMin");
        Optional<BigDecimal> number = json.number("quantity").or(() -> least);
        Optional<String> unit = json.optionalText("unit");
        Optional<BigDecimal> most = json.number("quantityMax").filter(end -> least.isPresent());
        Optional<String> approximator = json.optionalText("approximator");
        Optional<Quantity> quantity =
                number.map(n -> json.checked("quantity", n, value -> new Quantity(value, unit, most, approximator)));
        Optional<ArmsClass> armsClass = json.optionalWord("armsClass", ArmsClass.class);
        boolean inTransit = json.flag("inTransit");
        Optional<Party> from = party(json, "from");
        Optional<Party> to = party(json, "to");
        ItemCategory category = json.word("category", ItemCategory.class);
        SupplyStatus status = json.word("status", SupplyStatus.class);
        return json.checked(
                "item",
                json.text("item"),
                item -> new Supply(from, to, category, item, quantity, status, armsClass, inTransit));
    }

    private Qualifiers qualifiers() {
        Optional<StateCode> placeState =
                line.optionalText("placeState").map(code -> line.checked("placeState", code, StateCode::new));
        List<String> sources = line.texts("sources")
                .orElseGet(() -> SourceList.split(line.optionalText("source").orElse(null)));
        return new Qualifiers(
                line.word("modality", Modality.class),
                line.optionalText("trigger"),
                line.checked(
                        "source",
                        sources,
                        names -> new Attribution(
                                names,
                                line.optionalText("sourceVerb"),
                                line.optionalWord("stance", Stance.class),
                                line.texts("via").orElse(List.of()))),
                line.optionalText("time").map(time -> line.checked("time", time, TimeSpan::new)),
                line.optionalText("place")
                        .map(place -> line.checked("place", place, name -> new Place(name, placeState))),
                line.objects("counts").stream().map(FactLineReader::count).toList());
    }

    private static Count count(JsonFields json) {
        BigDecimal number = json.number("number").orElseThrow(() -> json.missing("number"));
        return json.checked(
                "number",
                number,
                n -> new Count(
                        json.word("kind", Count.Kind.class), n, json.number("max"), json.optionalText("approximator")));
    }

    private Evidence evidence(ArticleId doc) {
        int start = line.wholeNumber("start");
        Span span = line.checked("end", line.wholeNumber("end"), end -> new Span(start, end));
        String sentence = line.optionalText("sentence").orElseGet(() -> sentenceAt(span));
        RuleRef rule = line.checked(
                "rule",
                line.optionalText("rule").orElse(UNKNOWN_RULE),
                name -> new RuleRef(name, line.optionalText("ruleVersion").orElse(UNKNOWN_VERSION)));
        double confidence =
                line.number("confidence").map(BigDecimal::doubleValue).orElse(1.0);
        return line.checked("sentence", sentence, words -> new Evidence(doc, span, words, rule, confidence));
    }

    private String sentenceAt(Span span) {
        String text = article.map(Article::text)
                .orElseThrow(() -> new NewsgraphException(
                        "The fact line has no field \"sentence\", and the article's text is not at hand."));
        int length = text.codePointCount(0, text.length());
        if (span.end() > length) {
            throw new NewsgraphException("The field \"end\" is " + span.end() + ", but the article's text has only "
                    + length + " characters.");
        }
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.end() - span.start()));
    }

    private static Optional<Party> party(JsonFields json, String field) {
        Optional<StateCode> state =
                json.optionalText(field + "State").map(code -> json.checked(field + "State", code, StateCode::new));
        Optional<Role> role = json.optionalWord(field + "Role", Role.class);
        Optional<EntityKind> kind = json.optionalWord(field + "Kind", EntityKind.class);
        return json.optionalText(field)
                .map(text -> json.checked(
                        field,
                        text,
                        name -> new Party(name, state, kind.orElseGet(() -> DefaultKind.of(name, state)), role)));
    }

    private String fingerprint() {
        return Hashing.sha256()
                .hashString(line.node().toString(), StandardCharsets.UTF_8)
                .toString()
                .substring(0, 12);
    }
}
