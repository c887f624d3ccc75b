package org.newsgraph.extractors.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.lexicon.NounFrames;
import org.newsgraph.extractors.lexicon.SlotTest;
import org.newsgraph.extractors.lexicon.Transfer;
import org.newsgraph.extractors.lexicon.VerbFrames.Frame;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.supply.Handover;
import org.newsgraph.extractors.supply.ItemPhrase;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.SupplyStatus;

/** Codes what verbs tell: by their row, by the event noun they carry, with the content of promises and refusals. */
final class VerbCoder {
    /** Verbs of promise and aid, which several subjects do side by side and not to each other. */
    private static final Set<String> ONE_SIDED = Set.of(
            "pledge",
            "promise",
            "offer",
            "vow",
            "intend",
            "plan",
            "undertake",
            "commit",
            "volunteer",
            "give",
            "back",
            "endorse",
            "announce",
            "buy",
            "sell",
            "import",
            "export",
            "visit",
            "go",
            "travel",
            "fly",
            "attend",
            "ask");

    /** What several can only do with each other: "Chad and Niger pledge closer ties". */
    private static final Set<String> SHARED = Set.of(
            "cooperation",
            "co-operation",
            "tie",
            "relation",
            "partnership",
            "collaboration",
            "coordination",
            "link",
            "friendship");

    /** Verbs that are no deal of their own where nobody is told of the plan. */
    private static final Set<String> INTENDING = Set.of("plan", "intend", "prepare", "seek");

    private static final Set<String> EXCHANGING = Set.of("exchange", "swap", "trade");

    private final Scene scene;
    private final FrameMatcher matcher;
    private final SupplyReader supplies;
    private final Carried carried;
    private final ContentReader contents;
    private final PartyFinder finder;
    private final Exchange exchange;

    VerbCoder(Scene scene) {
        this.scene = scene;
        this.matcher = new FrameMatcher(scene);
        this.supplies = new SupplyReader(scene);
        this.carried = new Carried(scene);
        this.contents = new ContentReader(scene);
        this.finder = new PartyFinder(scene);
        this.exchange = new Exchange(scene);
    }

    /** What a verb gave, and the words it explains even where it gave nothing. */
    record Coded(List<Draft> drafts, List<Token> evoked) {}

    private static final Coded NOTHING = new Coded(List.of(), List.of());

    Coded code(Token verb) {
        if (verb.is("amod")) {
            return new Meetings(scene)
                    .visitor(verb)
                    .map(visit -> visiting(verb, visit))
                    .orElse(NOTHING);
        }
        List<Predication> parts = new Gapped(scene).parts(Clauses.of(scene.sentence(), verb));
        List<Coded> coded = parts.stream().map(this::code).toList();
        return coded.size() == 1
                ? coded.get(0)
                : new Coded(
                        coded.stream().flatMap(c -> c.drafts().stream()).toList(),
                        coded.stream().flatMap(c -> c.evoked().stream()).toList());
    }

    private Coded code(Predication predication) {
        Optional<Coded> spoken = new Demands(scene)
                .read(predication)
                .or(() -> new Threats(scene).read(predication))
                .or(() -> new Labels(scene).read(predication))
                .or(() -> new Refusals(scene).read(predication))
                .or(() -> new Journeys(scene).read(predication));
        if (spoken.isPresent()) {
            return spoken.get();
        }
        Optional<Frame> frame = matcher.match(predication);
        Optional<Token> noun = carried.noun(predication);
        if (noun.isPresent() && frame.map(f -> !decidedByObject(f)).orElse(true)) {
            Coded event = carriedEvent(predication, noun.get());
            if (!event.drafts().isEmpty()) {
                return event;
            }
        }
        VerbConstructions constructions = new VerbConstructions(scene);
        return constructions
                .instead(predication)
                .or(() -> frame.map(Frame::coding))
                .or(() -> constructions.of(predication))
                .filter(coding -> coding.eventClass().isPresent())
                .or(() -> new Business(scene).coding(predication))
                .map(coding ->
                        new HelpingTroops(scene).coding(predication, coding).orElse(coding))
                .map(coding -> coded(predication, coding))
                .orElse(NOTHING);
    }

    private Coded visiting(Token verb, Parties visit) {
        Words words = new Words(verb, List.of(verb), List.of(verb), verb.lemma());
        Coding visits = Coding.of(EventClass.CONSULT, "042", "construction:visiting");
        return new Coded(maker(visits, words).make(visit, List.of()), List.of(verb));
    }

    private static boolean decidedByObject(Frame frame) {
        return frame.when().stream()
                .anyMatch(t ->
                        t.slot().equals("obj") && t.kind() != SlotTest.Kind.ANY && t.kind() != SlotTest.Kind.EVENT);
    }

