package org.newsgraph.extractors.qualifiers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractors.text.Sentence;
import org.newsgraph.extractors.text.Token;
import org.newsgraph.ontology.fact.Modality;
import org.newsgraph.ontology.fact.TimeSpan;

/**
 * Time expressions as ISO 8601 values, no finer than the text: "on Tuesday", "last month", "since August 2023", "by the
 * end of May", against the article's date. Without that date only what names its year is resolved. After the TIMEX3
 * types of TimeML.
 */
public final class TimeReader {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12),
            Map.entry("jan.", 1),
            Map.entry("feb.", 2),
            Map.entry("aug.", 8),
            Map.entry("sept.", 9),
            Map.entry("sep.", 9),
            Map.entry("oct.", 10),
            Map.entry("nov.", 11),
            Map.entry("dec.", 12));
    private static final Map<String, DayOfWeek> DAYS =
            Stream.of(DayOfWeek.values()).collect(Collectors.toMap(d -> d.name().toLowerCase(Locale.ROOT), d -> d));
    private static final Map<String, int[]> SEASONS = Map.of(
            "spring", new int[] {3, 5}, "summer", new int[] {6, 8}, "autumn", new int[] {9, 11}, "fall", new int[] {
                9, 11
            });
    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "ten", 10, "few", 3, "several", 3);

    private final Optional<LocalDate> reference;

    public TimeReader(Optional<LocalDate> reference) {
        this.reference = reference;
    }

    /** The time of what these words name: the first expression that hangs under one of them, no clause between. */
    public Optional<TimeSpan> read(Sentence sentence, List<Token> anchors, Modality modality) {
        Optional<TimeSpan> own = under(sentence, anchors, modality);
        return own.isPresent() ? own : meanwhile(sentence, anchors).flatMap(main -> under(sentence, main, modality));
    }

    private static Optional<List<Token>> meanwhile(Sentence sentence, List<Token> anchors) {
        return anchors.stream()
                .map(a -> Anchoring.meanwhile(sentence, a))
                .filter(main -> !main.isEmpty())
                .findFirst();
    }

    private Optional<TimeSpan> under(Sentence sentence, List<Token> anchors, Modality modality) {
        for (Token token : sentence.tokens()) {
            if (isTemporal(token) && Anchoring.hangsUnder(sentence, token, anchors, 4)) {
                Optional<String> value = value(sentence, token, modality, anchors);
                if (value.isPresent()) {
                    return Optional.of(new TimeSpan(value.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The word that gave {@link #read} its answer. */
    public Optional<Token> word(Sentence sentence, List<Token> anchors, Modality modality) {
        return wordUnder(sentence, anchors, modality)
                .or(() -> meanwhile(sentence, anchors).flatMap(main -> wordUnder(sentence, main, modality)));
    }

    private Optional<Token> wordUnder(Sentence sentence, List<Token> anchors, Modality modality) {
        return sentence.tokens().stream()
                .filter(t -> isTemporal(t) && Anchoring.hangsUnder(sentence, t, anchors, 4))
                .filter(t -> value(sentence, t, modality, anchors).isPresent())
                .findFirst();
    }

    private static boolean isTemporal(Token token) {
        String word = token.lower();
        return DAYS.containsKey(word)
                || (MONTHS.containsKey(word) && token.isProper())
                || isYear(token)
                || Set.of("today", "yesterday", "tomorrow", "overnight", "tonight")
                        .contains(word)
                || Set.of(
                                "week", "month", "year", "years", "months", "weeks", "days", "spring", "summer",
                                "autumn", "fall", "day")
                        .contains(word);
    }

    private Optional<String> value(Sentence sentence, Token token, Modality modality, List<Token> anchors) {
        boolean ahead = modality == Modality.PLANNED
                || modality == Modality.POSSIBLE
                || anchors.stream().skip(1).anyMatch(a -> isAhead(sentence, a) && sentence.dominates(a, token));
        Optional<String> point = point(sentence, token, ahead);
        boolean since = Stream.concat(sentence.preposition(token).stream(), before(sentence, token, 1).stream())
                .anyMatch("since"::equals);
        return since ? point.filter(p -> !p.contains("/")).map(p -> p + "/..") : point;
    }

    /** What is promised, asked for or refused in an infinitive lies ahead. */
    private static boolean isAhead(Sentence sentence, Token anchor) {
        return anchor.pos().equals("VB")
                && sentence.children(anchor, "mark").anyMatch(m -> m.lower().equals("to"));
    }

    private Optional<String> point(Sentence sentence, Token token, boolean ahead) {
        String word = token.lower();
        if (isYear(token)) {
            Optional<Token> month = sentence.at(token.index() - 1)
                    .filter(t -> t.word().equals(","))
                    .flatMap(c -> sentence.at(token.index() - 3))
                    .or(() -> sentence.at(token.index() - 1))
                    .filter(t -> MONTHS.containsKey(t.lower()));
            return month.isPresent() ? Optional.empty() : Optional.of(word);
        }
        if (MONTHS.containsKey(word)) {
            return month(sentence, token, ahead);
        }
        return reference.flatMap(date -> relative(sentence, token, word, date, ahead));
    }

    private Optional<String> month(Sentence sentence, Token token, boolean ahead) {
        int month = MONTHS.getOrDefault(token.lower(), 1);
        Optional<Integer> day = day(sentence.at(token.index() + 1)).or(() -> day(sentence.at(token.index() - 1)));
        Optional<Integer> year = Stream.of(token.index() + 1, token.index() + 2, token.index() + 3)
                .flatMap(i -> sentence.at(i).stream())
                .takeWhile(t -> t.pos().equals("CD") || t.word().equals(","))
                .filter(TimeReader::isYear)
                .map(t -> Integer.valueOf(t.word()))
                .findFirst()
                .or(() -> reference.map(date -> yearOf(date, month, ahead || word(sentence, token, 1, "next"))));
        return year.flatMap(y -> format(y, month, day));
    }

    private static Optional<String> format(int year, int month, Optional<Integer> day) {
        YearMonth yearMonth = YearMonth.of(year, month);
        if (day.isEmpty()) {
            return Optional.of(yearMonth.toString());
        }
        return yearMonth.isValidDay(day.get())
                ? Optional.of(yearMonth.atDay(day.get()).toString())
                : Optional.empty();
    }

    private static int yearOf(LocalDate date, int month, boolean ahead) {
        if (ahead) {
            return month >= date.getMonthValue() ? date.getYear() : date.getYear() + 1;
        }
        return month <= date.getMonthValue() ? date.getYear() : date.getYear() - 1;
    }

    private static Optional<Integer> day(Optional<Token> token) {
        return token.map(t -> t.word().replaceAll("(st|nd|rd|th)$", ""))
                .filter(w -> w.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .filter(d -> d >= 1 && d <= 31);
    }

    private static Optional<String> relative(
            Sentence sentence, Token token, String word, LocalDate date, boolean ahead) {
        if (DAYS.containsKey(word)) {
            DayOfWeek day = DAYS.get(word);
            boolean next = ahead && !word(sentence, token, 1, "last");
            return Optional.of((next
                            ? date.with(TemporalAdjusters.nextOrSame(day))
                            : date.with(TemporalAdjusters.previousOrSame(day)))
                    .toString());
        }
        boolean last = word(sentence, token, 1, "last") || word(sentence, token, 2, "last");
        boolean next = word(sentence, token, 1, "next");
        boolean current = word(sentence, token, 1, "this");
        return switch (word) {
            case "today", "tonight", "overnight" -> Optional.of(date.toString());
            case "yesterday" -> Optional.of(date.minusDays(1).toString());
            case "tomorrow" -> Optional.of(date.plusDays(1).toString());
            case "day" -> dayBeside(sentence, token, date);
            case "week" -> step(last, next, current).map(n -> week(date.plusWeeks(n)));
            case "month" ->
                step(last, next, current)
                        .map(n -> YearMonth.from(date).plusMonths(n).toString());
            case "year" -> step(last, next, current).map(n -> Integer.toString(date.getYear() + n));
            case "years", "months", "weeks", "days" ->
                ago(sentence, token, date).or(() -> span(sentence, token, date));
            default -> step(last, next, current).map(n -> season(word, date, n));
        };
    }

    private static Optional<Integer> step(boolean last, boolean next, boolean current) {
        return last ? Optional.of(-1) : next ? Optional.of(1) : current ? Optional.of(0) : Optional.empty();
    }

    /** "a day after Pyongyang ...": nothing by itself; the day of the other event is not ours to guess. */
    private static Optional<String> dayBeside(Sentence sentence, Token token, LocalDate date) {
        return word(sentence, token, 1, "next") ? Optional.of(date.plusDays(1).toString()) : Optional.empty();
    }

    private static String week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday + "/" + monday.plusDays(6);
    }

    private static String season(String word, LocalDate date, int step) {
        int[] months = SEASONS.getOrDefault(word, new int[] {1, 12});
        int year = date.getYear();
        if (step < 0 && date.getMonthValue() <= months[1]) {
            year--;
        } else if (step > 0 && date.getMonthValue() >= months[0]) {
            year++;
        }
        return YearMonth.of(year, months[0]) + "/" + YearMonth.of(year, months[1]);
    }

    /** "two days ago", "three years earlier" of the article's date: no finer than the unit. */
    private static Optional<String> ago(Sentence sentence, Token token, LocalDate date) {
        boolean ago = sentence.after(token).filter(t -> t.lower().equals("ago")).isPresent();
        if (!ago) {
            return Optional.empty();
        }
        return count(sentence, token).map(n -> switch (token.lower()) {
            case "days" -> date.minusDays(n).toString();
            case "weeks" -> week(date.minusWeeks(n));
            case "months" -> YearMonth.from(date).minusMonths(n).toString();
            default -> Integer.toString(date.getYear() - n);
        });
    }

    private static Optional<Integer> count(Sentence sentence, Token unit) {
        return sentence.before(unit)
                .flatMap(t -> Optional.ofNullable(NUMBERS.get(t.lower())).or(() -> day(Optional.of(t))));
    }

    /** "in the last two years". */
    private static Optional<String> span(Sentence sentence, Token token, LocalDate date) {
        boolean past = word(sentence, token, 2, "last") || word(sentence, token, 2, "past");
        Optional<Integer> count = count(sentence, token);
        if (!past || count.isEmpty() || !Set.of("years", "months").contains(token.lower())) {
            return Optional.empty();
        }
        YearMonth now = YearMonth.from(date);
        YearMonth then = token.lower().equals("years") ? now.minusYears(count.get()) : now.minusMonths(count.get());
        return Optional.of(then + "/" + now);
    }

    private static boolean word(Sentence sentence, Token token, int back, String word) {
        return before(sentence, token, back).filter(word::equals).isPresent();
    }

    private static Optional<String> before(Sentence sentence, Token token, int back) {
        return sentence.at(token.index() - back).map(Token::lower);
    }

    private static boolean isYear(Token token) {
        return token.pos().equals("CD") && token.word().matches("(19|20)[0-9]{2}");
    }
}
