package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.lexicon.Transfer;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.supply.ItemPhrase;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.Party;

/** Finds who does what a verb tells and to whom: in the slots of its row, else where the class of event suggests. */
final class PartyFinder {
    /** Classes that judge or ask for an act: their target is whoever does the act. */
    private static final Set<EventClass> ON_ACTS =
            Set.of(EventClass.ACCUSE, EventClass.SUPPORT, EventClass.REJECT, EventClass.REQUEST, EventClass.PROTEST);

    /** Verbs that answer what another has said or offered. */
    private static final Set<String> ANSWERS =
            Set.of("decline", "refuse", "reject", "accept", "deny", "rebuff", "spurn");

    /** Acts on persons: where it happens is no target beside them. */
    private static final Set<String> CASUALTIES = Set.of(
            "kill", "wound", "injure", "shoot", "massacre", "murder", "execute", "behead", "slaughter", "gun_down");

    private static final Set<String> MEDIATING = Set.of("broker", "mediate", "facilitate", "negotiate");

    /** Verbs under which an act is only wanted. */
    private static final Set<String> WANTING = Set.of(
            "demand", "urge", "call", "ask", "appeal", "request", "insist", "want", "seek", "encourage", "oppose");

    private final Scene scene;
    private final SupplyReader supplies;
    private final Carried carried;
    private final Answers answers;
    private final Recipients recipients;

    PartyFinder(Scene scene) {
        this.scene = scene;
        this.supplies = new SupplyReader(scene);
        this.carried = new Carried(scene);
        this.answers = new Answers(scene);
        this.recipients = new Recipients(scene);
    }

    /** Both sides; {@code content} is what is promised, refused or asked for. */
    Parties find(Predication predication, Coding coding, Content content) {
        EventClass eventClass = coding.eventClass().orElseThrow();
        List<Party> actors = actors(predication, coding);
        List<Party> targets = answers.answered(predication, actors);
        if (targets.isEmpty()) {
            targets = ON_ACTS.contains(eventClass)
                    ? responsible(predication, coding.targets())
                    : named(predication, coding);
        }
        if (eventClass == EventClass.REQUEST && targets.equals(actors) && asksOfPronoun(predication)) {
            List<Party> others = actors.size() == 1
                    ? scene.memory()
                            .counterparts(actors.get(0), scene.sentence().number())
                    : List.of();
            targets = others.size() == 1 ? others : List.of();
        }
        if (actors.isEmpty() && predication.passive() && wanted(predication.head())) {
            return new Parties(List.of(), List.of(), false);
        }
        Optional<Token> ended = ended(predication, eventClass);
        if (ended.isPresent()) {
            Parties old = carried.ended(ended.get());
            actors = actors.isEmpty() ? old.actors() : actors;
            targets = targets.isEmpty() || targets.equals(actors) ? old.targets() : targets;
        }
        if (targets.isEmpty() || targets.equals(actors)) {
            targets = content.targets().isEmpty() ? targets : content.targets();
        }
        if (gives(coding) || trains(coding)) {
            targets = served(predication, coding, actors, targets);
        }
        List<Party> asking = actors;
        if (targets.isEmpty() && asks(coding)) {
            targets = supplies.first(coding.transfer().orElseThrow(), predication).stream()
                    .flatMap(goods -> supplies.owners(List.of(goods.head()), asking).stream())
                    .toList();
        }
        if (targets.isEmpty()) {
            targets = implied(predication, eventClass, actors);
        }
        if (targets.isEmpty() && !coding.stance()) {
            targets = new Hearers(scene).of(predication, actors);
        }
        return new Parties(actors, targets, false);
    }

    /** "demanded that they leave": nobody asks himself, so the pronoun means the other side. */
    private static boolean asksOfPronoun(Predication predication) {
        return Stream.of("obj", Clauses.COMPLEMENT_SUBJECT)
                .flatMap(slot -> predication.slot(slot).stream())
                .anyMatch(t -> t.pos().equals("PRP"));
    }

    private static boolean gives(Coding coding) {
        return coding.transfer().map(t -> t.kind() == Transfer.Kind.GIVE).orElse(false);
    }

    private static boolean asks(Coding coding) {
        return coding.transfer().filter(t -> t.kind() == Transfer.Kind.ASK).isPresent();
    }

    private static boolean trains(Coding coding) {
        return coding.transfer().filter(t -> t.kind() == Transfer.Kind.TRAIN).isPresent();
    }

