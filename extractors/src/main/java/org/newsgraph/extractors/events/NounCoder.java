package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.lexicon.NounFrames;
import org.newsgraph.extractors.lexicon.NounFrames.Kind;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.NounPhrases;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.supply.Handover;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;

/** Codes event nouns whose actor is named with them: "the Iraqi invasion of Kuwait", "Spain's gift of boats". */
final class NounCoder {
    private static final Set<String> BIDDING = Set.of("at", "with", "on", "under");

    private static final Set<EventClass> SPOKEN =
            Set.of(EventClass.REQUEST, EventClass.SUPPORT, EventClass.AGREE, EventClass.THREATEN);

    private final Scene scene;
    private static final Set<String> ACCUSING =
            Set.of("blame", "accuse", "condemn", "denounce", "criticise", "criticize", "suspect");

    private static final Set<String> CHARGING = Set.of("for", "of", "over");

    private final SupplyReader supplies;

    NounCoder(Scene scene) {
        this.scene = scene;
        this.supplies = new SupplyReader(scene);
    }

    List<Draft> code(Token noun) {
        Optional<NounFrames.Frame> frame = known(noun);
        boolean name =
                noun.isProper() && !scene.actors().of(scene.sentence(), noun).isEmpty();
        if (frame.isEmpty() || name || noun.is("compound", "amod")) {
            return List.of();
        }
        Predication predication = NounPhrases.of(scene.sentence(), noun);
        Meetings meetings = new Meetings(scene);
        frame = meetings.call(noun, predication).or(() -> known(noun));
        Coding coding = frame.get().coding();
        EventClass eventClass = coding.eventClass().orElseThrow();
        List<Party> actors = actors(frame.get(), predication);
        if (frame.get().kind() == Kind.AGENT) {
            actors = called(noun);
        }
        if (eventClass == EventClass.CONSULT && coding.targets().contains("of")) {
            List<Party> members = meetings.members(predication);
            actors = members.isEmpty() ? actors : members;
        }
        if (actors.isEmpty() && eventClass == EventClass.CONSULT) {
            actors = meetings.companions(noun);
        }
        if (actors.isEmpty() && (eventClass == EventClass.ASSAULT || eventClass == EventClass.COERCE)) {
            actors = accused(noun);
        }
        if (actors.isEmpty() && eventClass == EventClass.AGREE && inHeadline(noun)) {
            actors = meetings.companions(noun);
        }
        List<Party> judged = new Givers(scene).judged(noun);
        if (!judged.isEmpty()) {
            actors = judged;
        }
        if (actors.isEmpty()) {
            actors = new Givers(scene).ofNoun(predication, coding);
        }
        return coded(noun, frame.get(), predication, actors);
    }

    /** Whether the noun names what somebody is accused of: "blamed Chad for the raid". */
    static boolean charged(Sentence sentence, Token noun) {
        return noun.is("obl", "nmod")
                && sentence.preposition(noun).filter(CHARGING::contains).isPresent()
                && sentence.head(noun)
                        .filter(verb -> ACCUSING.contains(verb.lemma()))
                        .isPresent();
    }

    /** "blamed Chad for the raid on its post": whoever is blamed for an act is said to have done it. */
    private List<Party> accused(Token noun) {
        return charged(scene.sentence(), noun)
                ? scene.sentence().head(noun).stream()
                        .map(verb -> Clauses.of(scene.sentence(), verb))
                        .flatMap(verb -> scene.actors(verb.slot("obj")).stream())
                        .toList()
                : List.of();
    }

