package org.newsgraph.extractors.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;

/**
 * Short names that an article introduces itself: "the Lake Basin Authority (LBA)" makes LBA that authority in the rest
 * of the article. Not thread-safe.
 */
final class Acronyms {
    private final Map<String, Party> parties = new HashMap<>();

    /** Takes note of every short name in brackets behind the name of an organisation. */
    void note(Sentence sentence, List<NameMatch> names) {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            Token inner = sentence.token(i + 1);
            if (isBracket(sentence.token(i)) && isAcronym(inner.word()) && isBracket(sentence.token(i + 2))) {
                before(sentence, names, i - 1).ifPresent(p -> parties.putIfAbsent(inner.word(), p));
            }
        }
    }

    /** Whom the short name at this token means. */
    Optional<Party> at(Token token) {
        return Optional.ofNullable(parties.get(token.word()));
    }

    private static Optional<Party> before(Sentence sentence, List<NameMatch> names, int last) {
        Optional<Party> known = names.stream()
                .filter(n -> n.covers(last) && n.length() > 1)
                .map(NameMatch::party)
                .filter(p -> p.kind() == EntityKind.ORGANIZATION || p.kind() == EntityKind.ARMED_GROUP)
                .findFirst();
        if (known.isPresent() || !isOrganisation(sentence, last)) {
            return known;
        }
        int first = last;
        while (first > 0 && isOrganisation(sentence, first - 1)) {
            first--;
        }
        if (sentence.token(first).pos().equals("DT")) {
            first++;
        }
        return first >= last
                ? Optional.empty()
                : Optional.of(new Party(
                        sentence.words(sentence.token(first), sentence.token(last)),
                        Optional.empty(),
                        EntityKind.ORGANIZATION,
                        Optional.empty()));
    }

    private static boolean isOrganisation(Sentence sentence, int token) {
        return sentence.token(token).entity().equals("ORGANIZATION");
    }

    private static boolean isBracket(Token token) {
        return switch (token.word()) {
            case "(", ")", "-LRB-", "-RRB-" -> true;
            default -> false;
        };
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.length() < 9
                && word.codePoints().filter(Character::isUpperCase).count() > 1
                && word.codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.' || c == '/');
    }
}