    /** Whom the goods serve: a force that the troops are to help, and whoever gets what no slot gives to anybody. */
    private List<Party> served(Predication predication, Coding coding, List<Party> actors, List<Party> named) {
        return supplies.first(coding.transfer().orElseThrow(), predication)
                .map(ItemPhrase::category)
                .map(category -> {
                    List<Party> helped =
                            category == ItemCategory.TROOPS ? recipients.helped(predication, actors) : List.<Party>of();
                    if (Recipients.isBody(helped)) {
                        return helped;
                    }
                    return named.isEmpty() ? recipients.silent(predication, actors, category) : named;
                })
                .orElse(named);
    }

    private List<Party> actors(Predication predication, Coding coding) {
        EventClass eventClass = coding.eventClass().orElseThrow();
        List<Party> subject = scene.actors(predication.slot("subj"));
        if (subject.isEmpty() && ownTroops(predication).isEmpty()) {
            subject = new Givers(scene).told(predication, coding);
        }
        if (!subject.isEmpty() || !predication.passive()) {
            return subject;
        }
        if (eventClass == EventClass.CONSULT && predication.slot("between").size() > 1) {
            return scene.actors(predication.slot("between"));
        }
        boolean movesTroops = eventClass == EventClass.MOBILIZE
                || coding.transfer()
                        .map(t -> t.kind() == Transfer.Kind.GIVE || t.kind() == Transfer.Kind.OWN_TROOPS)
                        .orElse(false);
        if (movesTroops) {
            return ownTroops(predication);
        }
        return eventClass == EventClass.SANCTION
                ? scene.actors(predication.slot("from")).stream()
                        .filter(p -> p.kind() == EntityKind.ORGANIZATION)
                        .toList()
                : wanted(predication.head()) ? List.of() : new SilentParties(scene).agents(predication, coding);
    }

    private Optional<Token> ended(Predication predication, EventClass eventClass) {
        return predication.slot("obj").stream()
                .filter(o -> scene.eventNoun(o).isPresent())
                .findFirst()
                .filter(o -> eventClass == EventClass.CONCEDE
                        || eventClass == EventClass.SANCTION
                        || eventClass == EventClass.AGREE);
    }

    private List<Party> named(Predication predication, Coding coding) {
        EventClass eventClass = coding.eventClass().orElseThrow();
        if (eventClass == EventClass.MOBILIZE) {
            return new Deployments(scene).targets(predication, coding.targets());
        }
        People people = new People(scene);
        boolean hands = coding.transfer().isPresent() && eventClass != EventClass.REQUEST;
        List<Party> named = hands
                ? recipients.named(predication, coding.targets(), scene.actors(predication.slot("subj")))
                : carried.targets(predication, coding.targets());
        if (eventClass == EventClass.CONSULT) {
            List<Party> visited = named.stream().map(this::host).distinct().toList();
            List<Party> direct = scene.actors(predication.slot("obj"));
            List<Party> hosts = visited.stream()
                    .filter(p -> p.kind() != EntityKind.PERSON || direct.isEmpty() || direct.contains(p))
                    .toList();
            return hosts.isEmpty() ? visited : hosts;
        }
        if (CASUALTIES.contains(predication.lemma()) && people.onlyNameless(predication.slot("obj"))) {
            return people.sides(predication.slot("obj"));
        }
        return named.isEmpty() && gives(coding) ? supplies.squeezedRecipient(predication) : named;
    }

    /** A visit to a town is one to its state; continents and regions across states stay what they are. */
    private Party host(Party place) {
        return place.kind() == EntityKind.PLACE
                ? place.state().flatMap(scene.actors()::state).orElse(place)
                : place;
    }

