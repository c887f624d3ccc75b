package org.newsgraph.ontology.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.ontology.fact.NewsgraphException;

/** Typed access to the fields of a JSON object; every failure names the field, its value and the right form. */
record JsonFields(JsonNode node, String path) {
    String text(String field) {
        return optionalText(field).orElseThrow(() -> missing(field));
    }

    Optional<String> optionalText(String field) {
        return value(field).map(value -> {
            if (!value.isTextual()) {
                throw wrong(field, value, "a string");
            }
            return value.textValue();
        });
    }

    int wholeNumber(String field) {
        JsonNode value = value(field).orElseThrow(() -> missing(field));
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrong(field, value, "a whole number");
        }
        return value.intValue();
    }

    Optional<BigDecimal> number(String field) {
        return value(field).map(value -> {
            if (!value.isNumber()) {
                throw wrong(field, value, "a number");
            }
            return value.decimalValue();
        });
    }

    Optional<JsonFields> object(String field) {
        return value(field).map(value -> {
            if (!value.isObject()) {
                throw wrong(field, value, "an object or null");
            }
            return new JsonFields(value, path + field + ".");
        });
    }

    /** The objects of a list; none where the field is missing. */
    List<JsonFields> objects(String field) {
        ImmutableList.Builder<JsonFields> objects = ImmutableList.builder();
        value(field).ifPresent(value -> {
            if (!value.isArray()) {
                throw wrong(field, value, "a list of objects");
            }
            for (JsonNode item : value) {
                if (!item.isObject()) {
                    throw wrong(field, value, "a list of objects");
                }
                objects.add(new JsonFields(item, path + field + "."));
            }
        });
        return objects.build();
    }

    /** False where the field is missing. */
    boolean flag(String field) {
        return value(field)
                .map(value -> {
                    if (!value.isBoolean()) {
                        throw wrong(field, value, "true or false");
                    }
                    return value.booleanValue();
                })
                .orElse(false);
    }

    Optional<List<String>> texts(String field) {
        return value(field).map(value -> {
            ImmutableList.Builder<String> texts = ImmutableList.builder();
            if (!value.isArray()) {
                throw wrong(field, value, "a list of strings");
            }
            for (JsonNode item : value) {
                if (!item.isTextual()) {
                    throw wrong(field, value, "a list of strings");
                }
                texts.add(item.textValue());
            }
            return texts.build();
        });
    }

    <E extends Enum<E>> E word(String field, Class<E> type) {
        return optionalWord(field, type).orElseThrow(() -> missing(field));
    }

    <E extends Enum<E>> Optional<E> optionalWord(String field, Class<E> type) {
        return optionalText(field).map(text -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                    return constant;
                }
            }
            throw new NewsgraphException(
                    "The field \"" + path + field + "\" is none of " + words(type) + ", but \"" + text + "\".");
        });
    }

    /** Applies a constructor that checks its value and puts the field's name before its complaint. */
    <A, B> B checked(String field, A value, Function<A, B> constructor) {
        try {
            return constructor.apply(value);
        } catch (IllegalArgumentException e) {
            throw new NewsgraphException("The field \"" + path + field + "\": " + e.getMessage(), e);
        }
    }

    NewsgraphException missing(String field) {
        return new NewsgraphException("The fact line has no field \"" + path + field + "\".");
    }

    private Optional<JsonNode> value(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    private NewsgraphException wrong(String field, JsonNode value, String form) {
        return new NewsgraphException("The field \"" + path + field + "\" must be " + form + ", not " + value + ".");
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
