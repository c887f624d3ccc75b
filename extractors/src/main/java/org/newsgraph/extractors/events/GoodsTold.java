package org.newsgraph.extractors.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.extractors.supply.ItemPhrase;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Supply;
import org.newsgraph.ontology.fact.SupplyStatus;

/**
 * The supplies told so far in an article, so that "began to deliver the kits", "promised them rifles", "accepted the
 * offer" are known to be about somebody and something. Not thread-safe: one instance an article.
 */
final class GoodsTold {
    /** How many sentences back a pronoun may find who got something. */
    private static final int NEAR = 3;

    private record Told(int sentence, Supply supply) {}

    private final List<Told> all = new ArrayList<>();

    void add(int sentence, List<Draft> drafts) {
        drafts.stream().flatMap(d -> d.supply().stream()).forEach(s -> all.add(new Told(sentence, s)));
    }

    /** To whom this giver last gave goods of this kind. */
    Optional<Party> receiver(Party giver, ItemCategory category) {
        return last(t -> t.supply().category() == category
                        && t.supply().to().isPresent()
                        && t.supply().from().filter(f -> sameSide(f, giver)).isPresent())
                .flatMap(t -> t.supply().to());
    }

    /** To whom this giver gave anything in this very sentence. */
    Optional<Party> receiverHere(Party giver, int sentence) {
        return last(t -> t.sentence() == sentence
                        && t.supply().to().isPresent()
                        && t.supply().from().filter(f -> sameSide(f, giver)).isPresent())
                .flatMap(t -> t.supply().to());
    }

    /** Who last gave this receiver such goods: the same thing, or any troops. */
    Optional<Party> giver(Party receiver, ItemPhrase goods) {
        return last(t -> alike(t.supply(), goods)
                        && t.supply().from().isPresent()
                        && t.supply().to().filter(r -> sameSide(r, receiver)).isPresent())
                .flatMap(t -> t.supply().from());
    }

    private static boolean alike(Supply told, ItemPhrase goods) {
        return told.category() == goods.category()
                && (goods.category() == ItemCategory.TROOPS
                        || told.item().endsWith(goods.head().word()));
    }

    /** Who last gave anybody such goods, where both are known. */
    Optional<Supply> last(ItemPhrase goods) {
        return last(t -> alike(t.supply(), goods)
                        && t.supply().from().isPresent()
                        && t.supply().to().isPresent())
                .map(Told::supply);
    }

    /** Who got something last, in this sentence or the few before, but none of these. */
    List<Party> receivers(int sentence, List<Party> except) {
        return last(t -> t.sentence() >= sentence - NEAR
                        && t.supply()
                                .to()
                                .filter(r -> except.stream().noneMatch(e -> sameSide(e, r)))
                                .isPresent())
                .flatMap(t -> t.supply().to())
                .stream()
                .toList();
    }

    /** What one last offered or promised the other, each of the goods. */
    List<Supply> offered(Party from, Party to, int sentence) {
        Predicate<Told> between = t -> t.sentence() >= sentence - NEAR
                && (t.supply().status() == SupplyStatus.OFFERED || t.supply().status() == SupplyStatus.PROMISED)
                && t.supply().from().filter(f -> sameSide(f, from)).isPresent()
                && t.supply().to().filter(r -> sameSide(r, to)).isPresent();
        return last(between).stream()
                .flatMap(found -> all.stream().filter(t -> t.sentence() == found.sentence() && between.test(t)))
                .map(Told::supply)
                .distinct()
                .toList();
    }

    private Optional<Told> last(Predicate<Told> test) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (test.test(all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    static boolean sameSide(Party a, Party b) {
        return a.same(b) || (a.state().isPresent() && a.state().equals(b.state()));
    }
}
