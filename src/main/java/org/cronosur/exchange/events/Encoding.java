package org.cronosur.exchange.events;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.cronosur.exchange.events.Flaw.Reason;

/** Tells by the bytes of a file whether it is text in UTF-8, and if not, what it is instead. */
final class Encoding {

    private static final int CHUNK = 8192;

    private Encoding() {}

    /** @throws RefusedFile if it is not; in another encoding with the first line that shows it */
    static void check(byte[] bytes) throws RefusedFile {
        if (bytes.length > IncomingFile.MOST_BYTES) {
            throw new RefusedFile(Reason.TOO_LARGE, IncomingFile.MOST_BYTES / (1024 * 1024));
        }
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 'P', 'K', 5, 6)) {
            throw new RefusedFile(Reason.ZIP);
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new RefusedFile(Reason.OLD_EXCEL);
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            throw new RefusedFile(Reason.PDF);
        }
        if (begins(bytes, 0x1F, 0x8B) || begins(bytes, '7', 'z', 0xBC) || begins(bytes, 'R', 'a', 'r', '!')) {
            throw new RefusedFile(Reason.PACKED);
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            throw new RefusedFile(Reason.UTF_16);
        }
        checkText(bytes);
    }

    private static void checkText(byte[] bytes) throws RefusedFile {
        boolean blank = true;
        int line = 1;
        for (byte each : bytes) {
            if (each == 0) {
                throw new RefusedFile(new Where(line, ""), Reason.NOT_TEXT);
            }
            line += each == '\n' ? 1 : 0;
            blank &= each == ' ' || each == '\n' || each == '\r' || each == '\t';
        }
        if (blank) {
            throw new RefusedFile(Reason.EMPTY);
        }
        checkUtf8(bytes);
    }

    private static void checkUtf8(byte[] bytes) throws RefusedFile {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
            if (result.isError()) {
                throw new RefusedFile(new Where(lineAt(bytes, in.position()), ""), Reason.NOT_UTF_8);
            }
        } while (result.isOverflow());
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean begins(byte[] bytes, int... signature) {
        byte[] wanted = new byte[signature.length];
        for (int i = 0; i < signature.length; i++) {
            wanted[i] = (byte) signature[i];
        }
        return startsWith(bytes, wanted);
    }

    static boolean startsWith(byte[] bytes, byte[] signature) {
        return bytes.length >= signature.length
                && ByteBuffer.wrap(bytes, 0, signature.length).equals(ByteBuffer.wrap(signature));
    }
}
