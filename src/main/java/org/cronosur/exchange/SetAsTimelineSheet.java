package org.cronosur.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cronosur.exchange.SetAsTimelineJs.Day;
import org.cronosur.exchange.SetAsTimelineJs.Slide;
import org.cronosur.exchange.SetAsTimelineJs.Timeline;
import org.jspecify.annotations.Nullable;

/** An event set as the table that TimelineJS reads from a spreadsheet: the slides of {@link SetAsTimelineJs}, one a line. */
final class SetAsTimelineSheet {

    /** The columns of the template of TimelineJS, in its order; those of pictures stay empty. */
    private static final List<String> COLUMNS = List.of(
            "Year",
            "Month",
            "Day",
            "Time",
            "End Year",
            "End Month",
            "End Day",
            "End Time",
            "Display Date",
            "Headline",
            "Text",
            "Media",
            "Media Credit",
            "Media Caption",
            "Media Thumbnail",
            "Type",
            "Group",
            "Background");

    private static final int PICTURE_COLUMNS = 4;

    private SetAsTimelineSheet() {}

    static String write(Delivery delivery, Locale reader) {
        Timeline timeline = SetAsTimelineJs.write(delivery, reader);
        Csv csv = new Csv();
        csv.line(COLUMNS);
        csv.line(cells(timeline.title(), "title"));
        timeline.events().forEach(slide -> csv.line(cells(slide, "")));
        return csv.toString();
    }

    private static List<String> cells(Slide slide, String type) {
        List<String> cells = new ArrayList<>();
        addDay(slide.start(), cells);
        addDay(slide.end(), cells);
        cells.add(text(slide.wording()));
        cells.add(Csv.text(slide.text().headline()));
        cells.add(Csv.text(slide.text().text()));
        for (int column = 0; column < PICTURE_COLUMNS; column++) {
            cells.add(Csv.empty());
        }
        cells.add(Csv.text(type));
        cells.add(text(slide.group()));
        cells.add(Csv.empty());
        return cells;
    }

    /** Year, month, day, and no time. */
    private static void addDay(@Nullable Day day, List<String> cells) {
        cells.add(day == null ? Csv.empty() : Csv.number(day.year()));
        cells.add(day == null ? Csv.empty() : number(day.month()));
        cells.add(day == null ? Csv.empty() : number(day.day()));
        cells.add(Csv.empty());
    }

    private static String number(@Nullable Integer part) {
        return part == null ? Csv.empty() : Csv.number(part);
    }

    private static String text(@Nullable String words) {
        return words == null ? Csv.empty() : Csv.text(words);
    }
}
