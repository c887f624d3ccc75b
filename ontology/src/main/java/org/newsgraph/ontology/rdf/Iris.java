package org.newsgraph.ontology.rdf;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.ontology.fact.ArticleId;
import org.newsgraph.ontology.fact.EntityKind;
import org.newsgraph.ontology.fact.EventDescription;
import org.newsgraph.ontology.fact.EventId;
import org.newsgraph.ontology.fact.FactId;
import org.newsgraph.ontology.fact.Party;
import org.newsgraph.ontology.fact.RuleRef;
import org.newsgraph.ontology.fact.Span;
import org.newsgraph.ontology.fact.StateCode;

/**
 * The only maker of IRIs. Same input, same IRI; different inputs, different IRIs, whatever characters they hold: blanks
 * become {@code _}, and all but letters, digits, {@code -} and {@code .} of ASCII are percent-encoded.
 */
public final class Iris {
    /** The namespace of the ontology's terms. */
    public static final String ONTOLOGY = "https://newsgraph.org/ontology#";

    private static final String DATA = "https://newsgraph.org/id/";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Iris() {}

    /** A class or property of the ontology, or one of its named individuals. */
    public static String term(String localName) {
        return ONTOLOGY + localName;
    }

    /** The named individual for a word of a closed list, such as {@code status-delivered}. */
    public static String value(String list, Enum<?> word) {
        return term(list + "-" + word.name().toLowerCase(Locale.ROOT));
    }

    /** The named graph that holds everything one article says. */
    public static String graph(ArticleId article) {
        return DATA + "graph/" + segment(article.value());
    }

    public static String article(ArticleId article) {
        return DATA + "article/" + segment(article.value());
    }

    public static String sentence(ArticleId article, Span span, String words) {
        return DATA + "sentence/" + segment(article.value()) + "/" + span.start() + "-" + span.end() + "/"
                + digest(words);
    }

    public static String claim(FactId fact) {
        return DATA + "claim/" + segment(fact.value());
    }

    /** The n-th of those whom a claim is attributed to, n counting from 1. */
    public static String attribution(FactId fact, int number) {
        return DATA + "attribution/" + segment(fact.value()) + "/" + number;
    }

    /** The n-th of those who pass a claim on, n counting from 1. */
    public static String relay(FactId fact, int number) {
        return DATA + "relay/" + segment(fact.value()) + "/" + number;
    }

    /** The n-th count of a claim, n counting from 1. */
    public static String count(FactId fact, int number) {
        return DATA + "count/" + segment(fact.value()) + "/" + number;
    }

    /** What really happened, of which events are descriptions. */
    public static String happening(EventId event) {
        return DATA + "happening/" + segment(event.value());
    }

    /** One description of what happened: claims that describe the same happening alike share it. */
    public static String event(EventId id, EventDescription event) {
        return DATA + "event/" + segment(id.value()) + "/" + EventDigest.of(event);
    }

    public static String supply(EventId id, EventDescription event) {
        return DATA + "supply/" + segment(id.value()) + "/" + EventDigest.of(event);
    }

    public static String rule(RuleRef rule) {
        return DATA + "rule/" + segment(rule.name()) + "/" + segment(rule.version());
    }

    /** A party: a state by its code, where it has one, whatever name it goes by; all others by kind, state and name. */
    public static String party(Party party) {
        return entity(party.kind(), party.name(), party.state());
    }

    public static String entity(EntityKind kind, String name, Optional<StateCode> state) {
        if (kind == EntityKind.STATE && state.isPresent()) {
            return state(state.get());
        }
        String folder = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return DATA + folder + "/" + state.map(StateCode::value).orElse("-") + "/" + segment(name);
    }

    public static String state(StateCode code) {
        return DATA + "state/" + code.value();
    }

    private static String digest(String words) {
        return Hashing.sha256().hashUnencodedChars(words).toString().substring(0, 12);
    }

    private static String segment(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        boolean onlyDots = text.chars().allMatch(c -> c == '.');
        text.codePoints().forEach(c -> {
            if (c == ' ') {
                out.append('_');
            } else if (isPlain(c) && !onlyDots) {
                out.append((char) c);
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                // Half a character has no UTF-8 form; '~' itself is always encoded, so this stays unambiguous.
                out.append('~').append(Integer.toHexString(c));
            } else {
                percent(out, c);
            }
        });
        return out.toString();
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    }

    private static void percent(StringBuilder out, int codePoint) {
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.toHexDigits(b));
        }
    }
}
