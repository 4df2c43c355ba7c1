package org.cronosur.curation.ui.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** When something was, in the zone of the machine on which the program runs. */
final class Moments {

    private Moments() {}

    static String inWords(Instant moment, Locale reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader)
                .format(moment.atZone(ZoneId.systemDefault()));
    }
}
