package org.cronosur.time;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts dates into words, at one length and in one language. */
final class Wording {

    private final Phrases phrases;
    private final String length;
    private final List<String> months;

    private Wording(Phrases phrases, String length) {
        this.phrases = phrases;
        this.length = length;
        // From the bundle, not the JDK: its abbreviations change with every release, and a slim runtime has none.
        this.months = phrases.list(length + ".months");
    }

    static Wording full(Locale locale) {
        return new Wording(Phrases.of("dates", locale), "full");
    }

    static Wording brief(Locale locale) {
        return new Wording(Phrases.of("dates", locale), "brief");
    }

    String of(HistoricalDate date) {
        return of(date.start(), date.end());
    }

    private String of(@Nullable Moment start, @Nullable Moment end) {
        if (start == null) {
            return end == null ? say("unknown") : say("until", alone(end));
        }
        if (end == null) {
            return say("since", asEnd(start));
        }
        return start.equals(end) ? alone(start) : say("between", opening(start, end), asEnd(end));
    }

    private String alone(Moment moment) {
        String form = moment.qualifier().approximate() ? "about." : "alone.";
        return doubted(moment, unit(form, moment, ""));
    }

    private String asEnd(Moment moment) {
        String words = unit("end.", moment, "");
        return doubted(moment, moment.qualifier().approximate() ? say("end.about", words) : words);
    }

    /** The start of an interval without what its end will say anyway: "entre el 4 y el 9 de junio de 1943". */
    private String opening(Moment start, Moment end) {
        Shared shared = Shared.by(start, end);
        return shared == Shared.NOTHING ? asEnd(start) : unit("end.", start, shared.suffix());
    }

    private String doubted(Moment moment, String words) {
        return moment.qualifier().uncertain() ? say("uncertain", words) : words;
    }

    private String unit(String form, Moment moment, String suffix) {
        String key = form + moment.precision().name().toLowerCase(Locale.ROOT) + suffix;
        int day = moment.first().getDayOfMonth();
        int year = moment.first().getYear();
        Century century = Century.of(year);
        return say(
                key,
                day == 1 ? say("first") : String.valueOf(day),
                months.get(moment.first().getMonthValue() - 1),
                String.valueOf(year),
                century.roman(),
                century.englishOrdinal());
    }

    private String say(String key, String... blanks) {
        return phrases.say(length + "." + key, blanks);
    }
}
