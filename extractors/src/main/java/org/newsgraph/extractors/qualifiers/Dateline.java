package org.newsgraph.extractors.qualifiers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extractors.text.AnnotatedArticle;
import org.newsgraph.ontology.fact.Place;

/**
 * The place and the date in a dateline: "BERLIN, Thursday, March 9, 2023", "ROME, 4 May 1999 -". For the date only the
 * first line is looked at.
 */
public final class Dateline {
    private static final int REACH = 160;
    private static final int HEAD = 600;
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b([A-Z][a-z]{2,8})\\.? (\\d{1,2}),? ((?:19|20)\\d{2})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2}) ([A-Z][a-z]{2,8})\\.?,? ((?:19|20)\\d{2})\\b");

    private static final Pattern PLACE = Pattern.compile(
            "(?m)^(\\p{Lu}[\\p{Lu}.'’ -]+)(?:, [^\\n(]{3,40})?(?: \\([\\w -]{2,20}\\))? ?(?:—|–|--|-|_) ");

    private Dateline() {}

    /** The town in capitals before the first dash: "LA PAZ, Bolivia (Agency) - "; what the article calls "here". */
    public static Optional<Place> place(AnnotatedArticle article) {
        String text = article.article().text();
        Matcher found = PLACE.matcher(text.substring(0, Math.min(text.length(), HEAD)));
        return found.find()
                ? Optional.of(new Place(capitalised(found.group(1).strip()), Optional.empty()))
                : Optional.empty();
    }

    private static String capitalised(String town) {
        StringBuilder name = new StringBuilder(town.toLowerCase(Locale.ROOT));
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || !Character.isLetter(name.charAt(i - 1))) {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }

    public static Optional<LocalDate> of(AnnotatedArticle article) {
        String text = article.article().text();
        int end = text.indexOf('\n');
        String line = text.substring(0, Math.min(end < 0 ? text.length() : end, REACH));
        Matcher monthFirst = MONTH_FIRST.matcher(line);
        if (monthFirst.find()) {
            return date(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(line);
        return dayFirst.find() ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        for (Month m : Month.values()) {
            if (m.name().startsWith(month.toUpperCase(Locale.ROOT))) {
                try {
                    return Optional.of(LocalDate.of(Integer.parseInt(year), m, Integer.parseInt(day)));
                } catch (DateTimeException impossibleDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
