package org.cronosur.texts.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cronosur.texts.reading.UnreadableText.Reason;

/** Turns a file of unknown kind into plain text. The kind is told by its first bytes, not by its name. */
public final class Upload {

    /** Largest file, in bytes. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Longest text, in characters: what a plain file of the largest size can hold, and no more when it was packed. */
    static final int MOST_CHARACTERS = MOST_BYTES;

    private static final int HEAD = 2048;
    private static final Pattern HTML = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,500}?-->\\s*)*<(?:!doctype html|html|head|body)\\b", Pattern.DOTALL);

    private Upload() {}

    /**
     * The lines of the text.
     *
     * @throws UnreadableText if it is too large, broken, locked, or no text at all
     */
    public static PlainText read(byte[] file) throws UnreadableText {
        if (file.length > MOST_BYTES) {
            throw new UnreadableText(Reason.TOO_LARGE);
        }
        PlainText text = startsWith(file, "%PDF-") ? PdfText.read(file) : textOrHtml(file);
        if (text.isBlank()) {
            throw new UnreadableText(Reason.EMPTY);
        }
        if (text.text().length() > MOST_CHARACTERS) {
            throw new UnreadableText(Reason.TOO_LONG);
        }
        return text;
    }

    private static PlainText textOrHtml(byte[] file) throws UnreadableText {
        String words = decode(file);
        if (words.indexOf('\0') >= 0) {
            throw new UnreadableText(Reason.NOT_TEXT);
        }
        String head = words.substring(0, Math.min(HEAD, words.length())).toLowerCase(Locale.ROOT);
        return HTML.matcher(head).find() ? HtmlText.read(file) : PlainText.of(words);
    }

    /** By its byte order mark, else as UTF-8, else as the one encoding in which old Western files come. */
    static String decode(byte[] file) {
        if (startsWith(file, "\u00ef\u00bb\u00bf")) {
            return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(file, "\u00ff\u00fe") || startsWith(file, "\u00fe\u00ff")) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] file, String signature) {
        byte[] bytes = signature.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= bytes.length
                && ByteBuffer.wrap(file, 0, bytes.length).equals(ByteBuffer.wrap(bytes));
    }
}
