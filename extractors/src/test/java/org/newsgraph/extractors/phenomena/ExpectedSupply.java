package org.newsgraph.extractors.phenomena;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.ontology.fact.ItemCategory;
import org.newsgraph.ontology.fact.Quantity;
import org.newsgraph.ontology.fact.Supply;
import org.newsgraph.ontology.fact.SupplyStatus;

/** The supply of an expected fact: {@code Egypt>Libya funds promised 300000000 USD}; number and unit may miss. */
record ExpectedSupply(
        ExpectedParty from, ExpectedParty to, ItemCategory category, SupplyStatus status, Optional<Quantity> quantity) {
    private static final Pattern FORM = Pattern.compile("(?<from>[^>]+)>(?<to>[^>]+?) (?<category>[a-z]+)"
            + " (?<status>[a-z]+)(?: (?<number>[0-9]+)(?: (?<unit>\\S+))?)?");

    static ExpectedSupply parse(String notation) {
        Matcher m = FORM.matcher(notation);
        if (!m.matches()) {
            throw new IllegalArgumentException("Not a supply in the compact notation: " + notation);
        }
        return new ExpectedSupply(
                ExpectedParty.parse(m.group("from")),
                ExpectedParty.parse(m.group("to")),
                ItemCategory.valueOf(m.group("category").toUpperCase(Locale.ROOT)),
                SupplyStatus.valueOf(m.group("status").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(m.group("number"))
                        .map(number -> new Quantity(new BigDecimal(number), Optional.ofNullable(m.group("unit")))));
    }

    boolean same(Supply supply) {
        return from.agrees(supply.from())
                && to.agrees(supply.to())
                && supply.category() == category
                && supply.status() == status
                && supply.quantity().equals(quantity);
    }
}
