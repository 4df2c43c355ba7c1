package org.cronosur.results.ui;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Numbers, days and moments as a reader writes them. */
final class Numbers {

    private final Locale reader;

    Numbers(Locale reader) {
        this.reader = reader;
    }

    /** A share: "64 %". */
    String percent(double share) {
        return NumberFormat.getPercentInstance(reader).format(share);
    }

    /** Two decimals: "0,42". */
    String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(reader);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /** In the time zone of the machine: teacher and program are in the same school. */
    String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader)
                .format(moment.atZone(ZoneId.systemDefault()));
    }

    String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader)
                .format(moment.atZone(ZoneId.systemDefault()));
    }

    /** "4:05". */
    String minutes(Duration took) {
        return "%d:%02d".formatted(took.toMinutes(), took.toSecondsPart());
    }
}
