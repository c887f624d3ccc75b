package org.newsgraph.extractors.read;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How to read what a file itself leaves open.
 *
 * @param date the date of articles that carry none
 * @param ids where the id of a plain text file comes from
 */
public record ReadOptions(Optional<LocalDate> date, IdScheme ids) {
    public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty(), IdScheme.NAME);

    /** Where the id of a plain text file comes from. */
    public enum IdScheme {
        /** The file's name without its ending: {@code 001}. */
        NAME,
        /** The path from the given folder on, folder included, without the ending: {@code politics/001}. */
        PATH
    }
}
