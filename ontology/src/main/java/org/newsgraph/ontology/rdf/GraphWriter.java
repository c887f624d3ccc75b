package org.newsgraph.ontology.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.Attribution;
import org.newsgraph.ontology.fact.Count;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventDescription;
import org.newsgraph.ontology.fact.EventId;
import org.newsgraph.ontology.fact.Evidence;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Qualifiers;
import org.newsgraph.ontology.fact.RuleRef;
import org.newsgraph.ontology.fact.StateCode;
import org.newsgraph.ontology.fact.Supply;

/** Writes one article and its claims into a new model. For one article and one use. */
final class GraphWriter {
    private final Model model = ModelFactory.createDefaultModel();
    private final Article article;
    private final Resource articleNode;
    private final CodePoints text;
    private final Optional<LocalDate> knownBy;

    GraphWriter(Article article) {
        this.article = article;
        this.articleNode = model.createResource(Iris.article(article.id()));
        this.text = new CodePoints(article.text());
        // An article of the 23rd may tell what happens on the 24th: the day begins earlier in the east.
        this.knownBy = article.published().map(day -> day.plusDays(1));
    }

    Model write(List<Fact> facts) {
        model.setNsPrefix("ng", Iris.ONTOLOGY);
        model.setNsPrefix("prov", ProvO.ENTITY.getNameSpace());
        model.setNsPrefix("rdfs", RDFS.uri);
        model.setNsPrefix("xsd", XSDDatatype.XSD + "#");
        article();
        for (int i = 0; i < facts.size(); i++) {
            claim(facts.get(i), i + 1);
        }
        return model;
    }

    private void article() {
        articleNode.addProperty(RDF.type, Ng.ARTICLE).addProperty(RDF.type, ProvO.ENTITY);
        articleNode.addProperty(Ng.ARTICLE_ID, article.id().value());
        articleNode.addProperty(Ng.TEXT, article.text());
        article.published().ifPresent(day -> date(articleNode, Ng.PUBLISHED, day));
        string(articleNode, Ng.TITLE, article.title());
        string(articleNode, Ng.OUTLET, article.outlet());
        string(articleNode, Ng.URL, article.url());
    }

    private void claim(Fact fact, int position) {
        Evidence evidence = fact.evidence();
        Resource claim = model.createResource(Iris.claim(fact.id()));
        Resource sentence = sentence(evidence);
        Resource rule = rule(evidence.rule());
        claim.addProperty(RDF.type, Ng.CLAIM).addProperty(RDF.type, ProvO.ENTITY);
        claim.addProperty(Ng.FACT_ID, fact.id().value());
        number(claim, Ng.POSITION, position);
        claim.addProperty(Ng.TELLS, event(fact.eventId(), fact.event()));
        claim.addProperty(Ng.EVIDENCE, sentence).addProperty(ProvO.WAS_DERIVED_FROM, sentence);
        claim.addProperty(Ng.READ_BY, rule).addProperty(ProvO.WAS_ATTRIBUTED_TO, rule);
        claim.addProperty(Ng.CONFIDENCE, Double.toString(evidence.confidence()), XSDDatatype.XSDdouble);
        qualifiers(claim, fact);
    }

    private void qualifiers(Resource claim, Fact fact) {
        Qualifiers qualifiers = fact.qualifiers();
        claim.addProperty(Ng.MODALITY, Ng.value("modality", qualifiers.modality()));
        string(claim, Ng.TRIGGER, qualifiers.trigger());
        qualifiers.time().ifPresent(time -> {
            claim.addProperty(Ng.TIME, time.value());
            FirstDay.of(time).ifPresent(day -> date(claim, Ng.BEGAN, day));
        });
        knownBy.ifPresent(day -> date(claim, Ng.KNOWN_BY, day));
        qualifiers
                .place()
                .ifPresent(place -> claim.addProperty(Ng.PLACE, entity(EntityKind.PLACE, place.name(), place.state())));
        attribution(claim, fact);
        List<Count> counts = qualifiers.counts();
        for (int i = 0; i < counts.size(); i++) {
            claim.addProperty(Ng.COUNTED, count(fact, i + 1, counts.get(i)));
        }
    }

    private void attribution(Resource claim, Fact fact) {
        Attribution attribution = fact.qualifiers().attribution();
        string(claim, Ng.ATTRIBUTION_VERB, attribution.verb());
        attribution.stance().ifPresent(stance -> claim.addProperty(Ng.STANCE, Ng.value("stance", stance)));
        for (int i = 0; i < attribution.sources().size(); i++) {
            String iri = Iris.attribution(fact.id(), i + 1);
            claim.addProperty(Ng.ATTRIBUTED, speaker(iri, attribution.sources().get(i), i + 1));
        }
        for (int i = 0; i < attribution.via().size(); i++) {
            claim.addProperty(
                    Ng.RELAYED,
                    speaker(Iris.relay(fact.id(), i + 1), attribution.via().get(i), i + 1));
        }
    }

    private Resource speaker(String iri, String name, int position) {
        Resource node = model.createResource(iri);
        node.addProperty(RDF.type, Ng.ATTRIBUTION).addProperty(Ng.SOURCE_NAME, name);
        number(node, Ng.POSITION, position);
        return node;
    }

