package org.cronosur.texts.reading;

import java.util.List;
import java.util.Optional;
import org.cronosur.time.BadDate;
import org.cronosur.time.HistoricalDate;

/** What a few words say of time where they stand alone, as in the cell of a table. */
public sealed interface StatedDate {

    /** They name a date. */
    record Clear(HistoricalDate date) implements StatedDate {}

    /**
     * Figures that can be a day and a month in this order or in the other.
     *
     * @param first 1 to 12
     * @param second 1 to 12, another than the first
     */
    record TwoWays(int year, int first, int second) implements StatedDate {}

    /** They name a day that its month does not have. */
    record Impossible(BadDate why) implements StatedDate {}

    /** They name none, or one that only the words around them would complete. */
    record Unclear() implements StatedDate {}

    /** What the words say in Spanish, English or Portuguese; nothing is taken from elsewhere to complete them. */
    static StatedDate of(String words) {
        String spanish = Portuguese.inSpanish(words.strip());
        return DateWords.monthAndYear(words)
                .<StatedDate>map(Clear::new)
                .or(() -> in(spanish, Language.SPANISH))
                .or(() -> in(words.strip(), Language.ENGLISH))
                .or(() -> NoSuchDay.in(words).map(Impossible::new))
                .orElseGet(Unclear::new);
    }

    private static Optional<StatedDate> in(String words, Language language) {
        List<Expression> found = DateExpressions.in(words, language);
        if (found.size() != 1
                || found.getFirst().start() > 0
                || found.getFirst().end() < words.length()) {
            return Optional.empty();
        }
        if (found.getFirst().meaning() instanceof Meaning.TwoWays(var year, var first, var second)) {
            return Optional.of(new TwoWays(year, first, second));
        }
        Resolution resolution = new Chronicle(Optional.empty())
                .resolve(found.getFirst(), new Chronicle.Context(1, 1, 1, found, Optional.empty()));
        return resolution.basis() == Basis.STATED ? Optional.of(new Clear(resolution.date())) : Optional.empty();
    }
}
