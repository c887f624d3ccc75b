package org.newsgraph.queries;

import java.util.List;
import java.util.Optional;

/** A canned question: one {@code .cypher} file. {@code example} is a command line that asks it. */
public record Question(
        String name,
        String title,
        String about,
        List<Parameter> parameters,
        List<Column> columns,
        String example,
        String cypher) {
    public Question {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    public Optional<Parameter> parameter(String wanted) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(wanted))
                .findFirst();
    }
}
