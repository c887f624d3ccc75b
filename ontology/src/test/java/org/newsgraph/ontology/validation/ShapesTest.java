package org.newsgraph.ontology.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.ontology.SampleFacts.NORTH_KOREA;
import static org.newsgraph.ontology.SampleFacts.RUSSIA;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.ontology.SampleFacts;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.SupplyStatus;
import org.newsgraph.ontology.rdf.ArticleGraphMapper;
import org.newsgraph.ontology.rdf.Iris;
import org.newsgraph.ontology.rdf.Ng;

/** Graphs that our own records would not make, such as others may bring: one thing is wrong in each. */
class ShapesTest {
    private static final Validator VALIDATOR = Validator.load();

    static List<Arguments> faults() {
        List<Arguments> faults = new ArrayList<>();
        fault(faults, "A claim tells exactly one event.", without(Ng.TELLS));
        fault(faults, "A claim rests on exactly one evidence sentence.", without(Ng.EVIDENCE));
        fault(faults, "A claim names the one rule that read it.", without(Ng.READ_BY));
        fault(faults, "A claim needs exactly one id.", without(Ng.FACT_ID));
        fault(faults, "A claim has one modality: asserted, planned, possible or negated.", without(Ng.MODALITY));
        fault(
                faults,
                "A claim has one confidence between 0 and 1.",
                with(Ng.CONFIDENCE, number("1.5", XSDDatatype.XSDdouble)));
        fault(faults, "A time is an ISO date, month, year or interval", with(Ng.TIME, text("yesterday")));
        fault(faults, "A trigger is a word of the text, not blank.", adding(Ng.MODALITY, Ng.TRIGGER, text(" ")));
        fault(faults, "An event needs exactly one actor.", without(term("actor")));
        fault(faults, "An event names its actor.", without(term("actorName")));
        fault(faults, "An event needs exactly one action.", without(Ng.ACTION));
        fault(faults, "An event is part of exactly one happening.", without(Ng.PART_OF));
        fault(faults, "An event has one target at most", adding(Ng.ACTION, term("target"), state("RUS2")));
        fault(faults, "An event tells of one supply at most", adding(Ng.ACTION, Ng.HANDS_OVER, state("X")));
        fault(
                faults,
                "An event is of one of the sixteen PLOVER classes.",
                typed(Ng.ACTION, Ng.type(EventClass.AID), Ng.CLAIM));
        fault(faults, "A supply needs a giver or a receiver.", without(term("giver"), term("receiver")));
        fault(faults, "A supply has one giver at most", adding(Ng.ITEM, term("giver"), state("X")));
        fault(faults, "A supply has one receiver at most", adding(Ng.ITEM, term("receiver"), state("X")));
        fault(faults, "A supply names its item in the words of the text.", without(Ng.ITEM));
        fault(
                faults,
                "A supply is of one of the twelve item categories.",
                with(Ng.CATEGORY, Ng.value("status", SupplyStatus.AGREED)));
        fault(faults, "A supply has one status", without(Ng.STATUS));
        fault(
                faults,
                "A quantity is one number, not negative.",
                with(Ng.QUANTITY, number("-1", XSDDatatype.XSDdecimal)));
        fault(faults, "A unit is one word, not blank.", with(Ng.UNIT, text("")));
        fault(faults, "A unit needs a quantity.", without(Ng.QUANTITY));
        fault(faults, "A state's code must be three capital letters", with(Ng.STATE_CODE, text("ru")));
        fault(faults, "A party or place needs a name.", without(RDFS.label));
        fault(faults, "An article needs exactly one id.", without(Ng.ARTICLE_ID));
        fault(
                faults,
                "An article has one date of publication at most",
                with(Ng.PUBLISHED, number("2024-13-01", XSDDatatype.XSDdate)));
        fault(faults, "An evidence sentence belongs to exactly one article.", without(Ng.IN_ARTICLE));
        fault(
                faults,
                "An evidence sentence begins at one offset",
                with(Ng.START, number("5000", XSDDatatype.XSDinteger)));
        fault(faults, "An evidence sentence ends at one offset.", without(Ng.END));
        fault(faults, "The evidence sentence must lie inside the article.", without(Ng.EXCERPT));
        fault(faults, "An attribution needs exactly one source, by name.", without(Ng.SOURCE_NAME));
        fault(faults, "A rule has one name.", without(Ng.RULE_NAME));
        fault(faults, "A rule has one version.", without(Ng.RULE_VERSION));
        fault(faults, "A happening needs exactly one event id.", without(Ng.EVENT_ID));
        fault(
                faults,
                "The ontology has no property befriended.",
                adding(Ng.STATE_CODE, term("befriended"), state("X")));
        fault(faults, "has more than one mode.", adding(Ng.ACTION, Ng.MODE, text("other")));
        fault(faults, "must be a value, not the resource", with(Ng.UNIT, state("X")));
        fault(faults, "must be a resource, not the words", with(Ng.PLACE, text("Rason")));
        fault(faults, "has the wrong datatype", with(Ng.END, text("77")));
        fault(
                faults,
                "is an article and a sentence, but nothing is both.",
                typed(Ng.EXCERPT, Ng.SENTENCE, Ng.SENTENCE, Ng.ARTICLE));
        fault(faults, "but nothing is both", adding(Ng.STATE_CODE, RDF.type, term("Item")));
        return faults;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsTold(String reason, Consumer<Model> change) {
        Model graph = sample();
        change.accept(graph);

        assertThat(VALIDATOR.check(graph)).extracting(Violation::reason).anyMatch(told -> told.contains(reason));
    }

    @Test
    void theSampleItselfHasNoFault() {
        assertThat(VALIDATOR.check(sample())).isEmpty();
    }

    private static Model sample() {
        return ArticleGraphMapper.write(
                SampleFacts.article(SampleFacts.handOver(NORTH_KOREA, RUSSIA, SupplyStatus.DELIVERED)));
    }

    private static void fault(List<Arguments> faults, String reason, Consumer<Model> change) {
        faults.add(Arguments.of(reason, change));
    }

    private static Consumer<Model> without(Property... properties) {
        return model -> List.of(properties).forEach(property -> model.removeAll(null, property, null));
    }

    private static Consumer<Model> with(Property property, RDFNode value) {
        return model -> {
            List<Resource> subjects = model.listSubjectsWithProperty(property).toList();
            model.removeAll(null, property, null);
            subjects.forEach(subject -> model.add(subject, property, value));
        };
    }

    /** Adds a value to whatever has the other property. */
    private static Consumer<Model> adding(Property of, Property property, RDFNode value) {
        return model -> model.listSubjectsWithProperty(of).toList().forEach(s -> model.add(s, property, value));
    }

    private static Consumer<Model> typed(Property of, Resource former, Resource... types) {
        return model -> model.listSubjectsWithProperty(of).toList().forEach(subject -> {
            model.remove(subject, RDF.type, former);
            List.of(types).forEach(type -> model.add(subject, RDF.type, type));
        });
    }

    private static Property term(String name) {
        return ResourceFactory.createProperty(Iris.term(name));
    }

    private static Resource state(String code) {
        return ResourceFactory.createResource(Iris.term("other-" + code));
    }

    private static RDFNode text(String value) {
        return ResourceFactory.createStringLiteral(value);
    }

    private static RDFNode number(String value, XSDDatatype type) {
        return ResourceFactory.createTypedLiteral(value, type);
    }
}
