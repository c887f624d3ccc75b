package org.newsgraph.extractors.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.Coding;
import org.newsgraph.extractors.lexicon.Transfer;
import org.newsgraph.extractors.propositions.Clauses;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.supply.QuantityReader;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.Party;

/**
 * Who gets the goods of a verb of giving: whoever a slot names, whoever a pronoun means, those whom the goods are to
 * help, else whoever the article has told to get them. Nobody gives to himself.
 */
final class Recipients {
    /** Verbs of a purpose that name who is helped: "flew soldiers in to help the government fight". */
    private static final Set<String> HELPING = Set.of(
            "help",
            "assist",
            "aid",
            "support",
            "reinforce",
            "back",
            "bolster",
            "defend",
            "protect",
            "strengthen",
            "equip",
            "arm",
            "feed",
            "relieve",
            "prop_up",
            "shore_up");

    private static final Set<String> USING =
            Set.of("pay", "receive", "need", "accept", "decline", "reject", "refuse", "await", "buy", "import", "get");

    /** Nouns that, definite, mean a state told before. */
    private static final Set<String> STATE_NOUNS =
            Set.of("country", "nation", "state", "republic", "kingdom", "government", "neighbour", "neighbor", "ally");

    /** Marks of what the giver makes his gift depend on. */
    private static final Set<String> CONDITION = Set.of("if", "once", "unless", "provided", "until");

    private static final Set<String> THANKING = Set.of("thank", "praise", "commend", "applaud");

    private static final List<String> HELPED = List.of(Clauses.COMPLEMENT_SUBJECT, "obj", "with", "in");

    private final Scene scene;

    Recipients(Scene scene) {
        this.scene = scene;
    }

