package org.cronosur.texts.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The two languages that can be read, told apart by the small words that every sentence needs. */
public enum Language {
    SPANISH("es", "el los las del una por con para como pero más sus fue entre sobre también desde hasta según al y"),
    ENGLISH("en", "the of and to in was were that by with from for his their which this had not an on at is");

    /** Small words of the neighbours, so that a Portuguese text is not taken for Spanish. */
    private static final List<Set<String>> NEIGHBOURS = List.of(
            words("não uma são pelo pela dos das ao os em com para mais foi também seu sua no na do da e"),
            words("les des une est dans pour par sur au aux qui pas avec et il du ce ont été le"),
            words("gli che una sono della nel per con di più anche alla dei non e il è da un si"),
            words("der die das und ist nicht ein eine mit von den dem zu auf für im auch sich als"));

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Share of small words, of all words, that a text in a language has at the least. */
    private static final double LEAST = 0.08;

    private final Locale locale;
    private final Set<String> small;

    Language(String code, String small) {
        this.locale = Locale.of(code);
        this.small = words(small);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    public Locale locale() {
        return locale;
    }

    /** The language of the text; empty if it is neither. A few words without a small one among them count as Spanish. */
    public static Optional<Language> of(String text) {
        Map<String, Integer> counts = new HashMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> counts.merge(word.group(), 1, Integer::sum));
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Language best = Arrays.stream(values())
                .max(Comparator.comparingInt(language -> count(language.small, counts)))
                .orElseThrow();
        int found = count(best.small, counts);
        boolean foreign = NEIGHBOURS.stream().anyMatch(words -> count(words, counts) > found);
        return foreign || (all > 20 && found < all * LEAST) ? Optional.empty() : Optional.of(best);
    }

    private static int count(Set<String> words, Map<String, Integer> counts) {
        return words.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
    }
}
