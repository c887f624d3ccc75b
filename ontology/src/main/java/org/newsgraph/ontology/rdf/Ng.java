package org.newsgraph.ontology.rdf;

import java.util.Locale;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventClass;

/** The terms of the ontology (newsgraph.ttl) that Java names; a test holds both against each other. */
public final class Ng {
    public static final Resource ARTICLE = type("Article");
    public static final Resource SENTENCE = type("Sentence");
    public static final Resource CLAIM = type("Claim");
    public static final Resource ATTRIBUTION = type("Attribution");
    public static final Resource HAPPENING = type("Happening");
    public static final Resource SUPPLY = type("Supply");
    public static final Resource RULE = type("Rule");
    public static final Resource COUNT = type("Count");

    public static final Property ARTICLE_ID = property("articleId");
    public static final Property TEXT = property("text");
    public static final Property PUBLISHED = property("published");
    public static final Property TITLE = property("title");
    public static final Property OUTLET = property("outlet");
    public static final Property URL = property("url");

    public static final Property IN_ARTICLE = property("inArticle");
    public static final Property START = property("start");
    public static final Property END = property("end");
    public static final Property EXCERPT = property("excerpt");

    public static final Property FACT_ID = property("factId");
    public static final Property POSITION = property("position");
    public static final Property TELLS = property("tells");
    public static final Property EVIDENCE = property("evidence");
    public static final Property READ_BY = property("readBy");
    public static final Property CONFIDENCE = property("confidence");
    public static final Property MODALITY = property("modality");
    public static final Property TRIGGER = property("trigger");
    public static final Property TIME = property("time");
    public static final Property BEGAN = property("began");
    public static final Property KNOWN_BY = property("knownBy");
    public static final Property PLACE = property("place");
    public static final Property ATTRIBUTED = property("attributed");
    public static final Property ATTRIBUTION_VERB = property("attributionVerb");
    public static final Property SOURCE_NAME = property("sourceName");
    public static final Property STANCE = property("stance");
    public static final Property RELAYED = property("relayed");
    public static final Property COUNTED = property("counted");
    public static final Property COUNT_KIND = property("countKind");

    public static final Property PART_OF = property("partOf");
    public static final Property EVENT_ID = property("eventId");
    public static final Property MODE = property("mode");
    public static final Property CAMEO = property("cameo");
    public static final Property ACTION = property("action");
    public static final Property HANDS_OVER = property("handsOver");

    public static final Property CATEGORY = property("category");
    public static final Property ITEM = property("item");
    public static final Property QUANTITY = property("quantity");
    public static final Property UNIT = property("unit");
    public static final Property UP_TO = property("upTo");
    public static final Property APPROXIMATOR = property("approximator");
    public static final Property ARMS_CLASS = property("armsClass");
    public static final Property IN_TRANSIT = property("inTransit");
    public static final Property STATUS = property("status");

    public static final Property STATE_CODE = property("stateCode");
    public static final Property OF_STATE = property("ofState");
    public static final Property RULE_NAME = property("ruleName");
    public static final Property RULE_VERSION = property("ruleVersion");

    public static final Property INTERACTS_WITH = property("interactsWith");
    public static final Property SUPPLIES = property("supplies");

    private Ng() {}

    public static Resource type(EventClass eventClass) {
        return type(capitalized(eventClass));
    }

    public static Resource type(EntityKind kind) {
        return switch (kind) {
            case STATE -> type("State");
            case ORGANIZATION -> type("Organization");
            case ARMED_GROUP -> type("ArmedGroup");
            case PERSON -> type("Person");
            case PLACE -> type("Place");
        };
    }

    /** The property that ties actor and target of an asserted event of this class directly. */
    public static Property direct(EventClass eventClass) {
        return switch (eventClass) {
            case AGREE -> property("agreedWith");
            case CONSULT -> property("met");
            case SUPPORT -> property("supported");
            case COOPERATE -> property("cooperatedWith");
            case AID -> property("aided");
            case CONCEDE -> property("concededTo");
            case RETREAT -> property("withdrewFrom");
            case REQUEST -> property("requestedFrom");
            case ACCUSE -> property("accused");
            case REJECT -> property("rejected");
            case THREATEN -> property("threatened");
            case PROTEST -> property("protestedAgainst");
            case MOBILIZE -> property("mobilizedAgainst");
            case SANCTION -> property("sanctioned");
            case COERCE -> property("coerced");
            case ASSAULT -> property("attacked");
        };
    }

    public static Resource value(String list, Enum<?> word) {
        return ResourceFactory.createResource(Iris.value(list, word));
    }

    static Property property(String localName) {
        return ResourceFactory.createProperty(Iris.term(localName));
    }

    static Resource type(String localName) {
        return ResourceFactory.createResource(Iris.term(localName));
    }

    private static String capitalized(EventClass eventClass) {
        return eventClass.name().charAt(0) + eventClass.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
