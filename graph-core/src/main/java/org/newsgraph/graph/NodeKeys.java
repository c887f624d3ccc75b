package org.newsgraph.graph;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Evidence;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Place;
import org.newsgraph.ontology.fact.StateCode;
import org.newsgraph.ontology.fact.Supply;

/** The only maker of node ids: same thing, same id. Ids stay short enough for an index whatever an article says. */
final class NodeKeys {
    /** Far below what an index key may hold, also for two ids in one key. */
    private static final int LONGEST = 300;

    /** Stands between two ids; ids of names hold no tab. */
    static final String PAIR_SEPARATOR = "\t";

    private NodeKeys() {}

    static String party(Party party) {
        return party.kind() == EntityKind.PLACE
                ? place(new Place(party.name(), party.state()))
                : named("actor", party.name(), party.state());
    }

    static String place(Place place) {
        return named("place", place.name(), place.state());
    }

    static String item(Supply supply) {
        return shortened("item:" + supply.category().word() + "|" + folded(supply.item()));
    }

    static String sentence(Evidence evidence) {
        return evidence.article() + "@" + evidence.span().start() + "-"
                + evidence.span().end();
    }

    static String pair(String from, String to) {
        return from + PAIR_SEPARATOR + to;
    }

    /** A name as it is compared: lower case, single spaces. */
    static String folded(String name) {
        return shortened(CharMatcher.whitespace().trimAndCollapseFrom(name.toLowerCase(Locale.ROOT), ' '));
    }

    private static String named(String kind, String name, Optional<StateCode> state) {
        return shortened(kind + ":" + CharMatcher.whitespace().trimAndCollapseFrom(name, ' ')
                + state.map(code -> "|" + code).orElse(""));
    }

    /** The text itself, or, too long for an index, its beginning and its hash. */
    static String shortened(String key) {
        return key.length() <= LONGEST
                ? key
                : key.substring(0, LONGEST / 2) + "~" + Hashing.sha256().hashString(key, StandardCharsets.UTF_8);
    }
}
