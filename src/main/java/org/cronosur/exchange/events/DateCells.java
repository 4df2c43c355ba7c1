package org.cronosur.exchange.events;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronosur.exchange.events.Choices.DayOrder;
import org.cronosur.exchange.events.Flaw.Reason;
import org.cronosur.exchange.events.Remark.Kind;
import org.cronosur.texts.reading.StatedDate;
import org.cronosur.time.BadDate;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Understands what an entry says of time, or says why it cannot; nothing is guessed in silence. */
final class DateCells {

    private static final Pattern MOMENT = Pattern.compile(
            "([+-]?)(\\d{4,})-(\\d\\d)-(\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)Z?(?:[+-]\\d\\d:\\d\\d)?");
    private static final Pattern FIVE_DIGITS = Pattern.compile("[+]?\\d{5,}.*");
    private static final Pattern BEFORE_CHRIST = Pattern.compile("-\\d.*|(?i).*\\b(?:a\\. ?[Cc]\\.|BCE?)");
    private static final Pattern MIDNIGHT = Pattern.compile("00:00(?::00)?");

    private final Entry entry;
    private final @Nullable DayOrder order;
    private final Consumer<Flaw> flaws;
    private final Consumer<Remark> remarks;

    DateCells(Entry entry, @Nullable DayOrder order, Consumer<Flaw> flaws, Consumer<Remark> remarks) {
        this.entry = entry;
        this.order = order;
        this.flaws = flaws;
        this.remarks = remarks;
    }

    /** Empty where a flaw was told. */
    Optional<HistoricalDate> read() {
        if (entry.says(Field.DATE)) {
            return withEnd(single(Field.DATE), Field.DATE);
        }
        if (entry.says(Field.START)) {
            return withEnd(single(Field.START), Field.START);
        }
        if (entry.says(Field.YEAR)) {
            return withEnd(parts(Field.YEAR, Field.MONTH, Field.DAY), Field.YEAR);
        }
        flaws.accept(new Flaw(entry.where(), Reason.DATE_MISSING));
        return Optional.empty();
    }

    private Optional<HistoricalDate> withEnd(Optional<HistoricalDate> start, Field begun) {
        Field ended = entry.says(Field.END) ? Field.END : Field.END_YEAR;
        if (start.isEmpty() || !entry.says(ended)) {
            return start;
        }
        Optional<HistoricalDate> end =
                ended == Field.END ? single(Field.END) : parts(Field.END_YEAR, Field.END_MONTH, Field.END_DAY);
        return end.flatMap(last -> between(start.get(), last, begun, ended));
    }

    private Optional<HistoricalDate> between(HistoricalDate first, HistoricalDate last, Field begun, Field ended) {
        if (first.equals(last)) {
            return Optional.of(first);
        }
        try {
            return Optional.of(HistoricalDate.parse(first + "/" + last));
        } catch (BadDate bad) {
            Where where = entry.where(bad.code() == BadDate.Reason.END_BEFORE_START ? ended : begun);
            Reason reason =
                    bad.code() == BadDate.Reason.END_BEFORE_START ? Reason.END_BEFORE_START : Reason.DATE_UNREADABLE;
            flaws.accept(
                    reason == Reason.END_BEFORE_START
                            ? new Flaw(where, reason, first.toString(), last.toString())
                            : new Flaw(where, reason, bad));
            return Optional.empty();
        }
    }

    /** Year, month and day in fields of their own. */
    private Optional<HistoricalDate> parts(Field year, Field month, Field day) {
        String said = entry.said(year).orElse("");
        Optional<Reason> wrong = beyondTheCalendar(said);
        if (wrong.isPresent()) {
            return flaw(year, wrong.get(), said);
        }
        boolean whole = said.matches("\\d{4}") && isPart(month) && isPart(day);
        boolean gap = entry.says(day) && !entry.says(month);
        if (!whole || gap) {
            return flaw(
                    year,
                    Reason.DATE_PARTS,
                    (said + " " + entry.said(month).orElse("") + " "
                                    + entry.said(day).orElse(""))
                            .strip());
        }
        return edtf(year, said + part(month) + part(day));
    }