    /** "lifted its sanctions on Minsk": the phrase may hang on the verb. */
    private List<Party> besideVerb(Token noun, Coding coding) {
        return noun.is("obj")
                        && coding.eventClass()
                                .filter(c -> c == EventClass.SANCTION)
                                .isPresent()
                ? scene.sentence().head(noun).filter(Token::isVerb).stream()
                        .map(verb -> Clauses.of(scene.sentence(), verb))
                        .flatMap(verb -> coding.targets().stream()
                                .filter(slot -> !slot.equals("obj"))
                                .map(slot -> scene.behind(verb.slot(slot)))
                                .filter(found -> !found.isEmpty())
                                .limit(1))
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    /** "Oman, Qatar in gas deal": a name without a verb. */
    private boolean inHeadline(Token noun) {
        return noun.is("nmod", "obl")
                && scene.sentence().preposition(noun).filter("in"::equals).isPresent()
                && scene.sentence()
                        .head(noun)
                        .filter(h -> h.is("root") && h.isProper())
                        .isPresent();
    }

    private Optional<NounFrames.Frame> known(Token noun) {
        return scene.eventNoun(noun).filter(f -> f.coding().eventClass().isPresent() && f.kind() != Kind.STATE);
    }

    private List<Draft> coded(Token noun, NounFrames.Frame frame, Predication predication, List<Party> actors) {
        Coding coding = frame.coding();
        EventClass eventClass = coding.eventClass().orElseThrow();
        List<Party> modifiers = separateModifiers(predication);
        List<Party> asked =
                eventClass == EventClass.REQUEST ? scene.actors(predication.slot(Clauses.ASKED_FOR)) : List.of();
        List<Party> targets = !asked.isEmpty()
                ? asked
                : coding.targets().stream()
                        .map(slot -> frame.kind() == Kind.AGENT
                                ? new Carried(scene).responsible(predication.slot(slot))
                                : scene.behind(predication.slot(slot)))
                        .filter(p -> !p.isEmpty())
                        .findFirst()
                        .orElseGet(() -> (eventClass == EventClass.CONSULT || eventClass == EventClass.AGREE
                                        ? modifiers
                                        : List.<Party>of())
                                .stream()
                                        .filter(m -> !actors.contains(m))
                                        .limit(1)
                                        .toList());
        List<Party> addressed = targets.isEmpty() ? besideVerb(noun, coding) : targets;
        addressed = actors.containsAll(addressed) && frame.kind() == Kind.EVENT
                ? new Answers(scene).addressees(noun, eventClass)
                : addressed;
        List<Party> implied =
                addressed.isEmpty() ? new SilentParties(scene).targetsOfNoun(noun, coding, actors) : addressed;
        if (implied.isEmpty()) {
            implied = new Recipients(scene).ofNoun(predication, coding, actors);
        }
        boolean pair = actors.size() > 1 && actors.equals(scene.actors(predication.slot("between")));
        Parties parties = VerbCoder.parties(actors, implied, eventClass, pair);
        boolean both = !parties.targets().isEmpty() || parties.mutual();
        if (actors.isEmpty() || (frame.kind() == Kind.LIGHT && !both)) {
            return List.of();
        }
        List<Handover> handovers = coding.transfer()
                .map(t -> supplies.read(t, predication, parties))
                .orElse(List.of());
        if (!both && new Targetless(scene).allowsNoun(predication, coding, actors)) {
            return actors.stream()
                    .map(actor -> new Targetless(scene).draft(predication, coding, List.of(noun), List.of(noun), actor))
                    .toList();
        }
        return new DraftMaker(scene.actors(), coding, noun, List.of(noun), List.of(noun), noun.lemma())
                .make(parties, handovers);
    }

    /** "Italy is a proponent of ...": whom the sentence calls so. */
    private List<Party> called(Token noun) {
        boolean predicate = scene.sentence().child(noun, "cop").isPresent();
        return predicate
                ? scene.actors(scene.sentence()
                        .children(noun, "nsubj")
                        .flatMap(s -> scene.sentence().withConjuncts(s).stream())
                        .toList())
                : List.of();
    }

    /** Parties named before the noun, when they are not coordinated: "Straw's China trip", "the Turkish EU bid". */
    private List<Party> separateModifiers(Predication predication) {
        return predication.slot("mod").stream()
                .filter(t -> !t.is("conj"))
                .flatMap(t ->
                        scene.actors().modifier(scene.sentence(), t).stream().limit(1))
                .distinct()
                .toList();
    }

    /** The doer of an event noun: the first of the row's places where a party stands. */
    List<Party> actors(NounFrames.Frame frame, Predication predication) {
        for (String slot : frame.actors()) {
            List<Party> parties = predication.slot(slot).stream()
                    .flatMap(t -> (slot.equals("mod")
                                    ? scene.actors().modifier(scene.sentence(), t)
                                    : scene.actors().of(scene.sentence(), t))
                            .stream())
                    .distinct()
                    .toList();
            if (!parties.isEmpty()) {
                boolean apart =
                        slot.equals("mod") && predication.slot("mod").stream().noneMatch(t -> t.is("conj"));
                return apart ? parties.subList(0, 1) : parties;
            }
        }
        return bidding(frame, predication);
    }

    /** "at the request of Oslo", "with the backing of Kigali": "of" names whoever asks or backs. */
    private List<Party> bidding(NounFrames.Frame frame, Predication predication) {
        Token noun = predication.head();
        boolean circumstance = noun.is("obl", "nmod")
                && scene.definite(noun)
                && scene.sentence().preposition(noun).filter(BIDDING::contains).isPresent();
        boolean spoken = frame.coding().eventClass().filter(SPOKEN::contains).isPresent();
        return circumstance && spoken ? scene.actors(predication.slot("of")) : List.of();
    }
}
