package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.NounFrames;
import org.newsgraph.extractors.lexicon.Words.Support;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.NounPhrases;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Party;

/**
 * Requests, offers, charges and threats are spoken to somebody who answers them: "turned down a Polish request" rejects
 * Poland, and Poland asked whoever turned it down.
 */
final class Answers {
    /** Classes of events that await an answer. */
    private static final Set<EventClass> AWAITING =
            Set.of(EventClass.REQUEST, EventClass.AGREE, EventClass.ACCUSE, EventClass.THREATEN);

    /** Prepositions of what a clause's doer acts upon: "at the request of", "after an appeal by". */
    private static final Set<String> UPON =
            Set.of("at", "after", "following", "despite", "upon", "in_response_to", "amid", "under", "on");

    private final Scene scene;

    Answers(Scene scene) {
        this.scene = scene;
    }

    /** Whom the verb answers; none where it answers nothing that anybody is known to have said. */
    List<Party> answered(Predication predication, List<Party> actors) {
        if (!isAnswer(predication.lemma())) {
            return List.of();
        }
        return Stream.concat(predication.slot("obj").stream(), predication.slot("to").stream())
                .map(said -> speakers(said, actors))
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Who is spoken to by a request, an offer or a charge that names only its speaker. */
    List<Party> addressees(Token noun, EventClass eventClass) {
        if (!AWAITING.contains(eventClass) && eventClass != EventClass.SUPPORT) {
            return List.of();
        }
        Optional<Token> verb = scene.sentence().head(noun).filter(Token::isVerb);
        if (verb.isEmpty()) {
            return List.of();
        }
        Predication answer = Clauses.of(scene.sentence(), verb.get());
        if (isAnswer(answer.lemma()) && answer.slot("obj").contains(noun)) {
            return scene.actors(answer.slot("subj"));
        }
        return noun.is("obl") && eventClass != EventClass.ACCUSE && circumstance(noun, eventClass)
                ? doer(verb.get())
                : List.of();
    }

    private boolean circumstance(Token noun, EventClass eventClass) {
        return scene.sentence()
                .preposition(noun)
                .filter(p -> eventClass == EventClass.SUPPORT ? p.equals("with") : UPON.contains(p))
                .isPresent();
    }

    /** Who does what the clause tells, or the clause above: "at a meeting held at Oman's request, the league ...". */
    private List<Party> doer(Token verb) {
        Optional<Token> walker = Optional.of(verb);
        while (walker.isPresent()) {
            List<Party> parties = walker.get().isVerb()
                    ? scene.actors(Clauses.of(scene.sentence(), walker.get()).slot("subj"))
                    : List.of();
            if (!parties.isEmpty()) {
                return parties;
            }
            walker = scene.sentence().head(walker.get());
        }
        return List.of();
    }

    private List<Party> speakers(Token said, List<Party> actors) {
        Optional<NounFrames.Frame> frame = scene.eventNoun(said)
                .filter(f -> f.coding().eventClass().filter(AWAITING::contains).isPresent());
        if (frame.isEmpty()) {
            return List.of();
        }
        List<Party> named = new NounCoder(scene).actors(frame.get(), NounPhrases.of(scene.sentence(), said));
        if (!named.isEmpty() || (!scene.definite(said) && !scene.resumes(said))) {
            return named;
        }
        return scene.memory()
                .said(said, frame.get().coding().eventClass().orElseThrow(), actors)
                .map(EventMemory.Remembered::actors)
                .orElse(List.of());
    }

    private boolean isAnswer(String lemma) {
        return scene.lexicon().words().support(lemma).contains(Support.ANSWER);
    }
}
