package org.newsgraph.queries;

import java.util.Optional;

/**
 * A parameter of a question.
 *
 * @param preset the value taken when none is given, in the words a user would write
 * @param required whether the question cannot be asked without it
 */
public record Parameter(
        String name, ParameterType type, Optional<String> preset, boolean required, String example, String about) {}