    private Coded carriedEvent(Predication predication, Token noun) {
        NounFrames.Frame frame = scene.eventNoun(noun).orElseThrow();
        Coding coding = frame.coding();
        Predication both = carried.joined(predication, noun);
        Optional<Parties> parties = coding.eventClass().flatMap(c -> carried.parties(predication, both, frame));
        if (parties.isEmpty()) {
            return new Coded(List.of(), List.of());
        }
        Token verb = predication.head();
        Content content = contents.read(coding.eventClass().orElseThrow(), both);
        List<Token> evoked =
                Stream.concat(Stream.of(verb, noun), content.words().stream()).toList();
        String action = verb.lemma() + " " + noun.lemma();
        return new Coded(
                drafts(coding, new Words(verb, List.of(verb, noun), evoked, action), both, parties.get(), content),
                evoked);
    }

    /** What a predicate tells by this coding; negated agreement or support is a refusal. */
    Coded coded(Predication predication, Coding coding) {
        Refusals refusals = new Refusals(scene);
        if (refusals.refuses(predication, coding)) {
            Coded refusal = told(predication, Refusals.coding(coding));
            return new Coded(Refusals.asserted(refusal.drafts()), refusal.evoked());
        }
        return told(predication, coding);
    }

    private Coded told(Predication predication, Coding coding) {
        EventClass eventClass = coding.eventClass().orElseThrow();
        Content content = contents.read(eventClass, predication);
        boolean inTraining =
                coding.transfer().filter(t -> t.kind() == Transfer.Kind.TRAIN).isPresent();
        Parties who = finder.find(predication, coding, content);
        if (who.actors().isEmpty() && predication.passive() && inTraining) {
            return mustered(predication);
        }
        boolean gives =
                coding.transfer().filter(t -> t.kind() == Transfer.Kind.GIVE).isPresent();
        Recipients recipients = new Recipients(scene);
        if (gives && who.targets().isEmpty() && recipients.selfish(predication, who.actors())) {
            return NOTHING;
        }
        List<Token> evoked = Stream.of(
                        Stream.of(predication.head()),
                        content.words().stream(),
                        gives ? recipients.purposes(predication) : Stream.<Token>empty())
                .flatMap(s -> s)
                .toList();
        Words words = new Words(
                predication.head(),
                anchors(predication, content),
                evoked,
                predication.lemma().replace('_', ' '));
        Parties found = parties(
                who.actors(),
                who.targets(),
                eventClass,
                carried.isPair(predication.slot("subj"))
                        || EXCHANGING.contains(predication.lemma())
                        || isReciprocal(predication));
        boolean together = predication.slot("obj").stream().anyMatch(o -> SHARED.contains(Scene.lemma(o)));
        Parties parties = ONE_SIDED.contains(predication.lemma()) && !together ? found.oneSided() : found;
        List<Draft> drafts = new ArrayList<>(drafts(coding, words, predication, parties, content));
        drafts.addAll(inExchange(coding, words, predication, parties));
        if (drafts.isEmpty() && parties.targets().isEmpty()) {
            Targetless targetless = new Targetless(scene);
            who.actors().stream()
                    .filter(actor -> targetless.allows(predication, coding, actor))
                    .map(actor -> targetless.draft(predication, coding, words.anchors(), evoked, actor))
                    .forEach(drafts::add);
        }
        boolean unexplained = drafts.isEmpty() && INTENDING.contains(predication.lemma());
        return new Coded(drafts, unexplained ? List.of(predication.head()) : evoked);
    }

    /** Words under which time and place of the event stand: the verb, its event noun, the verb of what is promised. */
    private List<Token> anchors(Predication predication, Content content) {
        Stream<Token> nouns =
                predication.slot("obj").stream().filter(o -> scene.eventNoun(o).isPresent());
        Stream<Token> promised = content.words().stream().filter(Token::isVerb);
        return Stream.concat(Stream.of(predication.head()), Stream.concat(nouns, promised))
                .toList();
    }

    /** "Chadian troops are being trained": nobody is said to help, so a state readies its own troops. */
    private Coded mustered(Predication predication) {
        Words words = new Words(
                predication.head(),
                List.of(predication.head()),
                List.of(predication.head()),
                predication.head().lemma());
        Coding readies = Coding.of(EventClass.MOBILIZE, "154", "construction:troops-in-training");
        return new Coded(
                maker(readies, words).make(new Parties(finder.ownTroops(predication), List.of(), false), List.of()),
                words.evoked());
    }

