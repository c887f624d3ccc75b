package org.newsgraph.extractors.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;

/**
 * The events read so far in an article, so that "the embargo", "the appeal", "the launches" are known to be somebody's
 * against somebody. Not thread-safe: one instance an article.
 */
final class EventMemory {
    /** One event, without its particulars. */
    record Remembered(int sentence, EventClass eventClass, String words, List<Party> actors, List<Party> targets) {}

    private static final Set<EventClass> DEEDS = Set.of(
            EventClass.AGREE,
            EventClass.COOPERATE,
            EventClass.AID,
            EventClass.CONCEDE,
            EventClass.RETREAT,
            EventClass.REJECT,
            EventClass.THREATEN,
            EventClass.MOBILIZE,
            EventClass.SANCTION,
            EventClass.COERCE,
            EventClass.ASSAULT);

    /** How many sentences back a counterpart is looked for. */
    private static final int NEAR = 3;

    private final List<Remembered> events = new ArrayList<>();
    private final GoodsTold goods = new GoodsTold();

    /** The supplies among them. */
    GoodsTold goods() {
        return goods;
    }

    void add(int sentence, List<Draft> drafts) {
        goods.add(sentence, drafts);
        drafts.stream().map(Draft::predicate).distinct().forEach(predicate -> {
            List<Draft> same =
                    drafts.stream().filter(d -> d.predicate().equals(predicate)).toList();
            Draft first = same.get(0);
            events.add(new Remembered(
                    sentence,
                    first.eventClass(),
                    first.action() + " "
                            + String.join(
                                    " ",
                                    first.anchors().stream().map(Scene::lemma).toList()),
                    same.stream().map(Draft::actor).distinct().toList(),
                    same.stream().flatMap(d -> d.target().stream()).distinct().toList()));
        });
    }

    /** The last event that this noun can mean: of the same word, else of the same class. */
    Optional<Remembered> meantBy(Token noun, EventClass eventClass) {
        String word = Scene.lemma(noun);
        String stem = word.endsWith("ing") && word.length() > 6 ? word.substring(0, word.length() - 3) : word;
        return last(e -> e.words().contains(stem)).or(() -> last(e -> e.eventClass() == eventClass));
    }

    /** What others last said by this noun, best to one of these: "the charge", "the offer". */
    Optional<Remembered> said(Token noun, EventClass eventClass, List<Party> to) {
        return last(e -> e.eventClass() == eventClass && among(e.targets(), to) && !among(e.actors(), to))
                .or(() -> last(e -> (e.words().contains(Scene.lemma(noun)) || e.eventClass() == eventClass)
                        && !among(e.actors(), to)));
    }

    private static boolean among(List<Party> parties, List<Party> some) {
        return parties.stream().anyMatch(p -> some.stream().anyMatch(s -> sameSide(s, p)));
    }

    /** The last event that was done towards this party: whom it answers, accepts or declines. */
    Optional<Remembered> towards(Party party) {
        return last(e -> e.targets().stream().anyMatch(t -> sameSide(t, party)));
    }

    /** The last event of this class that has a target. */
    Optional<Remembered> last(EventClass eventClass) {
        return last(e -> e.eventClass() == eventClass && !e.targets().isEmpty());
    }

    /** The last event of these classes that was done to any of these. */
    Optional<Remembered> doneTo(List<Party> victims, Set<EventClass> classes) {
        return last(e -> classes.contains(e.eventClass())
                && e.targets().stream().anyMatch(t -> victims.stream().anyMatch(t::same)));
    }

    /** Whether either did the other an act of these classes. */
    boolean atOdds(Party one, Party other, Set<EventClass> classes) {
        return events.stream()
                .filter(e -> classes.contains(e.eventClass()))
                .anyMatch(e -> (among(e.actors(), List.of(one)) && among(e.targets(), List.of(other)))
                        || (among(e.actors(), List.of(other)) && among(e.targets(), List.of(one))));
    }

    /** The last event of these classes that this party did to somebody. */
    Optional<Remembered> doneBy(Party actor, Set<EventClass> classes) {
        return last(e -> classes.contains(e.eventClass())
                && !e.targets().isEmpty()
                && e.actors().stream().anyMatch(a -> sameSide(a, actor)));
    }

    /** The last deed, as opposed to words and meetings, of anybody but these. */
    Optional<Remembered> lastAct(List<Party> except) {
        return last(e -> DEEDS.contains(e.eventClass())
                && e.actors().stream().noneMatch(a -> except.stream().anyMatch(x -> sameSide(a, x))));
    }

    /** Whom this party last had to do with, in this sentence or the few before it. */
    List<Party> counterparts(Party party, int sentence) {
        return last(e -> e.sentence() >= sentence - NEAR && !others(e, party).isEmpty())
                .map(e -> others(e, party))
                .orElse(List.of());
    }

    private static List<Party> others(Remembered event, Party party) {
        boolean acts = event.actors().stream().anyMatch(a -> sameSide(a, party));
        boolean suffers = event.targets().stream().anyMatch(t -> sameSide(t, party));
        if (acts && suffers) {
            return event.actors().stream().filter(p -> !sameSide(p, party)).toList();
        }
        if (!acts && !suffers) {
            return List.of();
        }
        boolean captives = event.eventClass() == EventClass.COERCE;
        return (acts ? event.targets() : event.actors())
                .stream()
                        .filter(p -> p.kind() != EntityKind.PLACE && !(captives && p.kind() == EntityKind.PERSON))
                        .toList();
    }

    /** What this sentence told last. */
    Optional<Remembered> lastIn(int sentence) {
        return last(e -> true).filter(e -> e.sentence() == sentence);
    }

    /** With whom this party last made a deal. */
    Optional<Party> partner(Party party) {
        return last(e -> e.eventClass() == EventClass.AGREE
                        && !e.targets().isEmpty()
                        && e.actors().stream().anyMatch(a -> sameSide(a, party)))
                .flatMap(e -> java.util.stream.Stream.concat(e.targets().stream(), e.actors().stream())
                        .filter(p -> !sameSide(p, party))
                        .findFirst());
    }

    /** Where this party's forces are or fight, by what the article told before. */
    Optional<Party> wasAt(Party party) {
        return last(e -> (e.eventClass() == EventClass.MOBILIZE || e.eventClass() == EventClass.ASSAULT)
                        && !e.targets().isEmpty()
                        && e.actors().stream().anyMatch(a -> sameSide(a, party)))
                .map(e -> e.targets().get(0));
    }

    private static boolean sameSide(Party a, Party b) {
        return a.same(b) || (a.state().isPresent() && a.state().equals(b.state()));
    }

    private Optional<Remembered> last(java.util.function.Predicate<Remembered> test) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (test.test(events.get(i))) {
                return Optional.of(events.get(i));
            }
        }
        return Optional.empty();
    }
}
