package org.newsgraph.ontology.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
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

/** Reads an article and its claims from the model of one article's graph. */
final class GraphReader {
    private final Model model;

    GraphReader(Model model) {
        this.model = model;
    }

    ArticleFacts read() {
        List<Resource> articles =
                model.listSubjectsWithProperty(RDF.type, Ng.ARTICLE).toList();
        if (articles.size() != 1) {
            throw new NewsgraphException("The graph of an article holds one article, not " + articles.size() + ".");
        }
        try {
            Article article = article(new Node(articles.get(0)));
            List<Fact> facts = model.listSubjectsWithProperty(RDF.type, Ng.CLAIM).toList().stream()
                    .map(Node::new)
                    .sorted(Comparator.comparingInt(claim -> claim.number(Ng.POSITION)))
                    .map(claim -> fact(claim, article.id()))
                    .toList();
            return new ArticleFacts(article, facts);
        } catch (IllegalArgumentException e) {
            throw new NewsgraphException(
                    "The graph of " + articles.get(0).getURI() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Article article(Node node) {
        return new Article(
                new ArticleId(node.string(Ng.ARTICLE_ID)),
                node.string(Ng.TEXT),
                node.optionalString(Ng.PUBLISHED).map(LocalDate::parse),
                node.optionalString(Ng.TITLE),
                node.optionalString(Ng.OUTLET),
                node.optionalString(Ng.URL));
    }

    private static Fact fact(Node claim, ArticleId article) {
        Node event = claim.node(Ng.TELLS);
        Node sentence = claim.node(Ng.EVIDENCE);
        Node rule = claim.node(Ng.READ_BY);
        return new Fact(
                new FactId(claim.string(Ng.FACT_ID)),
                new EventId(event.node(Ng.PART_OF).string(Ng.EVENT_ID)),
                event(event),
                qualifiers(claim),
                new Evidence(
                        article,
                        new Span(sentence.number(Ng.START), sentence.number(Ng.END)),
                        sentence.string(Ng.TEXT),
                        new RuleRef(rule.string(Ng.RULE_NAME), rule.string(Ng.RULE_VERSION)),
                        Double.parseDouble(claim.string(Ng.CONFIDENCE))));
    }

    private static EventDescription event(Node event) {
        return new EventDescription(
                event.typeAmong(EventClass.values(), Ng::type),
                event.optionalString(Ng.MODE),
                event.optionalString(Ng.CAMEO),
                event.string(Ng.ACTION),
                party(event, PartyTerms.ACTOR).orElseThrow(() -> event.lacks(PartyTerms.ACTOR.entity())),
                party(event, PartyTerms.TARGET),
                event.optionalNode(Ng.HANDS_OVER).map(GraphReader::supply));
    }

    private static Supply supply(Node supply) {
        return new Supply(
                party(supply, PartyTerms.GIVER),
                party(supply, PartyTerms.RECEIVER),
                supply.word(Ng.CATEGORY, "category", ItemCategory.values()),
                supply.string(Ng.ITEM),
                supply.optionalString(Ng.QUANTITY)
                        .map(value -> new Quantity(
                                new BigDecimal(value),
                                supply.optionalString(Ng.UNIT),
                                supply.optionalString(Ng.UP_TO).map(BigDecimal::new),
                                supply.optionalString(Ng.APPROXIMATOR))),
                supply.word(Ng.STATUS, "status", SupplyStatus.values()),
                supply.optionalWord(Ng.ARMS_CLASS, "armsClass", ArmsClass.values()),
                supply.optionalString(Ng.IN_TRANSIT).filter("true"::equals).isPresent());
    }

    private static Qualifiers qualifiers(Node claim) {
        return new Qualifiers(
                claim.word(Ng.MODALITY, "modality", Modality.values()),
                claim.optionalString(Ng.TRIGGER),
                new Attribution(
                        speakers(claim, Ng.ATTRIBUTED),
                        claim.optionalString(Ng.ATTRIBUTION_VERB),
                        claim.optionalWord(Ng.STANCE, "stance", Stance.values()),
                        speakers(claim, Ng.RELAYED)),
                claim.optionalString(Ng.TIME).map(TimeSpan::new),
                claim.optionalNode(Ng.PLACE).map(GraphReader::place),
                inOrder(claim, Ng.COUNTED).map(GraphReader::count).toList());
    }

    private static List<String> speakers(Node claim, Property property) {
        return inOrder(claim, property)
                .map(attribution -> attribution.string(Ng.SOURCE_NAME))
                .toList();
    }

    private static Stream<Node> inOrder(Node claim, Property property) {
        return claim.nodes(property).stream().sorted(Comparator.comparingInt(node -> node.number(Ng.POSITION)));
    }

    private static Count count(Node count) {
        return new Count(
                count.word(Ng.COUNT_KIND, "count", Count.Kind.values()),
                new BigDecimal(count.string(Ng.QUANTITY)),
                count.optionalString(Ng.UP_TO).map(BigDecimal::new),
                count.optionalString(Ng.APPROXIMATOR));
    }

    private static Optional<Party> party(Node node, PartyTerms terms) {
        return node.optionalNode(terms.entity())
                .map(entity -> new Party(
                        node.string(terms.name()),
                        entity.optionalString(Ng.STATE_CODE).map(StateCode::new),
                        entity.typeAmong(EntityKind.values(), Ng::type),
                        node.optionalWord(terms.role(), "role", Role.values())));
    }

    private static Place place(Node node) {
        return new Place(
                node.string(RDFS.label), node.optionalString(Ng.STATE_CODE).map(StateCode::new));
    }
}
