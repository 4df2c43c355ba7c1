package org.cronosur.exchange.events;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file as somebody handed it in, or what was pasted: UTF-8 text of a bearable size, and nothing else.
 *
 * @param name as the other machine calls it; says nothing about the content
 */
public final class IncomingFile {

    /** Largest file, in bytes: fifty thousand events with long summaries have room in it. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final byte[] bytes;
    private final int start;

    private IncomingFile(String name, byte[] bytes, int start) {
        this.name = name;
        this.bytes = bytes;
        this.start = start;
    }

    /**
     * A file whose bytes are text.
     *
     * @throws RefusedFile if it is too large, empty, packed, or not UTF-8
     */
    public static IncomingFile of(String name, byte[] bytes) throws RefusedFile {
        Encoding.check(bytes);
        return new IncomingFile(name, bytes, Encoding.startsWith(bytes, MARK) ? MARK.length : 0);
    }

    /**
     * What was pasted.
     *
     * @throws RefusedFile if it is too long or empty
     */
    public static IncomingFile pasted(String text) throws RefusedFile {
        return of("", text.getBytes(StandardCharsets.UTF_8));
    }

    public String name() {
        return name;
    }

    /** From the first character behind a byte order mark. */
    Reader reader() {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
    }

    /** The first characters, without blanks before them. */
    String head(int length) {
        int end = Math.min(bytes.length, start + length * 4);
        String head = new String(Arrays.copyOfRange(bytes, start, end), StandardCharsets.UTF_8).stripLeading();
        return head.substring(0, Math.min(length, head.length()));
    }
}
