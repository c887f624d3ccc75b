package org.newsgraph.extractors.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractors.lexicon.Gazetteer;
import org.newsgraph.extractors.lexicon.Name;
import org.newsgraph.extractors.text.DependencyPath;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;

/**
 * How phrases came to stand for their parties, in words. For explanations: the reason is looked for after the fact, by
 * the same questions that resolved the phrase, and every step names the same party.
 */
public final class Resolutions {
    private static final int MOST_STEPS = 5;
    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "we", "us", "our", "ours");

    private final Actors actors;

    public Resolutions(Actors actors) {
        this.actors = actors;
    }

    /** The steps from the phrase with this head to the party, first one first. */
    public List<String> of(Sentence sentence, Token head, Party party) {
        List<String> steps = new ArrayList<>();
        explain(sentence, head, party, steps);
        return steps;
    }

    private void explain(Sentence sentence, Token head, Party party, List<String> steps) {
        if (steps.size() == MOST_STEPS) {
            return;
        }
        Optional<NameMatch> match = actors.matchAt(sentence, head).filter(m -> concerns(m.party(), party));
        if (match.isPresent()) {
            steps.add(named(sentence, match.get(), party));
        } else if (People.isPerson(sentence, head.index()) && !head.pos().startsWith("PRP")) {
            steps.add(person(sentence, head, party));
        } else if (!owned(sentence, head, party, steps) && !referring(sentence, head, party, steps)) {
            steps.add(
                    head.entity().equals("ORGANIZATION")
                            ? quoted(head) + " is an organisation by the name tagger; no table has it"
                            : quoted(head) + " stands for " + party.name() + " by the construction it is in");
        }
    }

    private static boolean concerns(Party named, Party party) {
        return named.same(party)
                || (party.kind() == EntityKind.STATE && named.state().equals(party.state()));
    }

    private String named(Sentence sentence, NameMatch match, Party party) {
        String words = "\"" + sentence.words(sentence.token(match.first()), sentence.token(match.last())) + "\"";
        String what =
                switch (match.sense()) {
                    case PROPER -> " is a name of ";
                    case ADJECTIVE -> " is the adjective of ";
                    case PEOPLE -> " is a name of the people of ";
                    case SEAT -> " is a seat of government of ";
                    case PERSON -> " is the person ";
                    case PLACE -> " is the place ";
                };
        String state = match.party().same(party) ? "" : ", which belongs to " + party.name();
        String row = row(sentence, match).map(n -> ": " + origin(n)).orElse("");
        return words + what + match.party().name() + state + row;
    }

    private Optional<Name> row(Sentence sentence, NameMatch match) {
        List<String> atoms = sentence.tokens().subList(match.first(), match.last() + 1).stream()
                .flatMap(t -> Gazetteer.atoms(t.word()).stream())
                .toList();
        return actors.gazetteer().startingWith(atoms.get(0)).stream()
                .filter(n -> n.sense() == match.sense() && n.party().same(match.party()))
                .filter(n -> n.atoms().size() <= atoms.size()
                        && String.join(" ", n.atoms())
                                .equalsIgnoreCase(String.join(
                                        " ", atoms.subList(0, n.atoms().size()))))
                .min(Comparator.comparing((Name n) -> !n.heldIn(actors.people().year())));
    }

    private static String origin(Name name) {
        String years = name.from().isPresent() || name.to().isPresent()
                ? " " + name.from().map(String::valueOf).orElse("") + "-"
                        + name.to().map(String::valueOf).orElse("")
                : "";
        String office =
                name.office().map(o -> " (" + o.replace('_', ' ') + years + ")").orElse("");
        return name.origin() + office;
    }

    private String person(Sentence sentence, Token head, Party party) {
        Party person = actors.people().at(sentence, head.index());
        String full = person.name().equals(head.word()) ? "" : "; in full " + person.name();
        String state = actors.people()
                .known(person.name())
                .filter(n -> n.party().state().equals(person.state()))
                .map(n -> "; known from " + origin(n))
                .orElseGet(() -> person.state()
                        .map(code -> "; of " + code + " by the words with the name")
                        .orElse("; of no known state"));
        String acts = person.same(party) ? "" : ", and acts for " + party.name();
        return quoted(head) + " is a person by the name tagger" + full + state + acts;
    }

    /** An organ, force, people or member of somebody who is named with the noun. */
    private boolean owned(Sentence sentence, Token head, Party party, List<String> steps) {
        if (!head.isNoun()) {
            return false;
        }
        Optional<Token> owner = Stream.of("nmod:poss", "amod", "compound", "nmod", "appos", "dep")
                .flatMap(relation -> sentence.children(head, relation))
                .flatMap(child -> sentence.withConjuncts(child).stream())
                .filter(child -> standsFor(sentence, child, party))
                .findFirst()
                .or(() -> before(sentence, head, party));
        owner.ifPresent(token -> {
            String noun = head.lemma().toLowerCase(Locale.ROOT);
            String role = party.role()
                    .map(r -> " (" + r.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")")
                    .orElse("");
            String part = token.relation().equals("appos")
                    ? " is named in apposition"
                    : actors.isActorNoun(noun) ? " is a part" + role + " of " + party.name() : " leads to its owner";
            steps.add(quoted(head) + part + ", by " + quoted(token));
            explain(sentence, token, party, steps);
        });
        return owner.isPresent();
    }

    /** The name that stands before the noun in the same run of adjectives and nouns. */
    private Optional<Token> before(Sentence sentence, Token head, Party party) {
        for (int i = head.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (actors.matchAt(sentence, token)
                    .filter(m -> concerns(m.party(), party))
                    .isPresent()) {
                return Optional.of(token);
            }
            if (!token.isNoun() && !token.pos().startsWith("JJ") && !token.pos().equals("POS")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean standsFor(Sentence sentence, Token token, Party party) {
        return actors.matchAt(sentence, token)
                        .filter(m -> concerns(m.party(), party))
                        .isPresent()
                || actors.of(sentence, token).stream().anyMatch(party::same);
    }

    /** A pronoun or definite noun that points back. */
    private boolean referring(Sentence sentence, Token head, Party party, List<String> steps) {
        if (head.pos().startsWith("W")) {
            Optional<Token> noun = sentence.tokens().subList(0, head.index()).stream()
                    .filter(t -> t.isNoun() && standsFor(sentence, t, party))
                    .min(Comparator.comparingInt(t -> DependencyPath.length(sentence, head, t)));
            noun.ifPresent(n -> {
                steps.add(quoted(head) + " is the relative pronoun of " + quoted(n));
                explain(sentence, n, party, steps);
            });
            return noun.isPresent();
        }
        if (FIRST_PERSON.contains(head.lower())) {
            steps.add(quoted(head) + " is who speaks, " + party.name() + " or one of its people");
            return true;
        }
        if (head.isNoun() && actors.people().titled(head.lemma().toLowerCase(Locale.ROOT), party)) {
            steps.add(quoted(head) + " is an office that the article gives to " + party.name());
            return true;
        }
        Optional<Antecedents.Antecedent> meant = actors.antecedents().meant(sentence, head, party);
        meant.ifPresent(m -> {
            boolean here = m.sentence().number() == sentence.number();
            String where =
                    here ? "in this sentence" : "in sentence " + (m.sentence().number() + 1) + ": " + m.sentence();
            steps.add(quoted(head) + " refers back to " + quoted(m.token()) + " " + where);
            explain(m.sentence(), m.token(), party, steps);
        });
        return meant.isPresent();
    }

    private static String quoted(Token token) {
        return "\"" + token.word() + "\"";
    }
}