    private List<Party> responsible(Predication predication, List<String> slots) {
        return slots.stream()
                .flatMap(slot -> slot.equals("comp") ? Stream.of(Clauses.COMPLEMENT_SUBJECT, slot) : Stream.of(slot))
                .map(slot -> carried.responsible(predication.slot(slot)))
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "demanded that they be freed": nobody is told to have done it. */
    private boolean wanted(Token verb) {
        return verb.is("ccomp", "xcomp", "advcl", "dep")
                && scene.sentence()
                        .head(verb)
                        .filter(head -> WANTING.contains(head.lemma()))
                        .isPresent();
    }

    /** The target that no slot of the row names. */
    private List<Party> implied(Predication predication, EventClass eventClass, List<Party> actors) {
        if (ON_ACTS.contains(eventClass)) {
            Stream<Token> events = predication.slot("obj").stream()
                    .filter(o -> scene.eventNoun(o).isPresent() || ownMove(o));
            List<Party> doers = Stream.of(
                            predication.slot(Clauses.ASKED_FOR).stream(),
                            predication.slot(Clauses.COMPLEMENT_SUBJECT).stream(),
                            events,
                            wished(predication).stream())
                    .map(phrases -> carried.responsible(phrases.toList()))
                    .filter(p -> !p.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            if (!doers.isEmpty()) {
                return doers;
            }
            List<Party> above = eventClass == EventClass.REQUEST ? asked(predication, actors) : List.of();
            if (!above.isEmpty()) {
                return above;
            }
            List<Party> owners = eventClass == EventClass.REQUEST ? owners(predication) : List.of();
            if (!owners.isEmpty() && actors.stream().noneMatch(owners::contains)) {
                return owners;
            }
            if ((eventClass == EventClass.ACCUSE || eventClass == EventClass.SUPPORT)
                    && predication.slot("obj").stream().anyMatch(o -> scene.definite(o) && !o.isProper())) {
                return scene.memory()
                        .lastAct(actors)
                        .filter(e -> e.sentence() >= scene.sentence().number() - 2)
                        .map(EventMemory.Remembered::actors)
                        .orElse(List.of());
            }
        }
        if (actors.size() != 1) {
            return List.of();
        }
        Party actor = actors.get(0);
        if (ANSWERS.contains(predication.lemma())) {
            return scene.memory()
                    .towards(actor)
                    .map(EventMemory.Remembered::actors)
                    .orElse(List.of());
        }
        return switch (eventClass) {
            case CONSULT -> MEDIATING.contains(predication.lemma()) ? sides(actor) : hosts(predication, actor);
            case MOBILIZE ->
                predication.slot("obj").stream().anyMatch(o -> Deployments.isFrontier(o))
                        ? scene.memory().wasAt(actor).stream().toList()
                        : List.of();
            case RETREAT ->
                wanted(predication.head())
                        ? List.of()
                        : scene.memory().wasAt(actor).stream().toList();
            case COOPERATE ->
                predication.lemma().equals("invest")
                        ? scene.memory().counterparts(actor, scene.sentence().number())
                        : List.of();
            default -> new SilentParties(scene).targets(predication, eventClass, actor);
        };
    }

    /** "freed four sailors in a swap brokered by Oman": between whom the sentence has just told an act. */
    private List<Party> sides(Party mediator) {
        return scene.memory().lastIn(scene.sentence().number()).stream()
                .flatMap(e -> Stream.concat(e.actors().stream(), e.targets().stream()))
                .filter(p -> !p.same(mediator))
                .distinct()
                .toList();
    }

    /** "the Chadian move": an act of whatever kind, but somebody's. */
    private boolean ownMove(Token noun) {
        return Carried.isVague(noun)
                && (scene.resumes(noun)
                        || !scene.actors().behind(scene.sentence(), noun).isEmpty());
    }

    /** "would send boats if Quito asked for them": whoever would do what is asked for. */
    private List<Party> asked(Predication predication, List<Party> actors) {
        return predication.head().is("advcl")
                ? scene.sentence().head(predication.head()).filter(Token::isVerb).stream()
                        .flatMap(verb ->
                                scene.actors(Clauses.of(scene.sentence(), verb).slot("subj")).stream())
                        .filter(p -> actors.stream().noneMatch(p::same))
                        .distinct()
                        .toList()
                : List.of();
    }

    /** "asked for Turkish troops": those whose goods or soldiers they are. */
    private List<Party> owners(Predication predication) {
        return scene.actors(Stream.of("for", "obj")
                .flatMap(slot -> predication.slot(slot).stream())
                .filter(o -> scene.items().category(scene.sentence(), o).isPresent())
                .toList());
    }

    /** "wants to see a withdrawal": what somebody wants to see done. */
    private List<Token> wished(Predication predication) {
        return predication.slot("comp").stream()
                .filter(c -> c.lemma().equals("see"))
                .flatMap(c -> Clauses.of(scene.sentence(), c).slot("obj").stream())
                .toList();
    }

    /** "will hold talks in Beijing": whoever talks in another state's capital talks with that state. */
    private List<Party> hosts(Predication predication, Party guest) {
        if (Meetings.isBody(guest)) {
            return List.of();
        }
        return predication.slot("in").stream()
                .flatMap(t -> scene.actors().of(scene.sentence(), t).stream())
                .filter(p -> p.kind() == EntityKind.STATE && !p.state().equals(guest.state()))
                .toList();
    }

    /** "North Korean troops were sent": whoever sent them, they are North Korea's. */
    List<Party> ownTroops(Predication predication) {
        return scene.actors(predication.slot("obj").stream()
                .filter(o -> scene.items()
                        .category(scene.sentence(), o)
                        .filter(c -> c == ItemCategory.TROOPS)
                        .isPresent())
                .toList());
    }
}
