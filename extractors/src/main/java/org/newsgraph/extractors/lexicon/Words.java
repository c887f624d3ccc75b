package org.newsgraph.extractors.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.ontology.fact.Role;

/** The small word tables: verbs of speech, light verbs, nouns that stand for actors, titles of office. */
public final class Words {
    /** What a verb or noun of report says about the truth of its content. */
    public enum Frame {
        FACTIVE,
        REPORT,
        IRREALIS
    }

    /** One verb of speech. */
    public record Speech(String verb, String stance, Frame frame) {}

    /** What a support verb does with its event noun. */
    public enum Support {
        LIGHT,
        BEGIN,
        END,
        CAUSE,
        RECEIVE,
        ANSWER
    }

    private final ImmutableMap<String, Speech> speech;
    private final ImmutableSetMultimap<String, Support> support;
    private final ImmutableMap<String, Role> actorNouns;
    private final ImmutableSet<String> offices;

    private Words(
            ImmutableMap<String, Speech> speech,
            ImmutableSetMultimap<String, Support> support,
            ImmutableMap<String, Role> actorNouns,
            ImmutableSet<String> offices) {
        this.speech = speech;
        this.support = support;
        this.actorNouns = actorNouns;
        this.offices = offices;
    }

    public static Words load() {
        return new Words(
                Table.read("speech").stream()
                        .collect(ImmutableMap.toImmutableMap(
                                row -> row.text("verb"),
                                row -> new Speech(row.text("verb"), row.text("stance"), frame(row.text("frame"))),
                                (a, b) -> a)),
                Table.read("light-verbs").stream()
                        .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                                row -> row.text("verb"),
                                row -> Support.valueOf(row.text("kind").toUpperCase(Locale.ROOT)))),
                Table.read("actor-nouns").stream()
                        .collect(ImmutableMap.toImmutableMap(
                                row -> row.text("noun"),
                                row -> Gazetteer.role(row.optional("role")).orElseThrow(),
                                (a, b) -> a)),
                Table.read("offices").stream().map(row -> row.text("title")).collect(ImmutableSet.toImmutableSet()));
    }

    private static Frame frame(String word) {
        return Frame.valueOf(word.toUpperCase(Locale.ROOT));
    }

    public Optional<Speech> speech(String verb) {
        return Optional.ofNullable(speech.get(verb));
    }

    public ImmutableSet<Support> support(String verb) {
        return support.get(verb);
    }

    /** The role of a noun that stands for an actor when a state or group is named with it ("troops", "officials"). */
    public Optional<Role> actorNoun(String noun) {
        return Optional.ofNullable(actorNouns.get(noun));
    }

    /** Whether this is a title of office ({@code prime_minister}). */
    public boolean isOffice(String title) {
        return offices.contains(title);
    }
}
