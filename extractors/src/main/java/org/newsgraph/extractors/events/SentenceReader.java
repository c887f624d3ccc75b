package org.newsgraph.extractors.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.lexicon.Words.Support;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EventClass;

/** Reads the events of one sentence: verbs first, then the event nouns that no verb has taken up. */
final class SentenceReader {
    private final Scene scene;

    SentenceReader(Scene scene) {
        this.scene = scene;
    }

    List<Draft> read() {
        List<Draft> drafts = new ArrayList<>();
        Set<Integer> evoked = new HashSet<>();
        VerbCoder verbs = new VerbCoder(scene);
        AdjectiveCoder adjectives = new AdjectiveCoder(scene, verbs);
        for (Token token : scene.sentence().tokens()) {
            Optional<VerbCoder.Coded> stance = adjectives.code(token);
            if (stance.isPresent()) {
                stance.get().evoked().forEach(t -> evoked.add(t.index()));
                add(stance.get().drafts(), drafts);
                continue;
            }
            if (token.isVerb() && isPredicate(token) && !evoked.contains(token.index())) {
                VerbCoder.Coded coded = verbs.code(token);
                coded.evoked().forEach(t -> evoked.add(t.index()));
                if (!casualties(token, drafts)) {
                    add(coded.drafts(), drafts);
                }
            }
        }
        Judgements judgements = new Judgements(scene);
        for (Token token : scene.sentence().tokens()) {
            judgements.read(token).ifPresent(coded -> {
                add(coded.drafts(), drafts);
                coded.evoked().forEach(t -> evoked.add(t.index()));
            });
        }
        NounCoder nouns = new NounCoder(scene);
        for (Token token : scene.sentence().tokens()) {
            if (!ended(token) && (token.isNoun() || token.pos().equals("VBG")) && !evoked.contains(token.index())) {
                add(nouns.code(token), drafts);
            }
        }
        return drafts;
    }

    /** What is read is remembered at once: "accused by Serbia, Croatia denied the charge". */
    private void add(List<Draft> read, List<Draft> drafts) {
        drafts.addAll(read);
        scene.memory().add(scene.sentence().number(), read);
    }

    /** "suspended part of its aid": goods that a verb stops or holds back are not handed over. */
    private boolean ended(Token noun) {
        boolean handsOver = scene.eventNoun(noun)
                .flatMap(frame -> frame.coding().transfer())
                .isPresent();
        return handsOver
                && noun.is("obj", "nmod")
                && scene.sentence()
                        .head(noun)
                        .flatMap(head -> head.isVerb()
                                ? Optional.of(head)
                                : scene.sentence().head(head).filter(h -> head.is("obj")))
                        .filter(Token::isVerb)
                        .map(verb ->
                                scene.lexicon().words().support(scene.sentence().lemmaWithParticle(verb)))
                        .filter(kinds -> kinds.contains(Support.END) && kinds.size() == 1)
                        .isPresent();
    }

    private static boolean isPredicate(Token token) {
        return !token.is("aux", "aux:pass", "cop", "case", "fixed", "mark");
    }

    /** "shelled the camp, wounding nine": the participle tells the outcome of the attack, not another event. */
    private boolean casualties(Token token, List<Draft> drafts) {
        return token.pos().equals("VBG")
                && token.is("advcl", "dep", "acl")
                && scene.sentence().child(token, "mark", "case").isEmpty()
                && scene.sentence()
                        .head(token)
                        .filter(head -> drafts.stream()
                                .anyMatch(d -> d.eventClass() == EventClass.ASSAULT
                                        && d.predicate().index() == head.index()))
                        .isPresent();
    }
}
