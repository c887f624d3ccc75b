package org.newsgraph.extractors.open;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.extractors.text.Token;

/** Nouns and numbers that tell a time. */
final class Times {
    private static final Set<String> TIME_WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
            "year",
            "month",
            "week",
            "day",
            "decade",
            "century",
            "morning",
            "afternoon",
            "evening",
            "night",
            "hour",
            "minute",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "weekend",
            "quarter",
            "today",
            "yesterday",
            "tomorrow",
            "1990s");

    private static final Pattern YEAR = Pattern.compile("(1[0-9]|20)[0-9][0-9]s?");

    private Times() {}

    static boolean isTime(Token noun) {
        return TIME_WORDS.contains(noun.lemma().toLowerCase(Locale.ROOT))
                || YEAR.matcher(noun.word()).matches();
    }
}
