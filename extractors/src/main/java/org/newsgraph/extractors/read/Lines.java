package org.newsgraph.extractors.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** A cursor over the lines of a stream; a line that is too long is passed over, never held in memory. */
final class Lines {
    private final InputStream in;
    private final int mostBytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);
    private int number;
    private long offset;
    private long position;
    private boolean tooLong;

    /** @param in buffered; the caller closes it */
    Lines(InputStream in, int mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        offset = position;
        line.reset();
        tooLong = false;
        int b = in.read();
        if (b < 0) {
            return false;
        }
        for (; b >= 0; b = in.read()) {
            position++;
            if (b == '\n') {
                break;
            }
            tooLong |= line.size() >= mostBytes;
            if (!tooLong) {
                line.write(b);
            }
        }
        number++;
        return true;
    }

    /** The line without its end, or its beginning where it is too long. */
    byte[] bytes() {
        return line.toByteArray();
    }

    boolean tooLong() {
        return tooLong;
    }

    /** Counting from 1. */
    int number() {
        return number;
    }

    /** Where the line begins in the stream. */
    long offset() {
        return offset;
    }
}
