package org.newsgraph.extractors.events;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.text.Token;

/**
 * A verb said once of two pairs: "asked Kenya for boats and Chad for trucks", "sent rice to Mali and wheat to Niger".
 */
record Gapped(Scene scene) {
    private static final Set<String> PREPOSITIONS = Set.of("for", "to", "with");

    /** How far behind the "and" the second pair may end. */
    private static final int REACH = 9;

    /** The predication of each pair; the one predication where nothing is left out. */
    List<Predication> parts(Predication predication) {
        if (!predication.head().isVerb() || predication.passive()) {
            return List.of(predication);
        }
        Optional<List<Predication>> receivers = receivers(predication);
        if (receivers.isPresent()) {
            return receivers.get();
        }
        return predication.slots().keySet().stream()
                .filter(PREPOSITIONS::contains)
                .flatMap(p -> split(predication, p).stream())
                .findFirst()
                .orElse(List.of(predication));
    }

    private Optional<List<Predication>> split(Predication predication, String preposition) {
        List<Token> phrases = predication.slot(preposition);
        return scene.sentence().tokens().stream()
                .filter(t -> t.is("cc") && t.index() > predication.head().index() + 2)
                .filter(and -> phrases.stream().anyMatch(p -> p.index() < and.index() && marked(p, preposition)))
                .filter(and -> predication.slot("obj").stream().anyMatch(o -> o.index() < and.index()))
                .flatMap(and -> phrases.stream()
                        .filter(p ->
                                p.index() > and.index() && p.index() - and.index() < REACH && marked(p, preposition))
                        .flatMap(p -> second(and, p).stream()
                                .map(o -> List.of(before(predication, and), pair(predication, o, preposition, p)))))
                .findFirst();
    }

    /** "lent Chad $2 million and Mali $3 million". */
    private Optional<List<Predication>> receivers(Predication predication) {
        List<Token> goods = predication.slot("obj");
        if (predication.slot("iobj").isEmpty()) {
            return Optional.empty();
        }
        return goods.stream()
                .flatMap(o -> scene.sentence().withConjuncts(o).stream())
                .filter(o -> o.is("conj"))
                .flatMap(o -> scene.sentence()
                        .children(o, "compound")
                        .filter(Token::isProper)
                        .filter(r -> scene.sentence()
                                .before(r)
                                .filter(b -> b.lower().equals("and"))
                                .isPresent())
                        .filter(r -> scene.sentence().beforeAmount(r))
                        .map(r -> List.of(before(predication, r), pair(predication, o, "iobj", r))))
                .findFirst();
    }

    private boolean marked(Token phrase, String preposition) {
        return scene.sentence().preposition(phrase).filter(preposition::equals).isPresent();
    }

    /** The noun right before the second preposition; it must be of the pair, with no verb or comma in between. */
    private Optional<Token> second(Token and, Token phrase) {
        Optional<Token> mark = scene.sentence().child(phrase, "case");
        boolean plain = scene.sentence().tokens().subList(and.index() + 1, phrase.index()).stream()
                .noneMatch(t -> t.isVerb() || t.word().equals(","));
        return mark.filter(m -> plain && m.index() > and.index() + 1)
                .flatMap(m -> scene.sentence().before(m))
                .filter(Token::isNoun)
                .filter(o -> !scene.actors().of(scene.sentence(), o).isEmpty()
                        || scene.items().read(scene.sentence(), o).isPresent());
    }

    private static Predication before(Predication predication, Token and) {
        ImmutableListMultimap.Builder<String, Token> slots = ImmutableListMultimap.builder();
        predication.slots().forEach((slot, token) -> {
            if (slot.equals("subj") || token.index() < and.index()) {
                slots.put(slot, token);
            }
        });
        return new Predication(predication.head(), predication.lemma(), false, slots.build());
    }

    private static Predication pair(Predication predication, Token object, String preposition, Token phrase) {
        ImmutableListMultimap.Builder<String, Token> slots = ImmutableListMultimap.builder();
        slots.putAll("subj", predication.slot("subj"));
        slots.put("obj", object);
        slots.put(preposition, phrase);
        return new Predication(predication.head(), predication.lemma(), false, slots.build());
    }
}
