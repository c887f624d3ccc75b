package org.newsgraph.queries;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a parameter of a question takes; the header of its file has the word in lower case. */
public enum ParameterType {
    /** A party as people write it: name, alias or state code. A state stands for its organs and persons too. */
    ACTOR,
    /** A place as people write it. */
    PLACE,
    /** A PLOVER event class. */
    CLASS,
    /** A year, month or day: 2024, 2024-06, 2024-06-30. */
    DATE,
    /** Any of planned, possible, denied, separated by commas. */
    INCLUDE,
    /** A whole number from 1. */
    COUNT,
    /** Words, compared as they are. */
    TEXT;

    static Optional<ParameterType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(ParameterType::word).collect(Collectors.joining(", "));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
