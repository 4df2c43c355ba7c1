package org.cronosur.workshop.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronosur.texts.reading.PlainText;

/**
 * The words of a text one after another, without case, accents, signs and line breaks, so that two copies of the same text
 * have the same words however their lines break.
 */
final class RunningWords {

    /** Words of which a print is taken together; nobody guesses so many from their print. */
    static final int WINDOW = 6;

    /** Bytes of a print: enough to tell some thousand of them apart. */
    private static final int PRINT_BYTES = 5;

    /** Tags, and raised numbers of notes with what they hold. */
    private static final Pattern TAG = Pattern.compile("<su[pb]>[^<]{0,9}</su[pb]>|<[^<>]{1,40}>");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-\\u00ad\\u2010\\u2011][\\p{L}\\p{N}]+)*");
    private static final Pattern BROKEN = Pattern.compile("\\p{L}[-\\u00ad\\u2010]\\s*$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private final List<Word> words = new ArrayList<>();

    /**
     * A word by its place.
     *
     * @param line counted from 1
     * @param start where it begins in the line; {@code end} is behind its last character
     */
    record Word(String plain, int line, int start, int end) {}

    private RunningWords() {}

    static RunningWords of(PlainText text) {
        RunningWords running = new RunningWords();
        boolean broken = false;
        for (int at = 0; at < text.lines().size(); at++) {
            String line = blanked(text.lines().get(at));
            broken = running.add(line, at + 1, broken) && BROKEN.matcher(line).find();
        }
        return running;
    }

    /** Tags of typesetters say nothing, and keep their room. */
    private static String blanked(String line) {
        return TAG.matcher(line).replaceAll(tag -> " ".repeat(tag.group().length()));
    }

    /** Whether the line has words. A word that was broken at the end of the line before is made whole. */
    private boolean add(String line, int number, boolean broken) {
        Matcher matcher = WORD.matcher(line);
        boolean any = false;
        while (matcher.find()) {
            String plain = plain(matcher.group());
            boolean tail =
                    broken && !any && Character.isLowerCase(matcher.group().charAt(0));
            if (tail) {
                Word head = words.removeLast();
                words.add(new Word(head.plain() + plain, head.line(), head.start(), head.end()));
            } else {
                words.add(new Word(plain, number, matcher.start(), matcher.end()));
            }
            any = true;
        }
        return any || (broken && line.isBlank());
    }

    private static String plain(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(decomposed).replaceAll("");
    }

    int size() {
        return words.size();
    }

    Word get(int at) {
        return words.get(at);
    }

    /** How many places a print can begin at. */
    int prints() {
        return Math.max(0, words.size() - WINDOW + 1);
    }

    /** The print of the words from that place on, in hexadecimal: it recognises them and does not tell them. */
    String print(int from) {
        StringBuilder run = new StringBuilder();
        for (int at = from; at < from + WINDOW; at++) {
            run.append(words.get(at).plain()).append(' ');
        }
        byte[] digest = sha256().digest(run.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, PRINT_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