    /** "blamed each other": each of the subjects does it to the rest. */
    private boolean isReciprocal(Predication predication) {
        return predication.slots().values().stream()
                .anyMatch(t -> (t.lower().equals("other") || t.lower().equals("another"))
                        && scene.sentence()
                                .before(t)
                                .filter(b ->
                                        b.lower().equals("each") || b.lower().equals("one"))
                                .isPresent());
    }

    static Parties parties(List<Party> actors, List<Party> targets, EventClass eventClass, boolean pair) {
        boolean dealing = eventClass == EventClass.CONSULT
                || eventClass == EventClass.AGREE
                || eventClass == EventClass.COOPERATE
                || (eventClass == EventClass.MOBILIZE && actors.size() > 1);
        boolean mutualClass = pair
                || (eventClass == EventClass.MOBILIZE && actors.size() > 1)
                || eventClass == EventClass.CONSULT
                || eventClass == EventClass.AGREE
                || eventClass == EventClass.COOPERATE
                || eventClass == EventClass.ASSAULT;
        List<Party> others = targets.stream()
                .filter(t -> eventClass == EventClass.PROTEST || actors.stream().noneMatch(a -> a.same(t)))
                .filter(t -> !dealing
                        || ((t.kind() != EntityKind.PLACE || eventClass == EventClass.CONSULT)
                                && actors.stream().noneMatch(a -> sameState(a, t))))
                .toList();
        boolean mutual = mutualClass && others.isEmpty() && actors.size() > 1;
        return new Parties(actors, others, mutual);
    }

    /**
     * A state and its own officials do not deal with each other; two persons or firms of one state may, and a state and
     * the rebels of that state do.
     */
    private static boolean sameState(Party a, Party b) {
        return a.state().isPresent()
                && a.kind() != EntityKind.ARMED_GROUP
                && b.kind() != EntityKind.ARMED_GROUP
                && a.state().equals(b.state())
                && (a.kind() == EntityKind.STATE || b.kind() == EntityKind.STATE);
    }

    /** The words of a draft: where its modality, time and place are looked for, and what it explains. */
    private record Words(Token predicate, List<Token> anchors, List<Token> evoked, String action) {}

    private List<Draft> drafts(Coding coding, Words words, Predication predication, Parties parties, Content content) {
        List<Handover> handovers = content.handovers().isEmpty()
                ? coding.transfer()
                        .map(t -> supplies.read(t, predication, parties))
                        .orElse(List.of())
                : content.handovers().stream()
                        .map(h -> h.withStatus(outer(coding)))
                        .toList();
        if (handovers.isEmpty()) {
            handovers = exchange.answered(predication, coding.eventClass().orElseThrow(), parties).stream()
                    .map(h -> h.withStatus(outer(coding)))
                    .toList();
        }
        return maker(coding, words)
                .make(parties.targets().isEmpty() ? withPartners(parties, handovers) : parties, handovers);
    }

    /** Whoever else gives or gets the goods is the target of a deal that names no other. */
    private static Parties withPartners(Parties parties, List<Handover> handovers) {
        if (parties.mutual()) {
            return parties;
        }
        List<Party> partners = handovers.stream()
                .flatMap(h -> Stream.concat(h.from().stream(), h.to().stream()))
                .filter(p -> parties.actors().stream().noneMatch(p::same))
                .distinct()
                .toList();
        return new Parties(parties.actors(), partners, false);
    }

    private DraftMaker maker(Coding coding, Words words) {
        return new DraftMaker(
                scene.actors(), coding, words.predicate(), words.anchors(), words.evoked(), words.action());
    }

    /** "in return for shells", "in exchange for grain": what goes the other way. */
    private List<Draft> inExchange(Coding coding, Words words, Predication predication, Parties parties) {
        if (coding.transfer().isEmpty() || parties.mutual()) {
            return List.of();
        }
        List<ItemPhrase> goods = exchange.goods(predication);
        List<Handover> back = parties.actors().stream()
                .flatMap(a -> parties.targets().stream().flatMap(t -> goods.stream()
                        .map(item -> new Handover(
                                item,
                                Optional.of(t),
                                Optional.of(a),
                                coding.transfer().get().status()))))
                .toList();
        return back.isEmpty() ? List.of() : maker(coding, words).make(parties.turned(), back);
    }

    /** What becomes of the goods of a promise, a refusal, a request. */
    private static SupplyStatus outer(Coding coding) {
        return coding.transfer()
                .map(Transfer::status)
                .orElse(
                        switch (coding.eventClass().orElseThrow()) {
                            case REJECT -> SupplyStatus.REFUSED;
                            case REQUEST -> SupplyStatus.REQUESTED;
                            case THREATEN -> SupplyStatus.CONSIDERED;
                            default -> SupplyStatus.AGREED;
                        });
    }
}
