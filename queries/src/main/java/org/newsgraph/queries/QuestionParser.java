package org.newsgraph.queries;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.graph.CypherFile;

/** Reads a question from its file and notes every fault of it, not only the first. */
final class QuestionParser {
    private static final ImmutableSet<String> KEYS = ImmutableSet.of("title", "about", "param", "column", "example");
    private static final Splitter CELLS = Splitter.on('|').trimResults();
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z]*");
    private static final Pattern USED = Pattern.compile("\\$([a-zA-Z]+)");
    private static final int PARAM_CELLS = 5;
    private static final int COLUMN_CELLS = 3;

    private final CypherFile file;
    private final String name;
    private final List<String> faults;

    private QuestionParser(CypherFile file, List<String> faults) {
        this.file = file;
        this.name = file.name().replaceAll("^.*/|\\.cypher$", "");
        this.faults = faults;
    }

    /** The question, or empty with its faults added to the list. */
    static Optional<Question> parse(CypherFile file, List<String> faults) {
        int before = faults.size();
        Question question = new QuestionParser(file, faults).question();
        return faults.size() == before ? Optional.of(question) : Optional.empty();
    }

    private Question question() {
        Set<String> unknown = Sets.difference(file.header().keySet(), KEYS);
        if (!unknown.isEmpty()) {
            fault("has unknown header lines " + unknown + "; known are " + KEYS);
        }
        if (file.statements().size() != 1) {
            fault("has " + file.statements().size() + " statements instead of one");
        }
        String cypher = String.join(";\n", file.statements());
        List<Parameter> parameters = new ArrayList<>();
        file.header().get("param").forEach(line -> parameter(line).ifPresent(parameters::add));
        List<Column> columns = new ArrayList<>();
        file.header().get("column").forEach(line -> column(line).ifPresent(columns::add));
        if (columns.isEmpty()) {
            fault("names no column");
        }
        checkUse(parameters, cypher);
        checkNames(columns.stream().map(Column::name).toList(), "column");
        checkNames(parameters.stream().map(Parameter::name).toList(), "param");
        return new Question(name, single("title"), single("about"), parameters, columns, example(), cypher);
    }

    private String example() {
        String example = single("example");
        if (!example.startsWith("newsgraph ask " + name)) {
            fault("has an example that does not start with \"newsgraph ask " + name + "\"");
        }
        return example;
    }

    private String single(String key) {
        List<String> values = file.header().get(key);
        if (values.size() != 1 || values.get(0).isBlank()) {
            fault("needs exactly one line \"// " + key + ": ...\"");
            return "";
        }
        return values.get(0);
    }

    private Optional<Parameter> parameter(String line) {
        List<String> cells = CELLS.splitToList(line);
        if (cells.size() != PARAM_CELLS || cells.stream().anyMatch(String::isEmpty)) {
            fault("needs \"name | type | default, - or required | example | about\" for a param, not \"" + line + "\"");
            return Optional.empty();
        }
        Optional<ParameterType> type = ParameterType.of(cells.get(1));
        if (type.isEmpty()) {
            fault("has a param of type " + cells.get(1) + "; types are " + ParameterType.words());
            return Optional.empty();
        }
        boolean required = cells.get(2).equals("required");
        Optional<String> preset = required || cells.get(2).equals("-") ? Optional.empty() : Optional.of(cells.get(2));
        return Optional.of(new Parameter(cells.get(0), type.get(), preset, required, cells.get(3), cells.get(4)));
    }

    private Optional<Column> column(String line) {
        List<String> cells = CELLS.splitToList(line);
        if (cells.size() != COLUMN_CELLS || !Set.of("table", "detail").contains(cells.get(1))) {
            fault("needs \"name | table or detail | about\" for a column, not \"" + line + "\"");
            return Optional.empty();
        }
        return Optional.of(new Column(cells.get(0), cells.get(1).equals("detail"), cells.get(2)));
    }

    private void checkUse(List<Parameter> parameters, String cypher) {
        Set<String> used = new HashSet<>();
        Matcher matcher = USED.matcher(cypher);
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        Set<String> declared = new HashSet<>();
        parameters.forEach(parameter -> declared.add(parameter.name()));
        Sets.difference(used, declared).forEach(one -> fault("uses $" + one + " without a param line"));
        Sets.difference(declared, used).forEach(one -> fault("has a param " + one + " that the query does not use"));
    }

    private void checkNames(List<String> names, String what) {
        Set<String> seen = new HashSet<>();
        for (String one : names) {
            if (!NAME.matcher(one).matches()) {
                fault("has a " + what + " name \"" + one + "\" that is no word in camel case");
            }
            if (!seen.add(one)) {
                fault("has the " + what + " " + one + " twice");
            }
        }
    }

    private void fault(String words) {
        faults.add(file.name() + " " + words + ".");
    }
}
