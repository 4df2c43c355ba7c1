package org.cronosur.practice;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.cronosur.quiz.LearnerKey;

/**
 * A learner's key as something to print and to type: seven groups of four, in the letters and digits that D. Crockford's
 * Base 32 takes for hard to confuse. The last two are a check, which misses one slip in a thousand.
 */
public final class KeyCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int KEY_LENGTH = 26;
    private static final int LENGTH = 28;
    private static final int GROUP = 4;

    private KeyCode() {}

    /** For example {@code 1F8M-…}, 34 characters with the hyphens. */
    public static String of(LearnerKey key) {
        String signs = signsOf(key.uuid());
        return (signs + check(signs)).replaceAll("(.{%d})(?!$)".formatted(GROUP), "$1-");
    }

    /**
     * Reads a code as somebody typed it: capitals or not, with hyphens, spaces or nothing between, O for 0, I or L for 1.
     *
     * @return empty if it is no code or has a slip in it
     */
    public static Optional<LearnerKey> parse(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean sound = signs.length() == LENGTH
                && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && check(signs.substring(0, KEY_LENGTH)).equals(signs.substring(KEY_LENGTH));
        return sound ? keyOf(signs.substring(0, KEY_LENGTH)) : Optional.empty();
    }

    private static String signsOf(UUID uuid) {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
        return written(new BigInteger(1, bytes), KEY_LENGTH);
    }

    private static Optional<LearnerKey> keyOf(String signs) {
        BigInteger number = signs.chars()
                .mapToObj(sign -> BigInteger.valueOf(SIGNS.indexOf(sign)))
                .reduce(BigInteger.ZERO, (sum, digit) -> sum.shiftLeft(BITS).add(digit));
        return number.bitLength() > 2 * Long.SIZE
                ? Optional.empty()
                : Optional.of(
                        new LearnerKey(new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue())));
    }

    private static String check(String signs) {
        CRC32 crc = new CRC32();
        crc.update(signs.getBytes(StandardCharsets.US_ASCII));
        return written(BigInteger.valueOf(crc.getValue() >>> (Integer.SIZE - 2 * BITS)), LENGTH - KEY_LENGTH);
    }

    private static String written(BigInteger number, int length) {
        StringBuilder signs = new StringBuilder();
        for (int place = length - 1; place >= 0; place--) {
            int digit = number.shiftRight(place * BITS).intValue() & (SIGNS.length() - 1);
            signs.append(SIGNS.charAt(digit));
        }
        return signs.toString();
    }
}
