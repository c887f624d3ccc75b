package org.newsgraph.extractors.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.Transfer;
import org.newsgraph.extractors.propositions.Predication;
import org.newsgraph.extractors.supply.Handover;
import org.newsgraph.extractors.supply.ItemPhrase;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Quantity;

/** Who hands what to whom in a predication whose frame is a transfer. */
final class SupplyReader {
    private static final List<String> RECIPIENT_SLOTS = List.of("iobj", "to", "for", "into", "in");
    private static final List<String> ASKED_GOODS = List.of("for", "obj", "of");

    private static final Set<String> DITRANSITIVE = Set.of(
            "give", "send", "offer", "lend", "promise", "grant", "pay", "sell", "hand", "pledge", "ship", "loan",
            "deny");

    /** Verbs whose subject is what comes to somebody. */
    private static final Set<String> ARRIVING = Set.of("reach", "arrive", "get_to");

    private static final Map<String, ItemCategory> GOODS_OF_VERBS = Map.of(
            "arm", ItemCategory.ARMS,
            "rearm", ItemCategory.ARMS,
            "finance", ItemCategory.FUNDS,
            "fund", ItemCategory.FUNDS,
            "bankroll", ItemCategory.FUNDS,
            "subsidise", ItemCategory.FUNDS,
            "subsidize", ItemCategory.FUNDS);

    private final Scene scene;
    private final Recipients recipients;

    SupplyReader(Scene scene) {
        this.scene = scene;
        this.recipients = new Recipients(scene);
    }

    /** The goods of a transfer between these parties; every item for every pair. */
    List<Handover> read(Transfer transfer, Predication predication, Parties parties) {
        List<Handover> handovers = new ArrayList<>();
        if (parties.mutual()) {
            goods(transfer, predication).forEach(item -> parties.actors().forEach(from -> parties.actors().stream()
                    .filter(to -> !to.same(from))
                    .forEach(to ->
                            handovers.add(new Handover(item, Optional.of(from), Optional.of(to), transfer.status())))));
            return handovers;
        }
        String recipientWords = squeezed(predication)
                .map(Token::word)
                .reduce((a, b) -> a + " " + b)
                .map(w -> w + " ")
                .orElse("");
        for (ItemPhrase named : goods(transfer, predication)) {
            ItemPhrase item = named.without(recipientWords);
            switch (transfer.kind()) {
                case GIVE -> pairs(parties.actors(), recipients(predication, parties), transfer, item, handovers);
                case EQUIP, TRAIN, HELP, OWN_TROOPS ->
                    pairs(parties.actors(), parties.targets(), transfer, item, handovers);
                case GET -> pairs(givers(predication, parties), parties.actors(), transfer, item, handovers);
                case ASK -> pairs(parties.targets(), parties.actors(), transfer, item, handovers);
            }
        }
        return handovers;
    }

    private List<Party> recipients(Predication predication, Parties parties) {
        List<Party> squeezed = squeezedRecipient(predication);
        if (!squeezed.isEmpty()) {
            return squeezed;
        }
        List<Party> named = recipients.named(predication, RECIPIENT_SLOTS, parties.actors());
        if (Recipients.isBody(recipients.helped(predication, parties.actors()))) {
            named = parties.targets();
        }
        return (named.isEmpty() ? parties.targets() : named)
                .stream().map(this::stateOfRegion).distinct().toList();
    }

    /** "lent Mali 20 trucks", "gave Moscow drones": the parser takes the recipient for a part of the goods. */
    List<Party> squeezedRecipient(Predication predication) {
        return squeezed(predication)
                .flatMap(m -> scene.actors().modifier(scene.sentence(), m).stream())
                .distinct()
                .toList();
    }

    private Stream<Token> squeezed(Predication predication) {
        if (!predication.head().isVerb()) {
            return Stream.empty();
        }
        boolean doubleObject = DITRANSITIVE.contains(predication.lemma());
        return predication.slot("obj").stream()
                .flatMap(goods -> Stream.concat(
                        scene.sentence().children(goods, "compound"),
                        scene.sentence().children(goods, "nummod").flatMap(n -> scene.sentence()
                                .children(n, "compound"))))
                .filter(m -> m.isProper() && (doubleObject || beforeNumber(m)))
                .filter(m -> scene.actors().modifier(scene.sentence(), m).stream()
                        .anyMatch(p -> p.kind() == EntityKind.STATE || p.role().isPresent()));
    }

    private boolean beforeNumber(Token token) {
        return scene.sentence()
                .at(token.index() + 1)
                .filter(t -> t.pos().equals("CD") || t.pos().equals("DT"))
                .isPresent();
    }

    private List<Party> givers(Predication predication, Parties parties) {
        List<Party> named = scene.behind(predication.slot("from"));
        return named.isEmpty()
                ? (parties.targets().isEmpty() ? origins(predication, parties) : parties.targets())
                : named;
    }

    /** "Venezuelan fuel", "Iran's drones": whose goods they are. */
    private List<Party> origins(Predication predication, Parties parties) {
        List<Party> owners = owners(predication.slot("obj"), parties.actors());
        return !owners.isEmpty() || parties.actors().size() != 1
                ? owners
                : scene.memory().partner(parties.actors().get(0)).stream().toList();
    }

