package org.cronosur.texts.reading;

import static org.cronosur.texts.reading.SpanishDates.T;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cronosur.texts.reading.Form.Found;
import org.cronosur.texts.reading.Meaning.Anchor;
import org.cronosur.texts.reading.Meaning.Weekday;
import org.jspecify.annotations.Nullable;

/** How Spanish names a day by its place in the week; the verb beside it tells which way to look. */
final class SpanishWeekdays {

    private static final List<String> WEEKDAYS =
            List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

    private static final String DAY = "(?<weekday>" + String.join("|", WEEKDAYS) + ")";

    /** How much of the sentence on either side of the day is looked at for its verb, in characters. */
    private static final int NEAR = 90;

    private static final Pattern TO_COME =
            T.compile("\\b(?:\\p{Ll}{2,}(?:rá|rán|remos)|van? a \\p{Ll}+r(?:se)?|está[n]? previst[oa]s?)\\b");

    private static final Pattern PAST = T.compile(
            "\\b(?:\\p{Ll}{2,}(?:ó|aron|ieron|eron)|fue|hubo|hizo|dijo|tuvo|vino|puso|quiso|pudo|supo|estuvo|trajo|dio|vio)\\b");

    private SpanishWeekdays() {}

    static List<Form> forms() {
        return Form.where(
                "lunes|martes|rcoles|jueves|viernes|bado|domingo",
                List.of(
                        T.relative(
                                "(?:el |este )?(?:pasado " + DAY + "|" + DAY.replace("weekday", "day") + " pasado)",
                                found -> new Weekday(weekday(found), Anchor.TEXT, false)),
                        T.relative(
                                "(?:el |este )?próximo " + DAY,
                                found -> new Weekday(weekday(found), Anchor.TEXT, true)),
                        T.relative(
                                "(?:el|al) (?:siguiente " + DAY + "|" + DAY.replace("weekday", "day") + " siguiente)",
                                found -> new Weekday(weekday(found), Anchor.STORY, true)),
                        T.relative(
                                "el " + DAY + " anterior", found -> new Weekday(weekday(found), Anchor.STORY, false)),
                        T.relative("el " + DAY + "(?!,? (?:el )?(?:día )?\\d)", SpanishWeekdays::beside)));
    }

    /** Neither way where the verb is silent, as of what is done every week, or where there is one for either. */
    private static @Nullable Weekday beside(Found found) {
        String near = found.near(NEAR);
        boolean ahead = TO_COME.matcher(near).find();
        boolean past = PAST.matcher(near).find();
        return ahead == past ? null : new Weekday(weekday(found), Anchor.STORY_OR_TEXT, ahead);
    }

    private static DayOfWeek weekday(Found found) {
        String name = found.has("weekday") ? found.group("weekday") : found.group("day");
        return DayOfWeek.of(WEEKDAYS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
    }
}
