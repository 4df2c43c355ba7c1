package org.cronosur.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.exchange.events.FileFixture.draft;
import static org.cronosur.exchange.events.FileFixture.read;
import static org.cronosur.exchange.events.FileFixture.reasons;
import static org.cronosur.exchange.events.FileFixture.remarks;

import org.cronosur.catalogue.EventDraft;
import org.cronosur.exchange.events.Flaw.Reason;
import org.cronosur.exchange.events.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatsTest {

    private static final Choices AS_COUPS = Choices.NONE.otherwise("coup");

    @Test
    void readsFeaturesWithAndWithoutAPlace() {
        EventReading reading = read("""
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "id": "a", "geometry": {"type": "Point", "coordinates": [-58.38, -34.61]},
                   "properties": {"title_es": "Uno", "title_en": "One", "date": "1930-09-06", "themes": ["coup", "election"], "countries": ["AR"], "fill": "#f00"}},
                  {"type": "Feature", "geometry": null, "properties": {"title": "Dos", "date": "1931", "theme": "coup"}}
                ]}""");
        EventDraft first = draft(reading, 0);

        assertThat(reading.format()).isEqualTo(EventFormat.GEO_JSON);
        assertThat(first.naming().title().en()).isEqualTo("One");
        assertThat(first.circumstances().themes()).hasSize(2);
        assertThat(first.circumstances().place())
                .satisfies(place ->
                        assertThat(place).extracting(spot -> spot.longitude()).isEqualTo(-58.38));
        assertThat(draft(reading, 1).circumstances().place()).isNull();
        assertThat(reading.unused()).containsExactly("fill");
    }

    @Test
    void pointsOutFeaturesThatAreNone() {
        EventReading reading = read("""
                {"type": "FeatureCollection", "features": [
                  7,
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [-34.61, -58.38]}, "properties": {"title": "A", "date": "1930", "theme": "coup", "country": "AR"}},
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": ["NaN", 1e400]}, "properties": {"title": "A", "date": "1930", "theme": "coup"}},
                  {"type": "Feature", "geometry": {"type": "Blob"}, "properties": {"title": {"es": "x"}, "date": "1930", "theme": "coup"}}
                ]}""");

        assertThat(reasons(reading))
                .contains(
                        Reason.ELEMENT_NOT_OBJECT,
                        Reason.COORDINATES_SWAPPED,
                        Reason.COORDINATE_NOT_NUMBER,
                        Reason.GEOMETRY_UNKNOWN,
                        Reason.VALUE_NOT_PLAIN);
        assertThat(reading.allFlaws().getFirst().where()).isEqualTo(new Where(2, "features/1"));
    }

    @Test
    void takesTheMiddleOfALineAndSaysSo() {
        EventReading reading = read("""
                {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[-60, -34], [-58, -36]]},
                 "properties": {"title": "Marcha", "date": "1930", "theme": "coup", "country": "AR"}}""");

        assertThat(draft(reading, 0).circumstances().place())
                .satisfies(place ->
                        assertThat(place).extracting(spot -> spot.latitude()).isEqualTo(-35.0));
        assertThat(reading.remarks()).extracting(Remark::kind).containsExactly(Kind.SHAPE_AS_POINT);
    }

    @Test
    void readsSlidesOfTimelineJs() {
        EventReading reading = read("""
                {"title": {"text": {"headline": "Todo"}}, "scale": "human", "events": [
                  {"unique_id": "a", "start_date": {"year": 1976, "month": "3", "day": 24}, "end_date": {"year": "1983"},
                   "text": {"headline": "La <i>dictadura</i><script>alert(1)</script>", "text": "<p>Uno</p><p>Dos &lt;tres&gt;</p>"},
                   "media": {"url": "x"}, "group": "coup"},
                  {"start_date": {"year": -44}, "text": {"headline": "César"}, "group": "coup"},
                  {"start_date": {"year": 1930, "day": 4}, "text": {"headline": "Sin mes"}, "group": "coup"}
                ]}""");

        assertThat(draft(reading, 0).naming().title().es()).isEqualTo("La dictadura");
        assertThat(draft(reading, 0).naming().summary().es()).isEqualTo("Uno Dos <tres>");
        assertThat(draft(reading, 0).circumstances().date()).hasToString("1976-03-24/1983");
        assertThat(reasons(reading)).containsExactly(Reason.DATE_BEFORE_CHRIST, Reason.DATE_PARTS);
        assertThat(reading.remarks())
                .extracting(Remark::kind)
                .containsExactlyInAnyOrder(Kind.SLIDE_LEFT_OUT, Kind.PICTURES_LEFT_OUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"head": {"vars": ["item", "itemLabel", "date", "coord"]}, "results": {"bindings": [
                  {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q1"}, "itemLabel": {"xml:lang": "es", "type": "literal", "value": "Golpe"},
                   "date": {"datatype": "http://www.w3.org/2001/XMLSchema#dateTime", "type": "literal", "value": "1930-09-06T00:00:00Z"},
                   "coord": {"type": "literal", "value": "Point(-58.38 -34.61)"}}]}}""",
                """
                [{"item": "http://www.wikidata.org/entity/Q1", "itemLabel": "Golpe", "date": "1930-09-06T00:00:00Z", "coord": "Point(-58.38 -34.61)"}]""",
                """
                item,itemLabel,date,coord
                http://www.wikidata.org/entity/Q1,Golpe,1930-09-06T00:00:00Z,Point(-58.38 -34.61)
                """,
                "?item\t?itemLabel\t?date\t?coord\n<http://www.wikidata.org/entity/Q1>\t\"Golpe\"@es\t\"1930-09-06T00:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>\t\"Point(-58.38 -34.61)\"^^<http://www.opengis.net/ont/geosparql#wktLiteral>\n",
                "item\titemLabel\tdate\tcoord\nhttp://www.wikidata.org/entity/Q1\tGolpe\t1930-09-06T00:00:00Z\tPoint(-58.38 -34.61)\n"
            })
    void readsWhatWikidataAnswersInEveryFormItIsSavedIn(String file) {
        EventReading reading = read(file, AS_COUPS);

        assertThat(draft(reading, 0).naming().title().es()).isEqualTo("Golpe");
        assertThat(draft(reading, 0).circumstances().date()).hasToString("1930-09-06");
        assertThat(draft(reading, 0).circumstances().countries()).containsExactly("AR");
        assertThat(((Outcome.Readable) reading.outcomes().getFirst()).id()).isEqualTo("Q1");
    }

    @Test
    void doesNotTakeTheFirstOfJanuaryOfWikidataForADayInSilence() {
        EventReading reading = read("""
                item,itemLabel,pointInTime,precision
                http://www.wikidata.org/entity/Q1,A,1930-01-01T00:00:00Z,
                """.replace(",precision", "").replace("Z,", "Z"), AS_COUPS);
        EventReading told = read("""
                item,itemLabel,pointInTime,datePrecision
                http://www.wikidata.org/entity/Q1,A,1930-01-01T00:00:00Z,11
                http://www.wikidata.org/entity/Q2,B,1930-01-01T00:00:00Z,8
                http://www.wikidata.org/entity/Q3,Q3,1930-05-00T00:00:00Z,
                """, AS_COUPS);

        assertThat(draft(reading, 0).circumstances().date()).hasToString("1930");
        assertThat(remarks(reading, 0)).containsExactly(Kind.JANUARY_FIRST);
        assertThat(draft(told, 0).circumstances().date()).hasToString("1930-01-01");
        assertThat(draft(told, 1).circumstances().date()).hasToString("193X");
        assertThat(draft(told, 2).circumstances().date()).hasToString("1930-05");
        assertThat(told.remarks()).extracting(Remark::kind).containsExactly(Kind.NO_NAME);
    }

    @Test
    void putsTheRowsOfOneItemTogetherAndRefusesTwoDates() {
        EventReading reading = read("""
                item,itemLabel,date,countryLabel
                http://www.wikidata.org/entity/Q1,Guerra,1932-09-09T00:00:00Z,Bolivia
                http://www.wikidata.org/entity/Q1,Guerra,1932-09-09T00:00:00Z,Paraguay
                http://www.wikidata.org/entity/Q2,B,1930-09-06T00:00:00Z,Chile
                http://www.wikidata.org/entity/Q2,B,1931-09-06T00:00:00Z,Chile
                """, AS_COUPS);

        assertThat(reading.outcomes()).hasSize(2);
        assertThat(draft(reading, 0).circumstances().countries()).containsExactly("BO", "PY");
        assertThat(reasons(reading)).containsExactly(Reason.DATE_TWICE);
    }
}
