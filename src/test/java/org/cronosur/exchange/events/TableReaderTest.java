package org.cronosur.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.exchange.events.FileFixture.LIMA;
import static org.cronosur.exchange.events.FileFixture.PERON;
import static org.cronosur.exchange.events.FileFixture.draft;
import static org.cronosur.exchange.events.FileFixture.read;
import static org.cronosur.exchange.events.FileFixture.reasons;
import static org.cronosur.exchange.events.FileFixture.refusal;
import static org.cronosur.exchange.events.FileFixture.remarks;

import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.Place.Precision;
import org.cronosur.catalogue.Theme;
import org.cronosur.exchange.events.Choices.DayOrder;
import org.cronosur.exchange.events.Flaw.Reason;
import org.cronosur.exchange.events.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,date,theme,country\r\nA coup,1943-06-04,coup,AR\r\n",
                "\uFEFFtítulo;fecha;tema;país\nA coup;1943-06-04;golpe;Argentina\n",
                "Título\tData\tTemas\tPaíses\nA coup\t1943-06-04\tcoup\tar",
                "sep=;\r\ntitle;date;theme;country\r\n\"A coup\";\"1943-06-04\";coup;\"Argentina\"\r\n"
            })
    void isReadWithEverySeparatorInEveryLanguageOfTheInterface(String file) {
        EventDraft draft = draft(read(file), 0);

        assertThat(draft.naming().title().es()).isEqualTo("A coup");
        assertThat(draft.naming().title().en()).isEqualTo("A coup");
        assertThat(draft.circumstances().date()).hasToString("1943-06-04");
        assertThat(draft.circumstances().themes()).extracting(Theme::slug).containsExactly("coup");
        assertThat(draft.circumstances().countries()).containsExactly("AR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1943-06-04             | 1943-06-04
            197X                   | 197X
            1937~                  | 1937~
            4 de junio de 1943     | 1943-06-04
            4 de junho de 1943     | 1943-06-04
            June 4, 1943           | 1943-06-04
            junio de 1943          | 1943-06
            24/02/1946             | 1946-02-24
            02/24/1946             | 1946-02-24
            6/6/1944               | 1944-06-06
            1935-1945              | 1935/1945
            1976-83                | 1976/1983
            1943-06-04T00:00:00Z   | 1943-06-04
            entre 1935 y 1945      | 1935/1945
            """)
    void readsTheDatesThatPeopleWrite(String written, String edtf) {
        assertThat(draft(read("title;date;theme\nA;" + written + ";coup"), 0)
                        .circumstances()
                        .date())
                .hasToString(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "ayer, DATE_UNREADABLE",
        "el 4 de junio, DATE_UNREADABLE",
        "04/06/43, DATE_UNREADABLE",
        "1943-13-01, DATE_UNREADABLE",
        "31/02/1943, DATE_UNREADABLE",
        "4/6/1943, DATE_TWO_WAYS",
        "15856, DATE_FIVE_DIGITS",
        "12021-01-01, DATE_FIVE_DIGITS",
        "-0044-03-15, DATE_BEFORE_CHRIST",
        "44 a. C., DATE_BEFORE_CHRIST"
    })
    void guessesNoDate(String written, Reason reason) {
        EventReading reading = read("title;date;theme\nA;" + written + ";coup");

        assertThat(reasons(reading)).containsExactly(reason);
        assertThat(reading.allFlaws().getFirst().where()).isEqualTo(new Where(2, "date"));
    }

    @Test
    void readsADateOfTwoWaysAsTheTeacherChoosesAndSaysSo() {
        String file = "title;date;theme\nA;4/6/1943;coup";
        EventReading english = read(file, Choices.NONE.reading(DayOrder.MONTH_FIRST));

        assertThat(draft(read(file, Choices.NONE.reading(DayOrder.DAY_FIRST)), 0)
                        .circumstances()
                        .date())
                .hasToString("1943-06-04");
        assertThat(draft(english, 0).circumstances().date()).hasToString("1943-04-06");
        assertThat(remarks(english, 0)).containsExactly(Kind.DAY_ORDER_CHOSEN);
    }

    @Test
    void joinsTwoDatesToAnIntervalAndRefusesOneThatRunsBackwards() {
        EventReading reading = read("title,start,end,theme\nA,1976-03-24,1983-12-10,coup\nB,1983,1976,coup");

        assertThat(draft(reading, 0).circumstances().date()).hasToString("1976-03-24/1983-12-10");
        assertThat(reasons(reading)).containsExactly(Reason.END_BEFORE_START);
    }

    @Test
    void readsTheSpreadsheetOfTimelineJs() {
        EventReading reading = read("""
                Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
                ,,,,,,,,,Un siglo,,,,,,title,,
                1946,2,24,,,,,,,"<b>Perón</b> gana &amp; asume",<p>Texto</p>,,,,,,election,
                1976,3,,,1983,12,10,,,Dictadura,,http://127.0.0.1/x.png,,,,,coup,
                """);

        assertThat(draft(reading, 0).naming().title().es()).isEqualTo("Perón gana & asume");
        assertThat(draft(reading, 0).circumstances().date()).hasToString("1946-02-24");
        assertThat(draft(reading, 0).circumstances().themes())
                .extracting(Theme::slug)
                .containsExactly("election");
        assertThat(draft(reading, 1).circumstances().date()).hasToString("1976-03/1983-12-10");
        assertThat(reading.remarks()).extracting(Remark::kind).containsExactly(Kind.SLIDE_LEFT_OUT);
        assertThat(reading.unused()).contains("Media", "Display Date").doesNotContain("Headline", "Group");
    }

    @Test
    void saysWhichColumnsSayNothingHere() {
        assertThat(read("title,date,theme,colour\nA,1930,coup,red").unused()).containsExactly("colour");
    }

    @Test
    void keepsFormulasAndScriptsAsTheWordsTheyAre() {
        EventReading reading =
                read("title,date,theme\n=1+1,1930,coup\n<script>alert(1)</script>,1931,coup\n'=2+2,1932,coup");

        assertThat(draft(reading, 0).naming().title().es()).isEqualTo("=1+1");
        assertThat(draft(reading, 1).naming().title().es()).isEqualTo("<script>alert(1)</script>");
        assertThat(draft(reading, 2).naming().title().es())
                .as("defused by an export")
                .isEqualTo("=2+2");
    }

    @Test
    void takesLineBreaksAndSeparatorsInQuotesForWords() {
        EventReading reading = read("title,date,theme\n\"Uno, \"\"dos\"\"\ny tres\",1930,coup\nB,XX,coup");

        assertThat(draft(reading, 0).naming().title().es()).isEqualTo("Uno, \"dos\"\ny tres");
        assertThat(reading.allFlaws().getFirst().where().line()).isEqualTo(4);
    }

    @Test
    void knowsThemesInThreeLanguagesAndAsksForThoseItDoesNotKnow() {
        String file = "title,date,theme\nA,1930,Golpe o ruptura\nB,1931,Eleições\nC,1932,clima";
        EventReading reading = read(file);

        assertThat(reasons(reading)).containsExactly(Reason.THEME_UNKNOWN);
        assertThat(reading.strangeThemes()).containsExactly("clima");
        assertThat(draft(read(file, Choices.NONE.meaning("Clima", "coup")), 2)
                        .circumstances()
                        .themes())
                .extracting(Theme::slug)
                .containsExactly("coup");
    }

    @Test
    void givesEventsWithoutAThemeTheOneThatWasChosen() {
        assertThat(reasons(read("title,date\nA,1930"))).containsExactly(Reason.THEME_MISSING);
        assertThat(draft(read("title,date\nA,1930", Choices.NONE.otherwise("election")), 0)
                        .circumstances()
                        .themes())
                .extracting(Theme::slug)
                .containsExactly("election");
    }

    @Test
    void findsPlacesByNameInTheCatalogueAndInTheGazetteer() {
        EventReading reading = read("""
                title,date,theme,country,place
                A,1930,coup,,Lima
                B,1931,coup,BO,Cochabamba
                C,1932,coup,PE,Villa Inexistente
                D,1933,coup,,Pueblo Inventado
                """);

        assertThat(draft(reading, 0).circumstances().place()).isSameAs(LIMA);
        assertThat(draft(reading, 0).circumstances().countries()).containsExactly("PE");
        assertThat(remarks(reading, 1)).containsExactly(Kind.PLACE_FROM_GAZETTEER);
        assertThat(draft(reading, 2).circumstances().place())
                .satisfies(place ->
                        assertThat(place).extracting(spot -> spot.precision()).isEqualTo(Precision.NONE));
        assertThat(reasons(reading)).containsExactly(Reason.PLACE_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "AR, NaN, -58.4, COORDINATE_NOT_NUMBER",
        "AR, Infinity, -58.4, COORDINATE_NOT_NUMBER",
        "AR, 34°36'S, -58.4, COORDINATE_NOT_NUMBER",
        "AR, -58.4, -34.6, COORDINATES_SWAPPED",
        ", -58.4, -34.6, COORDINATES_SWAPPED",
        "MX, -99.1, 19.4, COORDINATES_SWAPPED",
        "AR, -34.6, 300, COORDINATE_OUT_OF_RANGE",
        "AR, -34.6, , COORDINATE_HALF",
        ", 40.4, -3.7, COUNTRY_NEEDED"
    })
    void saysWhatIsWrongWithCoordinates(String country, String latitude, String longitude, Reason reason) {
        String row = "A,1930,coup,%s,%s,%s".formatted(orBlank(country), latitude, orBlank(longitude));

        assertThat(reasons(read("title,date,theme,country,lat,lon\n" + row))).containsExactly(reason);
    }

    private static String orBlank(String cell) {
        return cell == null ? "" : cell;
    }

    @Test
    void takesTheCountryFromThePointAndSaysSo() {
        EventReading reading = read("title;date;theme;lat;lon;place\nA;1930;coup;-34,61;-58,38;Buenos Aires");

        assertThat(draft(reading, 0).circumstances().countries()).containsExactly("AR");
        assertThat(draft(reading, 0).circumstances().place())
                .satisfies(place ->
                        assertThat(place).extracting(spot -> spot.latitude()).isEqualTo(-34.61));
        assertThat(remarks(reading, 0)).containsExactly(Kind.COUNTRY_FROM_POINT);
    }

    @Test
    void makesAPlaceOnceThatSeveralEventsShare() {
        EventReading reading = read("""
                title,date,theme,country,place,lat,lon
                A,1930,coup,PE,Ilave,-16.08,-69.64
                B,1931,coup,PE,Ilave,-16.08,-69.64
                """);

        assertThat(reading.places()).hasSize(1);
        assertThat(draft(reading, 0).circumstances().place())
                .isSameAs(draft(reading, 1).circumstances().place());
    }

    @Test
    void knowsActorsByOtherSpellingsAndSaysWhoIsNew() {
        EventReading reading = read("title,date,theme,actors\nA,1946,coup,Perón | Eva Duarte");

        assertThat(draft(reading, 0).circumstances().actors()).hasSize(2).startsWith(PERON);
        assertThat(reading.actors()).hasSize(1);
        assertThat(remarks(reading, 0)).containsExactly(Kind.ACTOR_NEW);
    }

    @Test
    void holdsToTheRulesOfEveryEvent() {
        String long201 = "x".repeat(201);

        assertThat(reasons(
                        read("title,date,theme,importance\n" + long201 + ",1930,coup,1\n,1930,coup,1\nA,1930,coup,9")))
                .containsExactly(Reason.TITLE_TOO_LONG, Reason.TITLE_MISSING, Reason.IMPORTANCE_OUT_OF_RANGE);
    }

    @Test
    void refusesATableWithoutTitleOrDate() {
        assertThat(refusal("uno,dos\n1,2").reason()).isEqualTo(Reason.HEADER_MISSING);
        assertThat(refusal("title,titulo,date\n1,2,3").reason()).isEqualTo(Reason.COLUMN_TWICE);
        assertThat(refusal("title,date,theme").reason()).isEqualTo(Reason.NO_EVENTS);
    }

    @Test
    void saysThatARowHasMoreCellsThanColumns() {
        assertThat(reasons(read("title,date,theme\nA,1930,coup,,\nB,1931,coup,x,y")))
                .containsExactly(Reason.MORE_CELLS_THAN_COLUMNS);
    }

    @Test
    void saysWhereAQuoteWasOpened() {
        assertThat(refusal("title,date,theme\nA,1930,coup\nB,\"1931,coup\nC,1932,coup"))
                .isEqualTo(new Flaw(new Where(3, ""), Reason.QUOTE_OPEN));
    }
}
