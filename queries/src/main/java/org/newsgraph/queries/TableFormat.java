package org.newsgraph.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The forms in which an answer is written. Only the table leaves detail columns out and keeps to a width. */
public enum TableFormat {
    TABLE,
    CSV,
    JSON,
    JSONL;

    /** The form of that name, in whatever case. */
    public static TableFormat of(String name) {
        for (TableFormat format : values()) {
            if (format.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new QuestionException("A format is table, csv, json or jsonl, not \"" + name + "\".");
    }

    /**
     * Writes all of an answer; the notes are left to the caller.
     *
     * @param width columns of the screen, for the table alone
     */
    public void write(ResultTable table, Appendable out, int width) {
        try {
            switch (this) {
                case TABLE -> out.append(TextTable.render(table, width));
                case CSV -> DataForms.csv(table, out);
                case JSON -> DataForms.json(table, out);
                case JSONL -> DataForms.jsonLines(table, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The answer could not be written.", e);
        }
    }
}