    /** Whose goods these are told to be, by an adjective, a noun before them or a genitive. */
    List<Party> owners(List<Token> goods, List<Party> except) {
        return goods.stream()
                .flatMap(head -> scene.sentence().children(head, "amod", "compound", "nmod:poss"))
                .flatMap(m -> scene.actors().modifier(scene.sentence(), m).stream())
                .filter(p -> except.stream().noneMatch(e -> GoodsTold.sameSide(e, p)))
                .distinct()
                .toList();
    }

    private Party stateOfRegion(Party party) {
        return party.kind() == EntityKind.PLACE
                ? party.state().flatMap(scene.actors()::state).orElse(party)
                : party;
    }

    private static void pairs(
            List<Party> givers, List<Party> receivers, Transfer transfer, ItemPhrase item, List<Handover> out) {
        for (Optional<Party> from : orNone(givers)) {
            for (Optional<Party> to : orNone(receivers)) {
                out.add(new Handover(item, from, to, transfer.status()));
            }
        }
    }

    private static List<Optional<Party>> orNone(List<Party> parties) {
        return parties.isEmpty()
                ? List.of(Optional.empty())
                : parties.stream().map(Optional::of).toList();
    }

    /** The first goods that are handed over. */
    Optional<ItemPhrase> first(Transfer transfer, Predication predication) {
        return goods(transfer, predication).stream().findFirst();
    }

    private List<ItemPhrase> goods(Transfer transfer, Predication predication) {
        return switch (transfer.kind()) {
            case GIVE, GET ->
                ARRIVING.contains(predication.lemma())
                        ? firstWithGoods(predication, "subj")
                        : firstWithGoods(predication, "obj", "obj2", "of", "mod", "on", "in", "for");
            case EQUIP -> orNamedByVerb(firstWithGoods(predication, "with", "obj2", "obj"), predication);
            case ASK -> firstWithGoods(predication, ASKED_GOODS.toArray(String[]::new));
            case HELP -> {
                List<ItemPhrase> goods = firstWithGoods(predication, "with", "obj2", "of", "in");
                yield goods.isEmpty() && predication.head().isNoun()
                        ? itself(predication.head())
                        : orNamedByVerb(goods, predication);
            }
            case TRAIN -> training(predication);
            case OWN_TROOPS -> {
                List<ItemPhrase> own = firstWithGoods(predication, "obj", "of", "subj", "mod");
                yield own.stream()
                        .filter(i -> i.category() == ItemCategory.TROOPS)
                        .toList();
            }
        };
    }

    /** "armed the rebels", "financed the rebels": the verb itself says with what. */
    private static List<ItemPhrase> orNamedByVerb(List<ItemPhrase> goods, Predication predication) {
        Token verb = predication.head();
        ItemCategory category = GOODS_OF_VERBS.get(predication.lemma());
        return goods.isEmpty() && category != null && verb.isVerb()
                ? List.of(new ItemPhrase(verb, category, Optional.empty(), verb.word(), Optional.empty()))
                : goods;
    }

    private List<ItemPhrase> itself(Token noun) {
        return scene.items().read(scene.sentence(), noun).stream().toList();
    }

    private List<ItemPhrase> firstWithGoods(Predication predication, String... slots) {
        return Stream.of(slots)
                .map(slot -> goods(predication.slot(slot)))
                .filter(goods -> !goods.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<ItemPhrase> goods(List<Token> heads) {
        List<ItemPhrase> goods = new ArrayList<>();
        for (Token head : heads) {
            List<ItemPhrase> named = scene.items().readAll(scene.sentence(), head);
            for (ItemPhrase item :
                    named.isEmpty() ? new ResumedGoods(scene).of(head).stream().toList() : named) {
                int last = goods.size() - 1;
                if (last >= 0 && underOneMeasure(goods.get(last), item)) {
                    goods.set(last, listed(goods.get(last), item));
                } else {
                    goods.add(item);
                }
            }
        }
        return goods;
    }

    /** "13,000 containers of shells, mines and rockets" is one item (guidelines, rule 8). */
    private static boolean underOneMeasure(ItemPhrase first, ItemPhrase next) {
        return first.quantity().filter(q -> q.unit().isPresent()).isPresent()
                && first.category() == next.category()
                && first.category() != ItemCategory.FUNDS
                && next.quantity().isEmpty()
                && first.head().index() < next.head().index();
    }

    private ItemPhrase listed(ItemPhrase first, ItemPhrase next) {
        String words = scene.sentence().words(first.head(), next.head());
        return first.and(words.substring(first.head().end() - first.head().begin()));
    }

    /** The training itself is the item, the trained are counted: "train 200 Malian recruits". */
    private List<ItemPhrase> training(Predication predication) {
        Optional<Quantity> trained = predication.first("obj").flatMap(obj -> scene.items()
                .read(scene.sentence(), obj)
                .flatMap(ItemPhrase::quantity)
                .map(q -> q.in(obj.lower())));
        return List.of(new ItemPhrase(
                predication.head(),
                ItemCategory.TRAINING,
                Optional.empty(),
                predication.head().lemma(),
                trained));
    }
}
