package org.newsgraph.extractors.phenomena;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.newsgraph.ontology.fact.Fact;
import org.newsgraph.ontology.fact.Party;

/** What a fact says, without where it stands: to compare the facts of two versions of a text. */
record Signature(List<String> parts) {
    static Signature of(Fact fact) {
        return of(fact, UnaryOperator.identity());
    }

    /** With every name and state code put through a renaming. */
    static Signature of(Fact fact, UnaryOperator<String> rename) {
        return new Signature(List.of(
                fact.event().eventClass().name(),
                party(Optional.of(fact.event().actor()), rename),
                party(fact.event().target(), rename),
                fact.event()
                        .supply()
                        .map(s -> s.category() + " " + s.status() + " " + party(s.from(), rename) + ">"
                                + party(s.to(), rename))
                        .orElse("-"),
                fact.qualifiers().modality().name(),
                String.join(
                        ";",
                        fact.qualifiers().attribution().sources().stream()
                                .map(rename)
                                .toList()),
                fact.qualifiers().time().map(time -> time.value()).orElse("-"),
                fact.qualifiers()
                        .place()
                        .map(place -> rename.apply(place.name()))
                        .orElse("-")));
    }

    private static String party(Optional<Party> party, UnaryOperator<String> rename) {
        return party.map(p -> rename.apply(p.name()) + "/"
                        + p.state().map(code -> rename.apply(code.value())).orElse("-"))
                .orElse("-");
    }
}