    /** Whom the slots name, the best slot first. */
    List<Party> named(Predication predication, List<String> slots, List<Party> givers) {
        return slots.stream()
                .map(slot -> predication.slot(slot).stream()
                        .flatMap(t -> of(predication, t, givers).stream())
                        .distinct()
                        .toList())
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Party> of(Predication predication, Token phrase, List<Party> givers) {
        if (isPronoun(phrase)) {
            return pronoun(predication, phrase, givers);
        }
        if (QuantityReader.currency(phrase).isPresent()) {
            return List.of(); // "220 million U.S. dollars" go to nobody
        }
        List<Party> named = scene.behind(counted(phrase)).stream()
                .filter(p -> givers.stream().noneMatch(p::same) && !isCurrency(phrase, p))
                .toList();
        return named.isEmpty() && STATE_NOUNS.contains(phrase.lower()) && scene.definite(phrase)
                ? pronoun(predication, phrase, givers)
                : named;
    }

    /** "repayment of 220 million U.S. dollars": the state whose money it is gets nothing. */
    private boolean isCurrency(Token phrase, Party party) {
        return scene.sentence().subtree(phrase).stream()
                .filter(t -> QuantityReader.currency(t).isPresent())
                .flatMap(t -> scene.sentence().children(t, "compound", "amod"))
                .flatMap(m -> scene.actors().modifier(scene.sentence(), m).stream())
                .anyMatch(party::same);
    }

    /** "50 of its officers": of whom the number is. */
    private List<Token> counted(Token phrase) {
        List<Token> whole = phrase.pos().equals("CD")
                ? scene.sentence()
                        .children(phrase, "nmod")
                        .filter(n -> scene.sentence()
                                .preposition(n)
                                .filter("of"::equals)
                                .isPresent())
                        .toList()
                : List.of();
        return whole.isEmpty() ? List.of(phrase) : whole;
    }

    private static boolean isPronoun(Token token) {
        return switch (token.lower()) {
            case "it", "them", "him", "her" -> token.pos().equals("PRP");
            default -> false;
        };
    }

    /**
     * "if Chad provided it with planes": the subject of the main clause; "promised them rifles": whoever got something
     * last; else as pronouns go.
     */
    private List<Party> pronoun(Predication predication, Token pronoun, List<Party> givers) {
        return Stream.of(
                        mainSubject(predication.head()),
                        scene.memory().goods().receivers(scene.sentence().number(), givers),
                        scene.actors(List.of(pronoun)))
                .map(parties -> others(parties, givers))
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElseGet(() -> givers.size() == 1
                        ? scene.memory()
                                .counterparts(givers.get(0), scene.sentence().number())
                        : List.of());
    }

    private List<Party> mainSubject(Token verb) {
        boolean circumstance =
                verb.is("advcl") && scene.sentence().child(verb, "mark").isPresent();
        List<Party> subject = List.of();
        Optional<Token> main = circumstance ? scene.sentence().head(verb) : Optional.empty();
        while (main.isPresent() && subject.isEmpty()) {
            Token head = main.get();
            subject = scene.actors(
                    head.isVerb() ? Clauses.of(scene.sentence(), head).slot("subj") : List.of(head));
            main = scene.sentence().head(head);
        }
        return subject;
    }

    /** Whom no slot names; {@code category} is that of the goods. */
    List<Party> silent(Predication predication, List<Party> givers, ItemCategory category) {
        List<Party> helped = helped(predication, givers);
        helped = helped.isEmpty() ? others(users(predication.head()), givers) : helped;
        helped = helped.isEmpty() ? others(bound(predication.head()), givers) : helped;
        if (!helped.isEmpty() || givers.isEmpty()) {
            return helped;
        }
        GoodsTold told = scene.memory().goods();
        List<Party> before = told.receiverHere(givers.get(0), scene.sentence().number())
                .or(() -> told.receiver(givers.get(0), category))
                .map(List::of)
                .orElseGet(() -> beside(predication, givers));
        return category == ItemCategory.TROOPS && !namedHere(before) ? List.of() : before;
    }

    /** "will lend $2 million if Niger holds elections": whoever the condition is set to. */
    private List<Party> bound(Token verb) {
        return Stream.concat(Stream.of(verb), scene.sentence().head(verb).filter(h -> verb.is("xcomp")).stream())
                .flatMap(v -> scene.sentence().children(v, "advcl"))
                .filter(c -> scene.sentence().children(c, "mark").anyMatch(m -> CONDITION.contains(m.lower())))
                .flatMap(c -> scene.actors(Clauses.of(scene.sentence(), c).slot("subj")).stream())
                .distinct()
                .toList();
    }

    /**
     * "will pay more for gas sold by Oman", "declined the loan offered by the fund": whoever has to do with the goods.
     */
    private List<Party> users(Token participle) {
        Optional<Token> goods = scene.sentence().head(participle).filter(g -> participle.is("acl") && g.isNoun());
        return goods
                .filter(g -> g.is("obj", "obl", "nmod"))
                .flatMap(g -> scene.sentence().head(g))
                .filter(v -> USING.contains(v.lemma()))
                .stream()
                .flatMap(v -> scene.actors(Clauses.of(scene.sentence(), v).slot("subj")).stream())
                .toList();
    }

    /**
     * Who gets what an event noun names: "thanked Mali for its help" tells of help for whoever thanks; else whoever got
     * such goods from this giver before.
     */
    List<Party> ofNoun(Predication noun, Coding coding, List<Party> givers) {
        boolean hands = coding.eventClass()
                        .filter(c -> c == EventClass.AID || c == EventClass.COOPERATE)
                        .isPresent()
                && coding.transfer().filter(t -> t.kind() != Transfer.Kind.GET).isPresent();
        if (!hands || givers.isEmpty()) {
            return List.of();
        }
        List<Party> thankful = thankful(noun.head(), givers);
        return thankful.isEmpty()
                ? new SupplyReader(scene)
                                .first(coding.transfer().get(), noun)
                                .flatMap(item -> scene.memory().goods().receiver(givers.get(0), item.category()))
                                .stream()
                                .toList()
                : thankful;
    }

    private List<Party> thankful(Token noun, List<Party> givers) {
        boolean reason =
                scene.sentence().preposition(noun).filter("for"::equals).isPresent();
        return scene.sentence().head(noun).filter(v -> reason && THANKING.contains(v.lemma())).stream()
                .flatMap(v -> scene.actors(Clauses.of(scene.sentence(), v).slot("subj")).stream())
                .flatMap(p -> p.kind() == EntityKind.PERSON
                        ? p.state().flatMap(scene.actors()::state).or(() -> Optional.of(p)).stream()
                        : Stream.of(p))
                .filter(p -> givers.stream().noneMatch(g -> GoodsTold.sameSide(g, p)))
                .toList();
    }

    /** Own troops help somebody only where the sentence names him (guidelines, rule 3). */
    private boolean namedHere(List<Party> parties) {
        return scene.sentence().tokens().stream()
                .filter(Token::isNoun)
                .flatMap(t -> scene.actors().of(scene.sentence(), t).stream())
                .anyMatch(p -> parties.stream().anyMatch(p::same));
    }

    /** "sent engineers to help Niger rebuild": whom the purpose names. */
    List<Party> helped(Predication predication, List<Party> givers) {
        return purposes(predication)
                .map(c -> Clauses.of(scene.sentence(), c))
                .flatMap(p -> HELPED.stream().map(slot -> others(scene.behind(p.slot(slot)), givers)))
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The verbs that tell what the goods are for; they are no act of their own. */
    Stream<Token> purposes(Predication predication) {
        return Stream.concat(Stream.of(predication.head()), predication.slot("obj").stream())
                .flatMap(head -> scene.sentence().children(head, "advcl", "acl", "xcomp"))
                .filter(c -> Clauses.isInfinitive(scene.sentence(), c))
                .filter(c -> HELPING.contains(scene.sentence().lemmaWithParticle(c)));
    }

    /** Whether the only one that could get the goods is the giver himself, so that one of the two is misread. */
    boolean selfish(Predication predication, List<Party> givers) {
        List<Party> named = scene.actors(predication.slot("iobj"));
        return !named.isEmpty() && named.stream().allMatch(p -> givers.stream().anyMatch(p::same));
    }

    /** "delivered the first battery, and Spain will send Ukraine two": who gets goods in a clause beside this one. */
    private List<Party> beside(Predication predication, List<Party> givers) {
        return scene.sentence().tokens().stream()
                .filter(t -> t.isVerb() && t.index() != predication.head().index())
                .flatMap(t -> scene.sentence().children(t, "iobj"))
                .filter(t -> !isPronoun(t))
                .map(t -> others(scene.actors(List.of(t)), givers))
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Party> others(List<Party> parties, List<Party> givers) {
        return parties.stream()
                .filter(p -> givers.stream().noneMatch(g -> GoodsTold.sameSide(g, p)))
                .toList();
    }

    /** Whether these are a force or a body, rather than one man. */
    static boolean isBody(List<Party> parties) {
        return !parties.isEmpty() && parties.stream().noneMatch(p -> p.kind() == EntityKind.PERSON);
    }
}
