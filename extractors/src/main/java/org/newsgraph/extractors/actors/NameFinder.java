package org.newsgraph.extractors.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.lexicon.Gazetteer;
import org.newsgraph.extractors.lexicon.Name;
import org.newsgraph.extractors.lexicon.Name.Sense;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Role;
import org.newsgraph.ontology.fact.StateCode;

/** Finds the gazetteer's names in a sentence: leftmost, then longest. Thread-safe. */
final class NameFinder {
    private static final int YEARS_BEFORE_OFFICE = 12;

    /** Roles whose bodies are known by a short name in their own country only. */
    private static final Set<Role> LOCAL =
            Set.of(Role.PARTY, Role.GOVERNMENT, Role.LEGISLATURE, Role.JUDICIARY, Role.NGO);

    private final Gazetteer gazetteer;

    NameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<NameMatch> find(Sentence sentence, int year) {
        return find(sentence, year, Optional.empty());
    }

    /**
     * The matches in order; none overlaps another.
     *
     * @param scene the states of which the article speaks, once they are known: short names in capitals mean a body of
     *     one of them
     */
    List<NameMatch> find(Sentence sentence, int year, Optional<Set<StateCode>> scene) {
        List<String> atoms = new ArrayList<>();
        List<Integer> tokenOf = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (String atom : Gazetteer.atoms(token.word())) {
                atoms.add(atom);
                tokenOf.add(token.index());
            }
        }
        List<NameMatch> matches = new ArrayList<>();
        for (int i = 0; i < atoms.size(); ) {
            Optional<Name> name = bestAt(sentence, atoms, tokenOf, i, year, scene);
            if (name.isPresent()) {
                int last = i + name.get().atoms().size() - 1;
                matches.add(new NameMatch(
                        tokenOf.get(i),
                        tokenOf.get(last),
                        name.get().party(),
                        name.get().sense()));
                i = last + 1;
            } else {
                i++;
            }
        }
        return matches;
    }

    private Optional<Name> bestAt(
            Sentence sentence,
            List<String> atoms,
            List<Integer> tokenOf,
            int at,
            int year,
            Optional<Set<StateCode>> scene) {
        List<Name> fitting = gazetteer.startingWith(atoms.get(at)).stream()
                .filter(name -> matches(name, atoms, at) && !tooEarly(name, year))
                .filter(name -> !isForeignAcronym(name, scene))
                .filter(name -> allowed(
                        name,
                        sentence,
                        tokenOf.get(at),
                        tokenOf.get(at + name.atoms().size() - 1)))
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        int longest = fitting.get(0).atoms().size();
        return fitting.stream()
                .filter(name -> name.atoms().size() == longest)
                .min(Comparator.comparing((Name name) -> !name.heldIn(year))
                        .thenComparing(name -> name.sense() == Sense.PERSON || !name.bounded())
                        .thenComparing(name -> preference(name, sentence, tokenOf.get(at), longest)));
    }

    /** Before a noun the adjective is meant, not the people of the same word. */
    private static int preference(Name name, Sentence sentence, int first, int length) {
        boolean modifies = sentence.at(first + length)
                .map(t -> t.isNoun() || t.pos().equals("JJ"))
                .orElse(false);
        return switch (name.sense()) {
            case PROPER -> 0;
            case SEAT -> 1;
            case ADJECTIVE -> modifies ? 2 : 4;
            case PEOPLE -> 3;
            case PERSON -> 5;
            case PLACE -> 6;
        };
    }

    /** "BNP" is a party of Bangladesh only where Bangladesh is spoken of. */
    private static boolean isForeignAcronym(Name name, Optional<Set<StateCode>> scene) {
        return name.acronym()
                && name.party().kind() == EntityKind.ORGANIZATION
                && name.party().role().filter(LOCAL::contains).isPresent()
                && name.party()
                        .state()
                        .filter(code -> scene.isEmpty() || !scene.get().contains(code))
                        .isPresent();
    }

    /** Nobody is in the news for a generation before the first office. */
    private static boolean tooEarly(Name name, int year) {
        return name.sense() == Sense.PERSON
                && name.from().filter(from -> from - year > YEARS_BEFORE_OFFICE).isPresent();
    }

    private static boolean matches(Name name, List<String> atoms, int at) {
        if (at + name.atoms().size() > atoms.size()) {
            return false;
        }
        for (int k = 0; k < name.atoms().size(); k++) {
            if (!sameWord(name.atoms().get(k), atoms.get(at + k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameWord(String inTable, String inText) {
        return inTable.equals(inText)
                || (inText.length() > 3
                        && inText.equals(inText.toUpperCase(Locale.ROOT))
                        && inTable.toUpperCase(Locale.ROOT).equals(inText));
    }

    private static boolean allowed(Name name, Sentence sentence, int first, int last) {
        Token begin = sentence.token(first);
        Token end = sentence.token(last);
        if (insideLongerPerson(sentence, first, last) && name.sense() != Sense.PERSON) {
            return false;
        }
        if (name.sense() == Sense.PERSON
                && sentence.after(end).filter(NameFinder::isNamedAfter).isPresent()) {
            return false;
        }
        if (Character.isLowerCase(begin.word().codePointAt(0)) && name.atoms().size() == 1) {
            return false;
        }
        if (name.sense() != Sense.PERSON && last == first && namesAPerson(name, sentence, begin)) {
            return false;
        }
        if (name.word() && !begin.entity().equals("ORGANIZATION")) {
            return false;
        }
        if (name.sense() == Sense.PLACE && last == first) {
            boolean placed = begin.entity().equals("LOCATION")
                    || (begin.isProper()
                            && sentence.before(begin)
                                    .map(NameFinder::isLocative)
                                    .orElse(false));
            return placed && end.isNoun();
        }
        boolean compass =
                first == last && (begin.word().equals("West") || begin.word().equals("North"));
        if (compass && sentence.after(begin).filter(Token::isProper).isPresent()) {
            return false;
        }
        return end.isNoun() || end.pos().startsWith("JJ") || name.atoms().size() > 1 || begin.isProper();
    }

    /** "Mr Hague", "Fletcher": the tagger or the title tells that a person is meant. */
    private static boolean namesAPerson(Name name, Sentence sentence, Token token) {
        boolean titled = sentence.before(token)
                .filter(t -> switch (t.lower()) {
                    case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "lord", "lady", "dame", "dr", "dr." ->
                        true;
                    default -> false;
                })
                .isPresent();
        boolean company = name.party().role().filter(r -> r == Role.BUSINESS).isPresent();
        return titled || (company && token.entity().equals("PERSON"));
    }

    /** "the Jimmy Carter Library": what is called after a person is not the person. */
    private static boolean isNamedAfter(Token token) {
        return token.isProper()
                && switch (token.lower()) {
                    case "foundation",
                            "institute",
                            "institution",
                            "centre",
                            "center",
                            "library",
                            "university",
                            "college",
                            "school",
                            "airport",
                            "hospital",
                            "museum",
                            "stadium",
                            "prize",
                            "award",
                            "bridge",
                            "brigade",
                            "brigades",
                            "street",
                            "square",
                            "avenue",
                            "mosque" -> true;
                    default -> false;
                };
    }

    private static boolean isLocative(Token token) {
        return switch (token.lower()) {
            case "in", "at", "near", "from", "to", "around", "outside", "of" -> true;
            default -> false;
        };
    }

    /** Whether the words are part of a person's longer name: "Jordan" in "Michael Jordan". */
    private static boolean insideLongerPerson(Sentence sentence, int first, int last) {
        if (!sentence.token(first).entity().equals("PERSON")) {
            return false;
        }
        return sentence.at(first - 1).map(t -> t.entity().equals("PERSON")).orElse(false)
                || sentence.at(last + 1).map(t -> t.entity().equals("PERSON")).orElse(false);
    }
}
