package org.newsgraph.extractors.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.lexicon.NounFrames;
import org.newsgraph.extractors.lexicon.Transfer;
import org.newsgraph.extractors.lexicon.VerbFrames.Frame;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.NounPhrases;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.supply.Handover;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;

/** Reads what is promised, refused, asked for or threatened in an infinitive (guidelines, rule 2). */
final class ContentReader {
    private static final Set<EventClass> WITH_CONTENT =
            Set.of(EventClass.AGREE, EventClass.REJECT, EventClass.REQUEST, EventClass.THREATEN);

    private final Scene scene;
    private final FrameMatcher matcher;
    private final SupplyReader supplies;
    private final Carried carried;
    private final Recipients recipients;

    ContentReader(Scene scene) {
        this.scene = scene;
        this.matcher = new FrameMatcher(scene);
        this.supplies = new SupplyReader(scene);
        this.carried = new Carried(scene);
        this.recipients = new Recipients(scene);
    }

    /** With what the infinitives beside the first hand over: "agreed to deliver tanks and to write off debts". */
    Content read(EventClass eventClass, Predication predication) {
        Content first = first(eventClass, predication);
        if (first.handovers().isEmpty()) {
            return first;
        }
        List<Token> words = new ArrayList<>(first.words());
        List<Handover> handovers = new ArrayList<>(first.handovers());
        scene.sentence()
                .children(first.words().get(0), "conj")
                .filter(c -> c.pos().equals("VB")
                        && scene.sentence().child(c, "nsubj", "nsubj:pass").isEmpty())
                .forEach(c -> beside(c, first, words, handovers));
        return new Content(words, first.targets(), handovers);
    }

    private void beside(Token clause, Content first, List<Token> words, List<Handover> handovers) {
        Predication inner = Clauses.of(scene.sentence(), clause);
        Optional<Coding> coding =
                matcher.match(inner).map(Frame::coding).filter(c -> c.transfer().isPresent());
        coding.ifPresent(c -> {
            List<Party> doers = scene.actors(inner.slot("subj"));
            List<Party> own = recipients.named(inner, c.targets(), doers);
            List<Handover> goods = supplies.read(
                    c.transfer().orElseThrow(),
                    inner,
                    new Parties(doers, own.isEmpty() ? first.targets() : own, false));
            if (!goods.isEmpty()) {
                words.add(clause);
                inner.slot("obj").forEach(words::add);
                handovers.addAll(goods);
            }
        });
    }

    private Content first(EventClass eventClass, Predication predication) {
        Optional<Token> clause = predication.first("comp").filter(Token::isVerb).or(() -> infinitiveOf(predication));
        boolean termsOfDeal = predication.slot("subj").stream()
                .anyMatch(s -> scene.eventNoun(s).isPresent());
        if (!WITH_CONTENT.contains(eventClass) || clause.isEmpty() || hasOwnSubject(clause.get()) || termsOfDeal) {
            return Content.NONE;
        }
        Predication inner = Clauses.of(scene.sentence(), clause.get());
        List<Token> words = new ArrayList<>(List.of(clause.get()));
        inner.slot("obj").stream().filter(o -> !ofAnother(o, predication)).forEach(words::add);
        Optional<Coding> verb =
                matcher.match(inner).map(Frame::coding).filter(c -> c.transfer().isPresent());
        Optional<Token> noun = inner.slot("obj").stream()
                .filter(o -> scene.eventNoun(o).isPresent())
                .findFirst()
                .filter(o -> verb.isEmpty());
        Predication told = noun.map(n -> carried.joined(inner, n)).orElse(inner);
        Optional<Coding> coding = noun.flatMap(scene::eventNoun)
                .map(NounFrames.Frame::coding)
                .or(() -> matcher.match(inner).map(Frame::coding));
        if (coding.isEmpty()) {
            return new Content(words, List.of(), List.of());
        }
        List<Party> doers = scene.actors(inner.slot("subj"));
        List<Party> targets = coding.get().transfer().isPresent()
                ? recipients.named(told, coding.get().targets(), doers)
                : carried.targets(told, coding.get().targets());
        if (targets.isEmpty()
                && coding.get()
                        .transfer()
                        .filter(t -> t.kind() == Transfer.Kind.GIVE)
                        .isPresent()) {
            targets = supplies.first(coding.get().transfer().get(), told)
                    .map(item -> recipients.silent(told, doers, item.category()))
                    .orElse(List.of());
        }
        List<Party> served = targets;
        List<Handover> handovers = coding.get()
                .transfer()
                .map(t -> supplies.read(t, told, new Parties(doers, served, false)))
                .orElse(List.of());
        List<Handover> back = new Exchange(scene).against(handovers, inner);
        return new Content(words, targets, Exchange.with(handovers, back));
    }

    /** "refused to join the EU's sanctions": what another does stays an event of its own. */
    private boolean ofAnother(Token object, Predication predication) {
        List<Party> own = scene.actors(predication.slot("subj"));
        List<Party> doers =
                scene.actors(NounPhrases.of(scene.sentence(), object).slot("poss"));
        return scene.eventNoun(object).isPresent()
                && doers.stream().anyMatch(d -> own.stream().noneMatch(d::same));
    }

    /** "an agreement to import fuel": the infinitive of the event noun that is the object. */
    private Optional<Token> infinitiveOf(Predication predication) {
        return predication.slot("obj").stream()
                .filter(o -> scene.eventNoun(o).isPresent())
                .flatMap(o -> scene.sentence().children(o, "acl"))
                .filter(c -> c.pos().equals("VB"))
                .findFirst();
    }

    private boolean hasOwnSubject(Token clause) {
        return clause.relation().equals("ccomp")
                && scene.sentence().child(clause, "nsubj", "nsubj:pass").isPresent();
    }
}
