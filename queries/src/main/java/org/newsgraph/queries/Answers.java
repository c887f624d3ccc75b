package org.newsgraph.queries;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.QueryLimits;
import org.newsgraph.graph.QueryResult;
import org.newsgraph.ontology.fact.EventClass;

/** Asks canned questions of one store. Thread-safe; whoever opened the store closes it. */
public final class Answers {
    private static final List<String> INCLUDABLE = List.of("planned", "possible", "denied");
    private static final String CLAIMS = "claims";

    private final GraphStore store;
    private final EntityNames names;

    public Answers(GraphStore store) {
        this.store = store;
        this.names = new EntityNames(store);
    }

    /**
     * Asks with values in the words of a user, by parameter name. If rows stay out because they are planned, possible
     * or denied, or for the limit, the table's notes say so.
     *
     * @throws QuestionException if a parameter is unknown, missing, or its value means nothing here
     */
    public ResultTable ask(Question question, Map<String, String> given) {
        for (String name : given.keySet()) {
            if (question.parameter(name).isEmpty()) {
                throw new QuestionException("The question " + question.name() + " has no parameter " + name + "; "
                        + "it takes "
                        + String.join(
                                ", ",
                                question.parameters().stream()
                                        .map(Parameter::name)
                                        .toList()) + ".");
            }
        }
        Map<String, @Nullable Object> bound = new HashMap<>();
        for (Parameter parameter : question.parameters()) {
            Optional<String> value = Optional.ofNullable(given.get(parameter.name()))
                    .filter(text -> !text.isBlank())
                    .or(parameter::preset);
            if (value.isEmpty() && parameter.required()) {
                throw new QuestionException("The question " + question.name() + " needs " + parameter.name() + " ("
                        + parameter.about() + "); for example: " + question.example());
            }
            bound.put(parameter.name(), bind(parameter, value));
        }
        QueryResult result = store.query(question.cypher(), bound);
        return ResultTable.of(question.columns(), result, notes(question, bound, result));
    }

    private List<String> notes(Question question, Map<String, @Nullable Object> bound, QueryResult result) {
        List<String> notes = new ArrayList<>();
        boolean cut = result.truncated() || Long.valueOf(result.rows().size()).equals(bound.get("limit"));
        if (cut) {
            notes.add("Only the first " + result.rows().size() + " rows are shown; limit=N gives more or fewer.");
        }
        if (question.parameter("include").isPresent()) {
            QueryResult asked = cut ? unlimited(question, bound, List.of()) : result;
            QueryResult all = unlimited(question, bound, INCLUDABLE);
            long more = weight(all) - weight(asked);
            String what = all.columns().contains(CLAIMS) ? "claim" : "row";
            if (all.truncated()) {
                notes.add("More may be planned, possible or denied; include=planned,possible,denied shows them.");
            } else if (more > 0) {
                notes.add(more + " more " + what + (more == 1 ? " is" : "s are")
                        + " planned, possible or denied; include=planned,possible,denied shows them.");
            }
        }
        return notes;
    }

    /** The answer without the question's own limit, with what is asked for and the given words included. */
    private QueryResult unlimited(Question question, Map<String, @Nullable Object> bound, List<String> include) {
        Map<String, @Nullable Object> wider = new HashMap<>(bound);
        wider.computeIfPresent("limit", (name, limit) -> (long) QueryLimits.DEFAULT.rows() + 1);
        if (!include.isEmpty()) {
            wider.put("include", included(include));
        }
        return store.query(question.cypher(), wider);
    }

    /** How many rows, or, where rows sum up claims, how many claims. */
    private static long weight(QueryResult result) {
        return result.columns().contains(CLAIMS)
                ? result.column(CLAIMS).stream()
                        .mapToLong(count -> Long.parseLong(String.valueOf(count)))
                        .sum()
                : result.rows().size();
    }

    private @Nullable Object bind(Parameter parameter, Optional<String> value) {
        if (parameter.type() == ParameterType.INCLUDE) {
            return included(value.map(Answers::includeWords).orElse(List.of()));
        }
        if (value.isEmpty()) {
            return null;
        }
        String text = value.get().strip();
        return switch (parameter.type()) {
            case ACTOR, PLACE -> names.resolve(text, parameter.type());
            case CLASS -> eventClass(text);
            case DATE -> date(parameter, text);
            case COUNT -> count(parameter, text);
            case TEXT, INCLUDE -> text;
        };
    }

    private static List<String> includeWords(String text) {
        List<String> words =
                Splitter.on(',').trimResults().omitEmptyStrings().splitToList(text.toLowerCase(Locale.ROOT));
        for (String word : words) {
            if (!INCLUDABLE.contains(word)) {
                throw new QuestionException(
                        "include takes any of " + String.join(", ", INCLUDABLE) + ", not \"" + word + "\".");
            }
        }
        return words;
    }

    /** The modalities that the words stand for, and the word denied itself. */
    private static List<String> included(List<String> words) {
        List<String> all = new ArrayList<>(words);
        if (words.contains("denied")) {
            all.add("negated");
        }
        return all;
    }

    private static String eventClass(String text) {
        String wanted = text.toUpperCase(Locale.ROOT);
        List<String> classes =
                Arrays.stream(EventClass.values()).map(EventClass::name).toList();
        if (!classes.contains(wanted)) {
            throw new QuestionException(
                    "\"" + text + "\" is no event class; classes are " + String.join(", ", classes) + ".");
        }
        return wanted;
    }

    private static String date(Parameter parameter, String text) {
        if (!text.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?")) {
            throw new QuestionException(parameter.name()
                    + " takes a year, month or day (2024, 2024-06, 2024-06-30), not \"" + text + "\".");
        }
        return text;
    }

    private static Long count(Parameter parameter, String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new QuestionException(parameter.name() + " takes a whole number from 1, not \"" + text + "\".");
        }
        return Long.valueOf(text);
    }
}
