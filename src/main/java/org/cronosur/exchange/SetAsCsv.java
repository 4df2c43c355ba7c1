package org.cronosur.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.Theme;
import org.cronosur.exchange.Delivery.Item;
import org.cronosur.language.Bilingual;

/** An event set as a table: a line for each event, what is bilingual in two columns. */
final class SetAsCsv {

    private static final Locale SPANISH = Locale.of("es");
    private static final Locale ENGLISH = Locale.of("en");

    /** Between the sentences of one cell; line breaks in cells get lost in too many programs. */
    private static final String BETWEEN = " | ";

    private record Column(String name, Function<Item, String> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("number", item -> Csv.number(item.number())),
            new Column("event", item -> Csv.text(item.event().slug())),
            new Column("title_es", item -> Csv.text(item.event().title().es())),
            new Column("title_en", item -> Csv.text(item.event().title().en())),
            new Column("date_edtf", item -> Csv.text(item.event().date().toString())),
            new Column("earliest", item -> day(item.event().date().earliest())),
            new Column("latest", item -> day(item.event().date().latest())),
            new Column("date_source", item -> Csv.text(item.event().dateSource().key())),
            new Column("countries", item -> words(item.event().countries())),
            new Column(
                    "place",
                    item -> Csv.text(
                            item.event().place().map(place -> place.name().es()).orElse(""))),
            new Column("latitude", item -> degrees(item.spot().map(Place::latitude))),
            new Column("longitude", item -> degrees(item.spot().map(Place::longitude))),
            new Column(
                    "precision",
                    item -> Csv.text(item.event()
                            .place()
                            .map(place -> place.precision().key())
                            .orElse(""))),
            new Column(
                    "actors",
                    item -> sentences(item.event().actors().stream()
                            .map(actor -> actor.name().es())
                            .toList())),
            new Column(
                    "themes",
                    item -> words(
                            item.event().themes().stream().map(Theme::slug).toList())),
            new Column("importance", item -> Csv.number(item.event().importance())),
            new Column("contested", item -> Csv.text(String.valueOf(item.event().contested()))),
            new Column("texts", item -> words(item.sigla())),
            new Column("summary_es", item -> Csv.text(item.event().summary().es())),
            new Column("summary_en", item -> Csv.text(item.event().summary().en())),
            new Column("claims_es", item -> sentences(item.testimony(SPANISH))),
            new Column("claims_en", item -> sentences(item.testimony(ENGLISH))),
            new Column("record_es", item -> sentences(item.record(SPANISH))),
            new Column("record_en", item -> sentences(item.record(ENGLISH))),
            new Column("note_es", item -> said(item.step().note(), SPANISH)),
            new Column("note_en", item -> said(item.step().note(), ENGLISH)),
            new Column("ask_es", item -> said(item.step().ask(), SPANISH)),
            new Column("ask_en", item -> said(item.step().ask(), ENGLISH)));

    private SetAsCsv() {}

    static String write(Delivery delivery) {
        Csv csv = new Csv();
        csv.line(COLUMNS.stream().map(Column::name).toList());
        delivery.items()
                .forEach(item -> csv.line(COLUMNS.stream()
                        .map(column -> column.cell().apply(item))
                        .toList()));
        return csv.toString();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).map(Csv::text).orElseGet(Csv::empty);
    }

    private static String degrees(Optional<Double> degrees) {
        return degrees.map(Csv::number).orElseGet(Csv::empty);
    }

    private static String words(List<String> words) {
        return Csv.text(String.join(" ", words));
    }

    private static String sentences(List<String> sentences) {
        return Csv.text(String.join(BETWEEN, sentences));
    }

    private static String said(Optional<Bilingual> words, Locale reader) {
        return Csv.text(words.map(wording -> wording.in(reader)).orElse(""));
    }
}
