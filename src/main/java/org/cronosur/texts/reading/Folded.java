package org.cronosur.texts.reading;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they compare: without accents, in small letters. */
final class Folded {

    private Folded() {}

    static String of(String words) {
        if (words.chars().allMatch(character -> character < 128)) {
            return words.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(words, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(words.length());
        apart.chars()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .forEach(character -> plain.append((char) character));
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
