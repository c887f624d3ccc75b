package org.newsgraph.extractors.events;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.qualifiers.CountReader;
import org.newsgraph.extractors.qualifiers.ModalityReader;
import org.newsgraph.extractors.qualifiers.ModalityReader.Reading;
import org.newsgraph.extractors.qualifiers.PlaceReader;
import org.newsgraph.extractors.qualifiers.TimeReader;
import org.newsgraph.extractors.qualifiers.Transit;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Article;
import org.newsgraph.ontology.fact.Attribution;
import org.newsgraph.ontology.fact.Count;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.EventDescription;
import org.newsgraph.ontology.fact.EventId;
import org.newsgraph.ontology.fact.Evidence;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.FactId;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Place;
import org.newsgraph.ontology.fact.Qualifiers;
import org.newsgraph.ontology.fact.RuleRef;
import org.newsgraph.ontology.fact.Span;
import org.newsgraph.ontology.fact.Supply;
import org.newsgraph.ontology.fact.SupplyStatus;
import org.newsgraph.ontology.fact.TimeSpan;

/** Makes facts of drafts: adds modality, source, time, place and evidence, numbers them, drops repetitions. */
final class FactAssembler {
    /** The version of the rules; it stands in every fact and decides whether an article must be read again. */
    static final String VERSION = "1";

    /** Classes whose act is in the words said: where and when is not that of what is judged. */
    private static final Set<EventClass> JUDGING =
            Set.of(EventClass.ACCUSE, EventClass.REJECT, EventClass.SUPPORT, EventClass.REQUEST, EventClass.THREATEN);

    private final Article article;
    private final TimeReader times;
    private final Optional<Place> here;
    private final FactListener listener;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    /** @param here the place of the dateline */
    FactAssembler(Article article, TimeReader times, Optional<Place> here, FactListener listener) {
        this.article = article;
        this.times = times;
        this.here = here;
        this.listener = listener;
    }

    void add(Scene scene, List<Draft> drafts) {
        drafts.forEach(draft -> add(scene, draft));
    }

    List<Fact> facts() {
        return new ArrayList<>(facts.values());
    }

    private void add(Scene scene, Draft draft) {
        Sentence sentence = scene.sentence();
        boolean read = draft.standing() == Draft.Standing.READ;
        Reading reading = read ? ModalityReader.read(sentence, draft.predicate()) : Reading.ASSERTED;
        boolean irrealis = read && scene.sources().irrealis(sentence, draft.predicate());
        Modality modality = modality(reading, irrealis, scene.sources().denied(sentence, draft.predicate()));
        Attribution attribution = draft.speechAct() || background(scene, draft)
                ? Attribution.OF_THE_ARTICLE
                : scene.sources().of(scene.actors(), sentence, draft.predicate());
        List<Token> anchors = circumstances(sentence, draft);
        Optional<TimeSpan> time = times.read(sentence, anchors, modality);
        Optional<Place> place = PlaceReader.read(
                        sentence, scene.actors(), anchors, draft.target(), draft.actor(), goes(draft))
                .or(() -> PlaceReader.isHere(sentence, anchors) ? here : Optional.empty());
        boolean inTransit = Transit.read(sentence, draft.predicate());
        Optional<Supply> supply = draft.supply().map(s -> settled(s, modality, reading.trigger(), inTransit));
        EventDescription event = new EventDescription(
                draft.eventClass(),
                draft.coding().mode(),
                draft.coding().cameo(),
                draft.action(),
                draft.actor(),
                draft.target(),
                supply);
        String key = sentence.number() + "|" + key(event);
        if (facts.containsKey(key)) {
            return;
        }
        Fact fact = new Fact(
                FactId.of(article.id(), facts.size() + 1),
                eventId(event),
                event,
                new Qualifiers(modality, reading.trigger(), attribution, time, place, counts(scene, draft)),
                new Evidence(
                        article.id(),
                        span(sentence),
                        article.text().substring(sentence.begin(), sentence.end()),
                        new RuleRef(
                                draft.coding().rule(),
                                VERSION + scene.lexicon().gazetteer().edition()),
                        confidence(draft, modality)));
        facts.put(key, fact);
        listener.made(fact, scene, draft);
    }

