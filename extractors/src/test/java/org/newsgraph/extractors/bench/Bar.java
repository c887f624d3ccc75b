package org.newsgraph.extractors.bench;

import java.util.Locale;

/** A figure beside the bar that it is held against. */
final class Bar {
    private Bar() {}

    static void most(String what, double figure, double bar) {
        print(what, figure, "at most", bar, figure <= bar);
    }

    static void least(String what, double figure, double bar) {
        print(what, figure, "at least", bar, figure >= bar);
    }

    private static void print(String what, double figure, String relation, double bar, boolean held) {
        System.out.printf(
                Locale.ROOT, "%-34s %8.2f   %s %.2f: %s%n", what, figure, relation, bar, held ? "held" : "MISSED");
    }
}