    private Resource count(Fact fact, int position, Count count) {
        Resource node = model.createResource(Iris.count(fact.id(), position));
        node.addProperty(RDF.type, Ng.COUNT).addProperty(Ng.COUNT_KIND, Ng.value("count", count.kind()));
        node.addProperty(Ng.QUANTITY, count.number().toPlainString(), XSDDatatype.XSDdecimal);
        range(node, count.upTo(), count.approximator());
        number(node, Ng.POSITION, position);
        return node;
    }

    private static void range(Resource node, Optional<BigDecimal> upTo, Optional<String> approximator) {
        upTo.ifPresent(end -> node.addProperty(Ng.UP_TO, end.toPlainString(), XSDDatatype.XSDdecimal));
        string(node, Ng.APPROXIMATOR, approximator);
    }

    private Resource sentence(Evidence evidence) {
        Resource sentence =
                model.createResource(Iris.sentence(evidence.article(), evidence.span(), evidence.sentence()));
        sentence.addProperty(RDF.type, Ng.SENTENCE).addProperty(RDF.type, ProvO.ENTITY);
        sentence.addProperty(Ng.TEXT, evidence.sentence());
        string(sentence, Ng.EXCERPT, text.at(evidence.span()));
        number(sentence, Ng.START, evidence.span().start());
        number(sentence, Ng.END, evidence.span().end());
        sentence.addProperty(Ng.IN_ARTICLE, articleNode).addProperty(ProvO.WAS_QUOTED_FROM, articleNode);
        return sentence;
    }

    private Resource rule(RuleRef rule) {
        Resource node = model.createResource(Iris.rule(rule));
        node.addProperty(RDF.type, Ng.RULE).addProperty(RDF.type, ProvO.SOFTWARE_AGENT);
        return node.addProperty(Ng.RULE_NAME, rule.name()).addProperty(Ng.RULE_VERSION, rule.version());
    }

    private Resource event(EventId id, EventDescription event) {
        Resource node = model.createResource(Iris.event(id, event));
        node.addProperty(RDF.type, Ng.type(event.eventClass()));
        node.addProperty(Ng.ACTION, event.action());
        string(node, Ng.MODE, event.mode());
        string(node, Ng.CAMEO, event.cameo());
        party(node, PartyTerms.ACTOR, Optional.of(event.actor()));
        party(node, PartyTerms.TARGET, event.target());
        event.supply()
                .ifPresent(supply ->
                        node.addProperty(Ng.HANDS_OVER, supply(model.createResource(Iris.supply(id, event)), supply)));
        Resource happening = model.createResource(Iris.happening(id));
        happening.addProperty(RDF.type, Ng.HAPPENING).addProperty(Ng.EVENT_ID, id.value());
        return node.addProperty(Ng.PART_OF, happening);
    }

    private Resource supply(Resource node, Supply supply) {
        node.addProperty(RDF.type, Ng.SUPPLY);
        party(node, PartyTerms.GIVER, supply.from());
        party(node, PartyTerms.RECEIVER, supply.to());
        node.addProperty(Ng.CATEGORY, Ng.value("category", supply.category()));
        node.addProperty(Ng.ITEM, supply.item());
        supply.quantity().ifPresent(quantity -> {
            node.addProperty(Ng.QUANTITY, quantity.value().toPlainString(), XSDDatatype.XSDdecimal);
            string(node, Ng.UNIT, quantity.unit());
            range(node, quantity.upTo(), quantity.approximator());
        });
        supply.armsClass().ifPresent(arms -> node.addProperty(Ng.ARMS_CLASS, Ng.value("armsClass", arms)));
        if (supply.inTransit()) {
            node.addProperty(Ng.IN_TRANSIT, "true", XSDDatatype.XSDboolean);
        }
        return node.addProperty(Ng.STATUS, Ng.value("status", supply.status()));
    }

    private void party(Resource node, PartyTerms terms, Optional<Party> party) {
        party.ifPresent(p -> {
            node.addProperty(terms.entity(), entity(p.kind(), p.name(), p.state()));
            node.addProperty(terms.name(), p.name());
            p.role().ifPresent(role -> node.addProperty(terms.role(), Ng.value("role", role)));
        });
    }

    private Resource entity(EntityKind kind, String name, Optional<StateCode> state) {
        Resource node = model.createResource(Iris.entity(kind, name, state));
        node.addProperty(RDF.type, Ng.type(kind)).addProperty(RDFS.label, name);
        state.ifPresent(code -> {
            node.addProperty(Ng.STATE_CODE, code.value());
            if (kind != EntityKind.STATE) {
                node.addProperty(
                        Ng.OF_STATE,
                        model.createResource(Iris.state(code))
                                .addProperty(RDF.type, Ng.type(EntityKind.STATE))
                                .addProperty(Ng.STATE_CODE, code.value()));
            }
        });
        return node;
    }

    private static void string(Resource node, Property property, Optional<String> value) {
        value.ifPresent(text -> node.addProperty(property, text));
    }

    private static void number(Resource node, Property property, int value) {
        node.addProperty(property, Integer.toString(value), XSDDatatype.XSDinteger);
    }

    private static void date(Resource node, Property property, LocalDate day) {
        node.addProperty(property, day.toString(), XSDDatatype.XSDdate);
    }
}
