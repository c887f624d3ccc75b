package org.newsgraph.extractors.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.extractors.lexicon.Gazetteer;
import org.newsgraph.extractors.lexicon.Name;
import org.newsgraph.extractors.lexicon.Name.Sense;
import org.newsgraph.extractors.lexicon.Words;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.StateCode;

/**
 * The persons of one article: full names by surname, the state or organisation each belongs to, and who holds which
 * office. Filled sentence by sentence before anything is resolved.
 */
final class People {
    private static final int TITLE_REACH = 10;

    private final Gazetteer gazetteer;
    private final Words words;
    private final int year;
    private final Map<String, String> fullNames = new LinkedHashMap<>();
    private final Map<String, Set<String>> byFirstName = new HashMap<>();
    private final Map<String, StateCode> states = new HashMap<>();
    private final Map<String, String> holders = new LinkedHashMap<>();
    private final Map<String, Optional<String>> holderOf = new HashMap<>();
    private final Set<String> women = new HashSet<>();

    People(Gazetteer gazetteer, Words words, int year) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.year = year;
    }

    /** Takes note of every person whom this sentence names. */
    void note(Sentence sentence, List<NameMatch> names) {
        for (int i = 0; i < sentence.size(); i++) {
            if (isPersonStart(sentence, i)) {
                int last = runEnd(sentence, i);
                note(sentence, names, i, last);
                i = last;
            }
        }
        names.stream().filter(n -> n.sense() == Sense.PERSON).forEach(n -> n.party()
                .state()
                .ifPresent(s -> states.putIfAbsent(n.party().name(), s)));
    }

    private void note(Sentence sentence, List<NameMatch> names, int first, int last) {
        String name = text(sentence, first, last);
        String surname = surname(sentence, first, last);
        if (first < last) {
            fullNames.putIfAbsent(surname, canonical(name));
            byFirstName
                    .computeIfAbsent(sentence.token(first).word(), w -> new LinkedHashSet<>())
                    .add(canonical(name));
        }
        String person = full(surname, name);
        sentence.at(first - 1)
                .map(Token::lower)
                .filter(w -> w.startsWith("mrs") || w.startsWith("ms") || w.equals("miss"))
                .ifPresent(w -> women.add(person));
        stateBefore(sentence, names, first)
                .or(() -> stateAfter(sentence, names, last))
                .ifPresent(code -> states.putIfAbsent(person, code));
        titles(sentence, first).forEach(title -> holders.put(title, person));
    }

    /** The person whose name stands at these tokens. */
    Party at(Sentence sentence, int token) {
        int first = token;
        while (first > 0 && isPerson(sentence, first - 1)) {
            first--;
        }
        int last = runEnd(sentence, token);
        String name = text(sentence, first, last);
        return named(full(surname(sentence, first, last), name));
    }

    /**
     * The full name that the article gives before to whom it now calls by the surname, or by the first name of his
     * alone: "Wang", "Saddam".
     */
    private String full(String surname, String name) {
        if (fullNames.containsKey(surname)) {
            return canonical(fullNames.get(surname));
        }
        Set<String> sameFirst = byFirstName.getOrDefault(name, Set.of());
        return canonical(sameFirst.size() == 1 ? sameFirst.iterator().next() : name);
    }

    private Party named(String name) {
        String canonical = canonical(name);
        Optional<StateCode> state = Optional.ofNullable(states.get(canonical))
                .or(() -> known(canonical).flatMap(n -> n.party().state()));
        return new Party(canonical, state, EntityKind.PERSON, Optional.empty());
    }

    /** Who holds this office in the article: {@code prime_minister}. */
    Optional<Party> holder(String title) {
        return holderOf.computeIfAbsent(title, this::findHolder).map(this::named);
    }

    private Optional<String> findHolder(String title) {
        return Optional.ofNullable(holders.get(title)).or(() -> fullNames.values().stream()
                .distinct()
                .filter(person -> heldOffice(person, title))
                .findFirst());
    }

    /** Whether the article itself gives this title to the person. */
    boolean titled(String title, Party person) {
        return holders.entrySet().stream()
                .anyMatch(e -> e.getValue().equals(person.name())
                        && (e.getKey().equals(title) || e.getKey().endsWith("_" + title)));
    }

    int year() {
        return year;
    }

    private boolean heldOffice(String person, String title) {
        List<String> atoms = Gazetteer.atoms(person);
        return gazetteer.personsNamed(atoms.get(atoms.size() - 1)).stream()
                .anyMatch(n -> n.atoms().equals(atoms)
                        && n.heldIn(year)
                        && n.office().filter(title::equals).isPresent());
    }

    boolean isWoman(Party party) {
        return women.contains(party.name());
    }

    static boolean isPerson(Sentence sentence, int token) {
        Token t = sentence.token(token);
        return t.entity().equals("PERSON")
                && !t.word().equals("'s")
                && !t.word().equals("’s");
    }

    private boolean isPersonStart(Sentence sentence, int token) {
        return isPerson(sentence, token) && sentence.token(token).isNoun();
    }

    private static int runEnd(Sentence sentence, int token) {
        int last = token;
        while (last + 1 < sentence.size() && isPerson(sentence, last + 1)) {
            last++;
        }
        return last;
    }

    /** The name as the tables write it, if they know the person. */
    private String canonical(String name) {
        return known(name).map(n -> n.party().name()).orElse(name);
    }

    /**
     * The person of the tables: by full name, in the office of the year if there is one; by surname alone, whoever
     * holds a high office in that year, or the only one of that surname.
     */
    Optional<Name> known(String name) {
        List<String> atoms = Gazetteer.atoms(name);
        List<Name> sameSurname = gazetteer.personsNamed(atoms.get(atoms.size() - 1));
        List<Name> exact =
                sameSurname.stream().filter(n -> n.atoms().equals(atoms)).toList();
        if (!exact.isEmpty() || atoms.size() > 1) {
            return exact.stream().filter(n -> n.heldIn(year)).findFirst().or(() -> exact.stream()
                    .findFirst());
        }
        List<Name> inOffice = sameSurname.stream()
                .filter(n -> n.heldIn(year) && n.from().isPresent())
                .toList();
        Optional<Name> high = only(inOffice.stream().filter(People::isHigh).toList());
        return high.isPresent()
                ? high
                : only(inOffice).filter(n -> only(sameSurname).isPresent());
    }

    private static Optional<Name> only(List<Name> names) {
        long persons = names.stream().map(n -> n.party().name()).distinct().count();
        return persons == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /** Offices whose holders the news call by their surname. */
    private static boolean isHigh(Name name) {
        return name.office()
                .filter(office -> switch (office) {
                    case "president",
                            "prime_minister",
                            "chancellor",
                            "premier",
                            "king",
                            "foreign_minister",
                            "foreign_secretary",
                            "secretary_of_state",
                            "defence_minister",
                            "defence_secretary",
                            "secretary-general",
                            "general_secretary",
                            "supreme_leader",
                            "leader",
                            "crown_prince",
                            "opposition_leader",
                            "vice_president" -> true;
                    default -> false;
                })
                .isPresent();
    }

    private static String text(Sentence sentence, int first, int last) {
        return sentence.words(sentence.token(first), sentence.token(last));
    }

    /** The last word of a name; "Min-jun" of "Choi Min-jun" counts with the first word too, as a family name does. */
    private static String surname(Sentence sentence, int first, int last) {
        int from = last;
        while (from - 2 >= first && sentence.token(from - 1).word().equals("-")) {
            from -= 2;
        }
        return from < last && from > first
                ? sentence.token(first).word()
                : sentence.token(last).word();
    }

    /** The state named in the titles before a name: "German Defence Minister ...", "Benin's foreign minister, ...". */
    private Optional<StateCode> stateBefore(Sentence sentence, List<NameMatch> names, int first) {
        boolean office = false;
        for (int i = first - 1; i >= 0 && i >= first - TITLE_REACH; i--) {
            Token token = sentence.token(i);
            int at = i;
            Optional<NameMatch> match = names.stream()
                    .filter(n -> n.covers(at) && n.sense() != Sense.PERSON && n.sense() != Sense.PLACE)
                    .findFirst();
            if (match.isPresent()) {
                return office || i == first - 1 ? match.get().party().state() : Optional.empty();
            }
            office |= titleWord(token);
            boolean goesOn = token.isNoun()
                    || token.pos().startsWith("JJ")
                    || token.pos().equals("POS")
                    || token.word().equals("-")
                    || token.lower().equals("of")
                    || token.lower().equals("for")
                    || (token.word().equals(",") && i == first - 1)
                    || token.entity().equals("ORGANIZATION")
                    || (token.pos().equals("DT") && office);
            if (!goesOn) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * The state named in an apposition after a name: "..., the foreign minister of Chad," "..., from Human Rights
     * Watch".
     */
    private Optional<StateCode> stateAfter(Sentence sentence, List<NameMatch> names, int last) {
        if (!sentence.at(last + 1).map(t -> t.word().equals(",")).orElse(false)) {
            return Optional.empty();
        }
        boolean office = false;
        for (int i = last + 2; i < sentence.size() && i < last + TITLE_REACH; i++) {
            Token token = sentence.token(i);
            if (token.isVerb() || token.pos().equals(",") || token.pos().startsWith("W")) {
                return Optional.empty();
            }
            office |= titleWord(token);
            int at = i;
            Optional<NameMatch> match = names.stream()
                    .filter(n -> n.covers(at) && n.sense() != Sense.PERSON && n.sense() != Sense.PLACE)
                    .findFirst();
            if (match.isPresent()) {
                return office || titleFollows(sentence, i) ? match.get().party().state() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean titleFollows(Sentence sentence, int from) {
        return IntStream.range(from, Math.min(from + 5, sentence.size()))
                .mapToObj(sentence::token)
                .takeWhile(t -> !t.pos().equals(",") && !t.isVerb())
                .anyMatch(this::titleWord);
    }

    private boolean titleWord(Token token) {
        String word = token.lemma().toLowerCase(Locale.ROOT);
        return words.isOffice(word)
                || words.actorNoun(word).isPresent()
                || word.equals("leader")
                || word.equals("head");
    }

    /** Titles directly before a name: "Prime Minister" gives {@code prime_minister} and {@code minister}. */
    private List<String> titles(Sentence sentence, int first) {
        List<String> before = new ArrayList<>();
        for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
            Token token = sentence.token(i);
            if (!token.isNoun()
                    && !token.pos().startsWith("JJ")
                    && !token.lower().equals("of")) {
                break;
            }
            before.add(0, token.lemma().toLowerCase(Locale.ROOT));
        }
        return IntStream.range(0, before.size())
                .mapToObj(i -> before.subList(i, before.size()).stream().collect(Collectors.joining("_")))
                .filter(words::isOffice)
                .toList();
    }
}
