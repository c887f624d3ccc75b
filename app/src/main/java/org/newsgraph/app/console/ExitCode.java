package org.newsgraph.app.console;

import org.newsgraph.graph.QueryException;
import org.newsgraph.graph.StoreDamagedException;
import org.newsgraph.graph.StoreFullException;
import org.newsgraph.graph.StoreInUseException;

/** Every way in which the program ends; docs/errors.md explains each. */
public enum ExitCode {
    OK(0, "everything was done"),
    PARTIAL(1, "some articles failed or faults were found; the rest was done"),
    USAGE(2, "a command, option or parameter is wrong"),
    INPUT(3, "the input was not found or could not be read"),
    UNKNOWN_QUESTION(4, "there is no question of that name"),
    STORE_IN_USE(5, "another process has the store open"),
    DISK_FULL(6, "the disk of the store is full"),
    STORE_DAMAGED(7, "the store does not open"),
    QUERY(8, "a query was refused, failed, or went over its limits"),
    INTERNAL(70, "a fault of the program itself"),
    INTERRUPTED(130, "ended by Ctrl-C; what the summary says is in"),
    TERMINATED(143, "ended by SIGTERM; what the summary says is in");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }

    /** The code of a failure that ends a command. */
    public static ExitCode of(Throwable failure) {
        if (failure instanceof CommandException e) {
            return e.exitCode();
        } else if (failure instanceof StoreInUseException) {
            return STORE_IN_USE;
        } else if (failure instanceof StoreFullException) {
            return DISK_FULL;
        } else if (failure instanceof StoreDamagedException) {
            return STORE_DAMAGED;
        } else if (failure instanceof QueryException) {
            return QUERY;
        }
        return failure instanceof org.newsgraph.ontology.fact.NewsgraphException ? USAGE : INTERNAL;
    }
}
