package org.newsgraph.extractors.actors;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.Role;
import org.newsgraph.ontology.fact.StateCode;

/**
 * Organs of a state that are named without it: "the army", "the Defence Ministry", "federal troops" belong to the state
 * that the article is about, which is the one named most, with the dateline counting for several mentions. Lazy: the
 * state is looked for when the first such organ is met.
 */
final class StateOrgans {
    private static final int DATELINE = 4;
    private static final int DATELINE_TOKENS = 6;

    static final ImmutableSet<String> ORGANS = ImmutableSet.of(
            "army",
            "military",
            "navy",
            "air_force",
            "coast_guard",
            "police",
            "parliament",
            "ministry",
            "cabinet",
            "armed_force",
            "security_force",
            "security_service",
            "legislature",
            "gendarmerie",
            "general_staff",
            "high_command",
            "presidency",
            "national_guard",
            "border_guard",
            "government_force",
            "government_troop",
            "government_soldier",
            "army_troop",
            "federal_troop",
            "federal_force",
            "federal_soldier",
            "government_warplane",
            "government_army",
            "riot_police",
            "foreign_ministry",
            "defence_ministry",
            "defense_ministry",
            "interior_ministry",
            "finance_ministry",
            "health_ministry");

    static final ImmutableSet<String> PERSONNEL = ImmutableSet.of(
            "soldier", "policeman", "troop", "serviceman", "gendarme", "conscript", "guardsman", "paratrooper");

    private static final ImmutableSet<String> OPEN = ImmutableSet.of("the", "that", "this");

    private static final Set<String> CITIZENS = Set.of(
            "opposition",
            "dissident",
            "activist",
            "lawmaker",
            "mp",
            "legislator",
            "senator",
            "deputy",
            "unionist",
            "cleric");

    private static final Set<Role> DOMESTIC = Set.of(Role.PARTY, Role.NGO, Role.LEGISLATURE, Role.JUDICIARY);

    private final AnnotatedArticle article;
    private final Actors actors;
    private Optional<Optional<Party>> focus = Optional.empty();

    StateOrgans(AnnotatedArticle article, Actors actors) {
        this.article = article;
        this.actors = actors;
    }

    /** The state whose organ this phrase is, if it is one and no owner stands with it. */
    List<Party> of(Sentence sentence, Token head) {
        return isOrgan(sentence, head) && !owned(sentence, head)
                ? focus().map(List::of).orElse(List.of())
                : List.of();
    }

    /** The state of soldiers and policemen who are named without one. */
    List<Party> personnel(Sentence sentence, Token head) {
        return PERSONNEL.contains(head.lemma().toLowerCase(Locale.ROOT)) && !owned(sentence, head)
                ? focus().map(List::of).orElse(List.of())
                : List.of();
    }

    /** "The opposition leader urged the government": who belongs to one country and deals with its government. */
    Optional<Party> ownGovernment(Sentence sentence, Token head) {
        Optional<Token> subject = sentence.head(head)
                .filter(verb -> verb.isVerb() && head.is("obj", "obl", "iobj"))
                .flatMap(verb -> sentence.child(verb, "nsubj"));
        boolean citizen = subject.filter(s -> sentence.hasChild(
                        s, c -> c.isNoun() && CITIZENS.contains(c.lemma().toLowerCase(Locale.ROOT))))
                .isPresent();
        return subject.map(s -> actors.named(sentence, s)).filter(parties -> parties.size() == 1).stream()
                .flatMap(List::stream)
                .filter(p -> Antecedents.isPerson(p)
                        ? citizen
                        : p.role().filter(DOMESTIC::contains).isPresent())
                .flatMap(p -> p.state().stream())
                .flatMap(code -> actors.state(code).stream())
                .findFirst();
    }

    private static boolean isOrgan(Sentence sentence, Token head) {
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        boolean firstPart = head.isProper()
                && sentence.after(head)
                        .filter(t -> t.isProper() && t.lower().equals("ministry"))
                        .isPresent();
        return firstPart
                || ORGANS.contains(noun)
                || sentence.before(head)
                        .filter(t -> t.is("amod", "compound"))
                        .map(t -> t.lower() + "_" + noun)
                        .filter(ORGANS::contains)
                        .isPresent();
    }

    /** "an army", "their army", "the army of": somebody's, or nobody's in particular. */
    private static boolean owned(Sentence sentence, Token head) {
        return sentence.children(head).stream()
                .anyMatch(c -> c.is("nmod:poss")
                        || (c.pos().equals("DT") && !OPEN.contains(c.lower()))
                        || (c.is("nmod")
                                && sentence.preposition(c)
                                        .filter(p -> p.equals("of") || p.equals("from"))
                                        .isPresent()));
    }

    private Optional<Party> focus() {
        if (focus.isEmpty()) {
            focus = Optional.of(mostNamed());
        }
        return focus.get();
    }

    private Optional<Party> mostNamed() {
        Map<StateCode, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : actors.namedHeads(sentence)) {
                int weight = sentence.number() == 0 && isDateline(sentence, token) ? DATELINE : 1;
                actors.named(sentence, token).stream()
                        .filter(p -> p.kind() == EntityKind.STATE || p.kind() == EntityKind.PERSON)
                        .flatMap(p -> p.state().stream())
                        .forEach(code -> counts.merge(code, weight, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(e -> e.getValue() > 1)
                .flatMap(e -> actors.state(e.getKey()));
    }

    private static boolean isDateline(Sentence sentence, Token token) {
        return token.index() < DATELINE_TOKENS
                && sentence.token(0).word().equals(sentence.token(0).word().toUpperCase(Locale.ROOT));
    }
}