    private boolean isPart(Field field) {
        return entry.said(field).map(part -> part.matches("\\d{1,2}")).orElse(true);
    }

    private String part(Field field) {
        return entry.said(field)
                .map(part -> "-%02d".formatted(Integer.parseInt(part)))
                .orElse("");
    }

    private Optional<HistoricalDate> single(Field field) {
        String said = entry.said(field).orElse("");
        Optional<Reason> wrong = beyondTheCalendar(said);
        if (wrong.isPresent()) {
            return flaw(field, wrong.get(), said);
        }
        Matcher moment = MOMENT.matcher(said);
        if (moment.matches()) {
            return moment(field, moment);
        }
        try {
            return Optional.of(HistoricalDate.parse(said));
        } catch (BadDate bad) {
            return words(field, said, bad);
        }
    }

    private static Optional<Reason> beyondTheCalendar(String said) {
        if (BEFORE_CHRIST.matcher(said).matches()) {
            return Optional.of(Reason.DATE_BEFORE_CHRIST);
        }
        return FIVE_DIGITS.matcher(said).matches() ? Optional.of(Reason.DATE_FIVE_DIGITS) : Optional.empty();
    }

    /** A moment as Wikidata and databases write it; how much of it is known stands elsewhere, or nowhere. */
    private Optional<HistoricalDate> moment(Field field, Matcher moment) {
        String year = moment.group(2);
        String month = moment.group(3);
        String day = moment.group(4);
        if (!MIDNIGHT.matcher(moment.group(5)).matches()) {
            remarks.accept(new Remark(entry.where(field), Kind.TIME_DROPPED, moment.group(5)));
            return edtf(field, year + "-" + month + "-" + day);
        }
        return switch (entry.said(Field.DATE_PRECISION).orElse("")) {
            case "11" -> edtf(field, year + "-" + month + "-" + day);
            case "10" -> edtf(field, year + "-" + month);
            case "9" -> edtf(field, year);
            case "8" -> edtf(field, year.substring(0, 3) + "X");
            case "7" -> edtf(field, year.substring(0, 2) + "XX");
            default -> untold(field, year, month, day);
        };
    }

    private Optional<HistoricalDate> untold(Field field, String year, String month, String day) {
        if (month.equals("00")) {
            return edtf(field, year);
        }
        if (day.equals("00")) {
            return edtf(field, year + "-" + month);
        }
        if (month.equals("01") && day.equals("01")) {
            remarks.accept(new Remark(entry.where(field), Kind.JANUARY_FIRST, year));
            return edtf(field, year);
        }
        return edtf(field, year + "-" + month + "-" + day);
    }

    private Optional<HistoricalDate> words(Field field, String said, BadDate bad) {
        return switch (StatedDate.of(said)) {
            case StatedDate.Clear(HistoricalDate date) -> Optional.of(date);
            case StatedDate.TwoWays ways -> twoWays(field, said, ways);
            case StatedDate.Impossible(BadDate noSuchDay) -> flaw(field, Reason.DATE_UNREADABLE, noSuchDay);
            case StatedDate.Unclear _ -> flaw(field, Reason.DATE_UNREADABLE, bad);
        };
    }

    private Optional<HistoricalDate> twoWays(Field field, String said, StatedDate.TwoWays ways) {
        if (order == null) {
            return flaw(field, Reason.DATE_TWO_WAYS, said);
        }
        boolean dayFirst = order == DayOrder.DAY_FIRST;
        remarks.accept(new Remark(entry.where(field), Kind.DAY_ORDER_CHOSEN, said));
        return edtf(
                field,
                "%04d-%02d-%02d"
                        .formatted(
                                ways.year(),
                                dayFirst ? ways.second() : ways.first(),
                                dayFirst ? ways.first() : ways.second()));
    }

    private Optional<HistoricalDate> edtf(Field field, String edtf) {
        try {
            return Optional.of(HistoricalDate.parse(edtf));
        } catch (BadDate bad) {
            return flaw(field, Reason.DATE_UNREADABLE, bad);
        }
    }

    private Optional<HistoricalDate> flaw(Field field, Reason reason, Object value) {
        flaws.accept(new Flaw(entry.where(field), reason, value));
        return Optional.empty();
    }
}
