package org.cronosur.texts.reading;

import static org.cronosur.texts.reading.EnglishDates.T;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cronosur.texts.reading.Form.Found;
import org.cronosur.texts.reading.Meaning.Anchor;
import org.cronosur.texts.reading.Meaning.Weekday;
import org.jspecify.annotations.Nullable;

/** How English names a day by its place in the week; the verb beside it tells which way to look. */
final class EnglishWeekdays {

    private static final String DAY = "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    /** How much of the sentence on either side of the day is looked at for its verb, in characters. */
    private static final int NEAR = 90;

    private static final Pattern TO_COME =
            T.compile("\\b(?:will|shall|is to|are to|is due|are due|going to|scheduled|expected)\\b");

    private static final Pattern PAST = T.compile(
            "\\b(?:\\p{Ll}{2,}ed|was|were|had|went|took|said|told|met|won|lost|fell|rose"
                    + "|held|began|came|left|died|gave|made|broke|shot|struck|fled|swore|sent|found|stood|saw|sank|ran|spoke|wrote|grew|sat|paid|built|burnt|threw|drove|flew)\\b");

    private EnglishWeekdays() {}

    static List<Form> forms() {
        return Form.where(
                "day",
                List.of(
                        T.relative("last " + DAY, found -> new Weekday(weekday(found), Anchor.TEXT, false)),
                        T.relative("(?<!the )next " + DAY, found -> new Weekday(weekday(found), Anchor.TEXT, true)),
                        T.relative(
                                "the (?:following|next) " + DAY,
                                found -> new Weekday(weekday(found), Anchor.STORY, true)),
                        T.relative("the previous " + DAY, found -> new Weekday(weekday(found), Anchor.STORY, false)),
                        new Form(
                                T.compile("\\b[Oo]n " + DAY + "\\b(?!,? (?:the )?\\d|,? {m}|s\\b)"),
                                EnglishWeekdays::beside)));
    }

    /** Neither way where the verb is silent, as of what is done every week, or where there is one for either. */
    private static @Nullable Weekday beside(Found found) {
        String near = found.near(NEAR);
        boolean ahead = TO_COME.matcher(near).find();
        boolean past = PAST.matcher(near).find();
        return ahead == past ? null : new Weekday(weekday(found), Anchor.STORY_OR_TEXT, ahead);
    }

    private static DayOfWeek weekday(Found found) {
        return DayOfWeek.valueOf(found.group("weekday").toUpperCase(Locale.ROOT));
    }
}
