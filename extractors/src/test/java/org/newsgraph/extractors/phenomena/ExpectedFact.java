package org.newsgraph.extractors.phenomena;

import com.google.common.base.Splitter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ontology.fact.EventClass;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.Place;
import org.newsgraph.ontology.fact.Qualifiers;
import org.newsgraph.ontology.fact.TimeSpan;

/** A fact in the compact notation of phenomena.tsv; what the notation leaves out the fact must not have. */
record ExpectedFact(
        String notation,
        EventClass eventClass,
        ExpectedParty actor,
        ExpectedParty target,
        Modality modality,
        Optional<ExpectedSupply> supply,
        Set<String> sources,
        Optional<String> time,
        Optional<String> place) {
    private static final Pattern FORM = Pattern.compile("(?<class>[A-Z]+) (?<actor>[^>]+)>(?<target>[^>]+?)"
            + " (?<modality>asserted|planned|possible|negated)"
            + "(?: \\[(?<supply>[^]]+)])?(?: \\{by (?<by>[^}]+)})?(?: \\{on (?<on>[^}]+)})?(?: \\{in (?<in>[^}]+)})?");
    private static final Splitter NAMES = Splitter.on('&').trimResults();

    static ExpectedFact parse(String notation) {
        Matcher m = FORM.matcher(notation);
        if (!m.matches()) {
            throw new IllegalArgumentException("Not a fact in the compact notation: " + notation);
        }
        return new ExpectedFact(
                notation,
                EventClass.valueOf(m.group("class")),
                ExpectedParty.parse(m.group("actor")),
                ExpectedParty.parse(m.group("target")),
                Modality.valueOf(m.group("modality").toUpperCase(Locale.ROOT)),
                optional(m.group("supply")).map(ExpectedSupply::parse),
                optional(m.group("by")).stream().flatMap(NAMES::splitToStream).collect(Collectors.toSet()),
                optional(m.group("on")),
                optional(m.group("in")));
    }

    private static Optional<String> optional(@Nullable String group) {
        return Optional.ofNullable(group);
    }

    /** Whether class, actor and target agree. */
    boolean sameEvent(Fact fact) {
        return fact.event().eventClass() == eventClass
                && actor.agrees(Optional.of(fact.event().actor()))
                && target.agrees(fact.event().target());
    }

    /** Whether everything agrees. */
    boolean same(Fact fact) {
        Qualifiers said = fact.qualifiers();
        return sameEvent(fact)
                && said.modality() == modality
                && supply.isPresent() == fact.event().supply().isPresent()
                && supply.map(s -> s.same(fact.event().supply().orElseThrow())).orElse(true)
                && credited(said.attribution().sources())
                && said.time().map(TimeSpan::value).equals(time)
                && said.place().map(Place::name).equals(place);
    }

    /** Nobody, or somebody of the sources; as in the guidelines' scoring. */
    private boolean credited(List<String> names) {
        return names.isEmpty() ? sources.isEmpty() : !Collections.disjoint(lower(sources), lower(Set.copyOf(names)));
    }

    private static Set<String> lower(Set<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return notation;
    }
}
