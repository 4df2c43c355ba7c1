package org.cronosur.exchange;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cronosur.catalogue.Place;
import org.cronosur.exchange.Delivery.Item;
import org.cronosur.language.ThemeNames;

/**
 * An event set as a calendar (RFC 5545), in one language. Every event takes whole days and leaves the reader free; a
 * vague one covers all the days it can mean. What has no date is left out, for a calendar can hold nothing without one.
 */
final class SetAsCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private SetAsCalendar() {}

    /** @param now told to the day only, so that the same set of the same day is the same file */
    static String write(Delivery delivery, Locale reader, Instant now) {
        Calendar calendar = new Calendar();
        calendar.plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Cronosur//Cronosur//ES")
                .plain("CALSCALE", "GREGORIAN")
                .text("NAME", delivery.set().title().in(reader))
                .text("X-WR-CALNAME", delivery.set().title().in(reader));
        if (!delivery.set().question().in(reader).isBlank()) {
            calendar.text("DESCRIPTION", delivery.set().question().in(reader));
        }
        String stamp = MOMENT.format(now.truncatedTo(ChronoUnit.DAYS));
        delivery.items()
                .forEach(item -> Stretch.of(item.event().date())
                        .ifPresent(stretch -> write(item, stretch, reader, stamp, calendar)));
        return calendar.plain("END", "VCALENDAR").toString();
    }

    private static void write(Item item, Stretch stretch, Locale reader, String stamp, Calendar calendar) {
        calendar.plain("BEGIN", "VEVENT")
                .plain("UID", item.event().slug() + "@cronosur")
                .plain("DTSTAMP", stamp)
                .plain("DTSTART;VALUE=DATE", DAY.format(stretch.first()))
                .plain("DTEND;VALUE=DATE", DAY.format(stretch.last().plusDays(1)))
                .plain("TRANSP", "TRANSPARENT")
                .text("SUMMARY", item.event().title().in(reader))
                .text("DESCRIPTION", description(item, reader))
                .plain("CATEGORIES", themes(item, reader));
        item.event()
                .place()
                .ifPresent(place -> calendar.text("LOCATION", place.name().in(reader)));
        item.spot().ifPresent(place -> calendar.plain("GEO", position(place)));
        calendar.plain("END", "VEVENT");
    }

    private static String description(Item item, Locale reader) {
        List<String> lines = new ArrayList<>();
        lines.add(item.event().date().inWords(reader));
        lines.add(item.event().summary().in(reader));
        lines.addAll(item.testimony(reader));
        return String.join("\n", lines);
    }

    private static String themes(Item item, Locale reader) {
        return item.event().themes().stream()
                .map(theme -> Calendar.escaped(ThemeNames.of(theme.slug(), theme.name(), reader)))
                .collect(joining(","));
    }

    private static String position(Place place) {
        return place.latitude() + ";" + place.longitude();
    }
}