    /** An event noun that is subject or object shares the time and place of its verb. */
    static List<Token> circumstances(Sentence sentence, Draft draft) {
        Token predicate = draft.predicate();
        if (JUDGING.contains(draft.eventClass()) && predicate.isVerb()) {
            return List.of(predicate);
        }
        return predicate.isNoun() && predicate.is("obj", "nsubj", "nsubj:pass")
                ? Stream.concat(draft.anchors().stream(), sentence.head(predicate).filter(Token::isVerb).stream())
                        .distinct()
                        .toList()
                : draft.anchors();
    }

    private static List<Count> counts(Scene scene, Draft draft) {
        return switch (draft.eventClass()) {
            case ASSAULT, COERCE, CONCEDE, SANCTION, PROTEST ->
                CountReader.read(scene.sentence(), draft.anchors(), noun -> scene.lexicon()
                        .words()
                        .actorNoun(Scene.lemma(noun))
                        .isPresent());
            default -> List.of();
        };
    }

    /** Whether the event goes to its place. */
    private static boolean goes(Draft draft) {
        return draft.eventClass() == EventClass.CONSULT || draft.eventClass() == EventClass.MOBILIZE;
    }

    private static Modality modality(Reading reading, boolean irrealis, boolean denied) {
        if (denied) {
            return Modality.NEGATED;
        }
        return irrealis && reading.modality() == Modality.ASSERTED ? Modality.POSSIBLE : reading.modality();
    }

    /** Guidelines, note 8: definite event nouns inside a report are background that the article itself asserts. */
    static boolean background(Scene scene, Draft draft) {
        if (inAside(scene.sentence(), draft.predicate())) {
            return true;
        }
        if (draft.predicate().is("acl") && draft.predicate().pos().equals("VBN")) {
            return true;
        }
        return draft.predicate().isNoun()
                && draft.anchors().size() == 1
                && !NounCoder.charged(scene.sentence(), draft.predicate())
                && scene.sentence().hasChild(draft.predicate(), c -> c.lower().equals("the") || c.is("nmod:poss"));
    }

    /** A relative clause set off by a comma. */
    private static boolean inAside(Sentence sentence, Token predicate) {
        return predicate.is("acl:relcl")
                && sentence.subtree(predicate).stream()
                        .findFirst()
                        .flatMap(sentence::before)
                        .filter(t -> t.word().equals(","))
                        .isPresent();
    }

    /** What becomes of the goods when the act itself is not simply a fact. */
    private static Supply settled(Supply supply, Modality modality, Optional<String> trigger, boolean underway) {
        SupplyStatus status =
                switch (modality) {
                    case ASSERTED -> supply.status();
                    case PLANNED -> supply.status() == SupplyStatus.DELIVERED ? SupplyStatus.PROMISED : supply.status();
                    case POSSIBLE ->
                        supply.status() == SupplyStatus.REFUSED ? supply.status() : SupplyStatus.CONSIDERED;
                    case NEGATED ->
                        switch (trigger.orElse("")) {
                            case "stop", "halt", "end", "suspend", "cease", "no_longer" -> SupplyStatus.SUSPENDED;
                            case "refuse",
                                    "decline",
                                    "rule_out",
                                    "reject",
                                    "oppose",
                                    "block",
                                    "bar",
                                    "forbid",
                                    "prevent" -> SupplyStatus.REFUSED;
                            default -> SupplyStatus.DENIED;
                        };
                };
        return status == SupplyStatus.DELIVERED && underway ? supply.inTransitNow() : supply.withStatus(status);
    }

    private static double confidence(Draft draft, Modality modality) {
        double base = draft.target().isPresent() ? 0.8 : 0.6;
        return modality == Modality.ASSERTED ? base : base - 0.1;
    }

    private static String key(EventDescription event) {
        return String.join(
                "|",
                event.eventClass().name(),
                party(Optional.of(event.actor())),
                party(event.target()),
                event.supply()
                        .map(s -> s.category() + s.item() + party(s.from()) + party(s.to()))
                        .orElse(""));
    }

    private static String party(Optional<Party> party) {
        return party.map(p -> p.name() + p.state().map(c -> "/" + c).orElse("")).orElse("-");
    }

    private EventId eventId(EventDescription event) {
        String hash = Hashing.sha256()
                .hashString(key(event), StandardCharsets.UTF_8)
                .toString()
                .substring(0, 12);
        return new EventId(article.id() + "/" + hash);
    }

    private Span span(Sentence sentence) {
        String text = article.text();
        return new Span(text.codePointCount(0, sentence.begin()), text.codePointCount(0, sentence.end()));
    }
}
