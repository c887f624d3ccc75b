package org.newsgraph.ontology.evaluation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Made-up gold facts and predictions that come close to them: same seed, same lines. */
final class Perturbation {
    private static final String NULL = "null";
    private static final String[] NAMES = {
        "Norland",
        "the Norland",
        "NORLAND",
        "Westria",
        "Wéstria",
        "Kılıç",
        "KILIÇ",
        "Straße",
        "STRASSE",
        "Σίσυφος",
        "ΣΊΣΥΦΟΣ",
        "O\u2019Hara",
        "O'Hara",
        "ﬁne  Co",
        "fine Co",
        "नई दिल्ली",
        "नई दिल्ल",
        "the ",
        "",
        "İzmir",
        "izmir",
        "가",
        "e\u0301\u20DD",
        "é"
    };
    private static final String[] STATES = {"NRL", "nrl", "WST", "", NULL};
    private static final String[] CLASSES = {"AID", "aid", "AGREE", "ASSAULT", "CONSULT", "HELP"};
    private static final String[] ACTIONS = {"give", "Give", "send", "sign deal"};
    private static final String[] CATEGORIES = {"arms", "ARMS", "troops", "", NULL};
    private static final String[] STATUSES = {
        "delivered", "Delivered", "agreed", "promised", "denied", "suspended", "lost", "", NULL
    };
    private static final String[] MODALITIES = {"asserted", "Asserted", "planned", "possible", "negated", "odd", NULL};
    private static final String[] SOURCES = {"Norland", "norland; Westria", "Westria;", ";", " ", NULL, NULL};
    private static final String[] TIMES = {
        "2024", "2024-05", " 2024-05 ", "2024/..", "2024/2025", "2024/", "/2024", "", NULL, NULL
    };
    private static final String[] PLACES = {
        "Oldtown", "Oldtown city", "city of the State", "Old-town", "Old_town", "O\u2019Hara region", "नई", NULL, NULL
    };

    private final JsonMapper mapper = new JsonMapper();
    private final Random random;
    private final List<ObjectNode> gold = new ArrayList<>();
    private final List<ObjectNode> predictions = new ArrayList<>();

    Perturbation(long seed) {
        random = new Random(seed);
        int size = 5 + random.nextInt(60);
        for (int i = 0; i < size; i++) {
            gold.add(fact().put("id", "g#" + i));
        }
        for (ObjectNode fact : gold) {
            for (int copies = random.nextInt(3); copies > 0; copies--) {
                predictions.add(changed(fact));
            }
            if (random.nextInt(6) == 0) {
                predictions.add(fact());
            }
        }
        Collections.shuffle(predictions, random);
    }

    List<ObjectNode> gold() {
        return gold;
    }

    List<ObjectNode> predictions() {
        return predictions;
    }

    private ObjectNode fact() {
        ObjectNode fact = mapper.createObjectNode();
        int start = random.nextInt(6) * 50;
        fact.put("doc", "d" + random.nextInt(3)).put("start", start).put("end", start + 20 + random.nextInt(40));
        fact.put("class", pick(CLASSES)).put("action", pick(ACTIONS));
        party(fact, "actor");
        party(fact, "target");
        supply(fact);
        qualifiers(fact);
        return fact;
    }

    private ObjectNode changed(ObjectNode fact) {
        ObjectNode changed = fact.deepCopy();
        changed.remove("id");
        switch (random.nextInt(9)) {
            case 0 -> changed.put("start", changed.get("start").intValue() + random.nextInt(30));
            case 1 -> changed.put("class", pick(CLASSES));
            case 2 -> party(changed, "actor");
            case 3 -> party(changed, "target");
            case 4 -> supply(changed);
            case 5 -> qualifiers(changed);
            case 6 -> changed.put("end", changed.get("end").asText());
            case 7 -> changed.put("doc", "d" + random.nextInt(5));
            default -> changed.put("action", pick(ACTIONS));
        }
        return changed;
    }

    private void party(ObjectNode object, String field) {
        if (random.nextInt(8) == 0) {
            object.putNull(field);
        } else {
            object.put(field, pick(NAMES));
        }
        object.put(field + "State", pick(STATES));
    }

    private void supply(ObjectNode fact) {
        if (random.nextBoolean()) {
            fact.putNull("supply");
            return;
        }
        ObjectNode supply = fact.putObject("supply");
        if (random.nextInt(4) > 0) {
            party(supply, "from");
            party(supply, "to");
        }
        supply.put("category", pick(CATEGORIES)).put("item", "goods").put("status", pick(STATUSES));
    }

    private void qualifiers(ObjectNode fact) {
        fact.put("modality", pick(MODALITIES)).put("time", pick(TIMES)).put("place", pick(PLACES));
        fact.put("source", pick(SOURCES));
        if (random.nextInt(5) == 0) {
            ArrayNode names = fact.putArray("source");
            names.add(pick(NAMES)).add(pick(NAMES));
        }
    }

    private @Nullable String pick(String[] values) {
        String value = values[random.nextInt(values.length)];
        return value.equals(NULL) ? null : value;
    }
}
