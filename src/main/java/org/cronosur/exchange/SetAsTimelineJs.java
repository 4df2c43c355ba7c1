package org.cronosur.exchange;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.curation.EventSet;
import org.cronosur.exchange.Delivery.Item;
import org.cronosur.language.CountryNames;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * An event set as the JSON of TimelineJS, in one language. Day, month and year are given as such; every vaguer date is a
 * stretch from the first to the last day it can mean, with the date in words beside it. What has no date is left out,
 * for TimelineJS can show nothing without one.
 */
final class SetAsTimelineJs {

    private SetAsTimelineJs() {}

    record Timeline(Slide title, List<Slide> events, String scale) {}

    @JsonInclude(Include.NON_NULL)
    record Slide(
            @JsonProperty("unique_id") @Nullable String id,
            @JsonProperty("start_date") @Nullable Day start,
            @JsonProperty("end_date") @Nullable Day end,
            @JsonProperty("display_date") @Nullable String wording,
            @Nullable String group,
            Wording text) {}

    /** @param month 1 to 12, absent where only the year is known; likewise the day */
    @JsonInclude(Include.NON_NULL)
    record Day(int year, @Nullable Integer month, @Nullable Integer day) {

        static Day of(LocalDate date) {
            return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
    }

    /** Both are HTML. */
    record Wording(String headline, String text) {}

    private record Dates(Day start, @Nullable Day end) {}

    static Timeline write(Delivery delivery, Locale reader) {
        return new Timeline(
                cover(delivery.set(), reader),
                delivery.items().stream()
                        .flatMap(item -> slide(item, reader).stream())
                        .toList(),
                "human");
    }

    private static Slide cover(EventSet set, Locale reader) {
        String text = paragraphs(
                Stream.of(set.question().in(reader), set.introduction().in(reader)));
        return new Slide(
                null, null, null, null, null, new Wording(html(set.title().in(reader)), text));
    }

    private static Optional<Slide> slide(Item item, Locale reader) {
        return datesOf(item.event().date())
                .map(dates -> new Slide(
                        item.event().slug(),
                        dates.start(),
                        dates.end(),
                        item.event().date().inWords(reader),
                        item.event().countries().stream()
                                .findFirst()
                                .map(country -> CountryNames.of(List.of(country), reader))
                                .orElse(null),
                        wording(item, reader)));
    }

    private static Wording wording(Item item, Locale reader) {
        Stream<String> sentences =
                Stream.concat(Stream.of(item.event().summary().in(reader)), item.testimony(reader).stream());
        return new Wording(html(item.event().title().in(reader)), paragraphs(sentences));
    }

    private static Optional<Dates> datesOf(HistoricalDate date) {
        return Stretch.of(date).map(stretch -> switch (date.shape()) {
            case DAY -> new Dates(Day.of(stretch.first()), null);
            case MONTH ->
                new Dates(new Day(stretch.first().getYear(), stretch.first().getMonthValue(), null), null);
            case YEAR -> new Dates(new Day(stretch.first().getYear(), null, null), null);
            case VAGUE, RANGE, OPEN, NONE -> new Dates(Day.of(stretch.first()), Day.of(stretch.last()));
        });
    }

    private static String paragraphs(Stream<String> sentences) {
        return sentences
                .filter(not(String::isBlank))
                .map(sentence -> "<p>" + html(sentence) + "</p>")
                .collect(joining());
    }

    private static String html(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
