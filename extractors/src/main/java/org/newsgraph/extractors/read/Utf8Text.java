package org.newsgraph.extractors.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as text, strictly: nothing is replaced, and the text is that of the bytes without a byte order mark. */
final class Utf8Text {
    private static final double MOST_CONTROL_CHARACTERS = 0.02;

    private Utf8Text() {}

    /**
     * @param where how to name the source in a message
     * @param offset where the bytes stand in their file
     */
    static String decode(byte[] bytes, String where, long offset) throws UnreadableException {
        int start = offset == 0 ? lengthOfMark(bytes, where) : 0;
        refuseBinary(bytes, where);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UnreadableException(where + " is not UTF-8 text (first bad byte at offset "
                    + (offset + in.position())
                    + "); convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEWFILE");
        }
        return out.flip().toString();
    }

    private static int lengthOfMark(byte[] bytes, String where) throws UnreadableException {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new UnreadableException(
                    where
                            + " is UTF-16 text, not UTF-8; convert it, for example with: iconv -f UTF-16 -t UTF-8 FILE > NEWFILE");
        }
        return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static void refuseBinary(byte[] bytes, String where) throws UnreadableException {
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == 0) {
                throw new UnreadableException(where + " is a binary file, not text (a zero byte at offset " + i
                        + "); give plain text files.");
            }
            if ((b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') || b == 0x7F) {
                controls++;
            }
        }
        if (controls > bytes.length * MOST_CONTROL_CHARACTERS) {
            throw new UnreadableException(where + " is a binary file, not text (" + controls + " control characters in "
                    + bytes.length + " bytes); give plain text files.");
        }
    }
}
