package org.cronosur.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cronosur.shipment.Flaw;
import org.cronosur.shipment.SeedFile;
import org.cronosur.shipment.SeedFolder;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Order;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The shipped content, file by file, held against its schemas, the map and what its README says of it. What the program
 * itself checks at every start is tried in {@link org.cronosur.shipment}.
 */
class ContentTest {

    private static final String PLACES = "places/places.json";
    private static final String ACTORS = "actors/actors.json";
    private static final String COUP = "events/uriburu-1930.json";
    private static final SeedFolder CONTENT = SeedFolder.shipped();
    private static final Schemas SCHEMAS = new Schemas(CONTENT.schemas());

    private static List<EventFile> events;
    private static String readme;

    @BeforeAll
    static void read() throws IOException {
        events = CONTENT.files().stream()
                .filter(file -> file.folder().equals("events"))
                .map(file -> file.read(EventFile.class))
                .toList();
        readme = Files.readString(CONTENT.path().resolve("README.md"));
    }

    @Test
    void everyFileKeepsToItsSchema() {
        assertFlawless(CONTENT.files().stream().flatMap(file -> SCHEMAS.flawsOf(file).stream()));
    }

    @Test
    void everyPlaceLiesInItsCountry() {
        assertFlawless(misplaced(CONTENT.file(PLACES)));
        assertThat(CONTENT.file(PLACES)
                        .read(JsonNode.class)
                        .valueStream()
                        .map(ContentTest::country)
                        .filter(Borders::know))
                .as("places in countries that the map draws")
                .hasSizeGreaterThan(20);
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        assertFlawless(CONTENT.files().stream().flatMap(ContentTest::untranslated));
    }

    @Test
    void everySlugNamesOneThingOnly() {
        assertThat(slugs(PLACES)).doesNotHaveDuplicates().isSorted();
        assertThat(slugs(ACTORS)).doesNotHaveDuplicates().isSorted();
        assertThat(slugs("themes/themes.json")).doesNotHaveDuplicates();
    }

    @Test
    void everyPlaceAndActorTurnsUpInAnEvent() {
        assertThat(events.stream()
                        .map(EventFile::place)
                        .filter(Objects::nonNull)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(slugs(PLACES));
        assertThat(events.stream().flatMap(event -> event.actors().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(slugs(ACTORS));
    }

    @Test
    void theReadmeCountsWhatIsThere() {
        Map<String, SeedFile> texts = CONTENT.files().stream()
                .filter(file -> file.folder().equals("texts"))
                .collect(toMap(SeedFile::stem, identity()));
        List<MatchResult> rows = Pattern.compile("\\| (\\d+) \\| (\\d+) \\| \\[([a-z0-9-]+)]\\(coverage/")
                .matcher(readme)
                .results()
                .toList();

        assertThat(rows).extracting(row -> row.group(3)).containsExactlyInAnyOrderElementsOf(texts.keySet());
        assertThat(rows)
                .allSatisfy(row -> assertThat(List.of(row.group(1), row.group(2)))
                        .as(row.group(3))
                        .containsExactly("" + eventsOf(row.group(3)), "" + claimsOf(row.group(3))));
    }

    @Test
    void theReadmeSumsUpWhatIsThere() {
        long ofTwoTexts = count(event -> event.claims().stream()
                        .map(EventFile.ClaimPart::text)
                        .distinct()
                        .count()
                > 1);
        String claims =
                "" + events.stream().mapToInt(event -> event.claims().size()).sum();

        assertThat(ofTwoTexts).isEqualTo(1);
        assertThat(readme.replace('\n', ' '))
                .contains(
                        "That is " + events.size() + " events (one has claims of two texts) and " + claims + " claims; "
                                + count(EventFile::contested) + " events are contested and "
                                + count(event -> event.dateSource().equals("record")) + " dates come from the record");
    }

    @Test
    void everyTextSaysWhatItGaveAndWhatNot() {
        assertThat(CONTENT.files().stream().filter(file -> file.folder().equals("texts")))
                .allSatisfy(text -> assertThat(CONTENT.path().resolve("coverage/" + text.stem() + ".md"))
                        .isNotEmptyFile());
    }

    @Test
    void noEventBeginsBefore1900AndNoneAfterTheLastText() {
        assertThat(events).allSatisfy(event -> {
            assertThat(event.date().earliest().stream())
                    .as(event.slug())
                    .allSatisfy(day -> assertThat(day.getYear()).isGreaterThanOrEqualTo(1900));
            assertThat(event.date().orderTo(HistoricalDate.ofYear(2021)))
                    .as(event.slug())
                    .isNotEqualTo(Order.AFTER);
        });
    }

    /** Each kind of fault is found in a copy that has it. */
    @Nested
    class ASpoiltCopy {

        @TempDir
        private Path folder;

        @Test
        void withAPlaceOutsideItsCountry() throws IOException {
            SeedFolder copy = CONTENT.copyTo(folder.resolve("content"));
            int line = copy.replace(PLACES, "\"lat\": -34.61, \"lon\": -58.38", "\"lat\": -34.61, \"lon\": -48.38");

            assertThat(misplaced(copy.file(PLACES))).singleElement().satisfies(flaw -> {
                assertThat(flaw.line()).isEqualTo(line);
                assertThat(flaw.toString())
                        .startsWith(PLACES + ", line " + line + ": “buenos-aires” lies ")
                        .endsWith(" km outside AR");
            });
        }

        @Test
        void withLatitudeAndLongitudeExchanged() throws IOException {
            SeedFolder copy = CONTENT.copyTo(folder.resolve("content"));
            copy.replace(PLACES, "\"lat\": -12.05, \"lon\": -77.04", "\"lat\": -77.04, \"lon\": -12.05");

            assertThat(misplaced(copy.file(PLACES)))
                    .singleElement()
                    .satisfies(flaw -> assertThat(flaw.reason()).contains("“lima”"));
        }

        @Test
        void withATranslationThatIsMissing() throws IOException {
            SeedFolder copy = CONTENT.copyTo(folder.resolve("content"));
            int line = copy.replace(COUP, "\"label\": {\n    \"es\": \"Golpe de Uriburu\",", "\"label\": {");

            assertThat(SCHEMAS.flawsOf(copy.file(COUP))).singleElement().satisfies(flaw -> {
                assertThat(flaw.line()).isEqualTo(line);
                assertThat(flaw.toString())
                        .startsWith(COUP + ", line " + line + ": /label: ")
                        .contains("'es'");
            });
        }

        @Test
        void withATranslationThatIsNone() throws IOException {
            SeedFolder copy = CONTENT.copyTo(folder.resolve("content"));
            String spanish = CONTENT.file(COUP).read(EventFile.class).summary().es();
            String english = CONTENT.file(COUP).read(EventFile.class).summary().en();
            int line = copy.replace(COUP, english, spanish);

            assertThat(untranslated(copy.file(COUP)))
                    .containsExactly(new Flaw(COUP, line, "/summary says the same in both languages"));
        }

        @Test
        void withADateThatIsNone() throws IOException {
            SeedFolder copy = CONTENT.copyTo(folder.resolve("content"));
            int line = copy.replace(COUP, "\"date\": \"1930-09-06\"", "\"date\": \"6 September 1930\"");

            assertThat(SCHEMAS.flawsOf(copy.file(COUP)))
                    .singleElement()
                    .satisfies(flaw -> assertThat(flaw.line()).isEqualTo(line));
        }

        @Test
        void withAnEventOfWhichNoTextSpeaks() throws IOException {
            SeedFolder copy = CONTENT.copyTo(folder.resolve("content"));
            String file = Files.readString(copy.path().resolve(COUP));
            String claims = file.substring(file.indexOf("\"claims\": ["), file.indexOf("  \"recordNotes\""));
            int line = copy.replace(COUP, claims, "\"claims\": [],\n");

            assertThat(SCHEMAS.flawsOf(copy.file(COUP)))
                    .singleElement()
                    .satisfies(flaw -> assertThat(flaw.line()).isEqualTo(line));
        }
    }

    private static Stream<Flaw> misplaced(SeedFile file) {
        JsonNode places = file.read(JsonNode.class);
        return IntStream.range(0, places.size())
                .filter(i -> Borders.know(country(places.get(i))))
                .filter(i -> kilometresOutside(places.get(i)) > Borders.TOLERANCE_KM)
                .mapToObj(i -> file.flaw(
                        "/" + i,
                        "“%s” lies %.0f km outside %s"
                                .formatted(
                                        places.get(i).path("slug").asString(),
                                        kilometresOutside(places.get(i)),
                                        country(places.get(i)))));
    }

    private static String country(JsonNode place) {
        return place.path("country").asString();
    }

    private static double kilometresOutside(JsonNode place) {
        return Borders.distanceKm(
                country(place), place.path("lat").asDouble(), place.path("lon").asDouble());
    }

    /** Values of two languages of which one was forgotten: names may be alike, sentences may not. */
    private static Stream<Flaw> untranslated(SeedFile file) {
        return untranslated(file, file.read(JsonNode.class), "");
    }

    private static Stream<Flaw> untranslated(SeedFile file, JsonNode value, String pointer) {
        String spanish = value.path("es").asString("");
        if (spanish.split(" ").length > 5 && spanish.equals(value.path("en").asString())) {
            return Stream.of(file.flaw(pointer + "/en", pointer + " says the same in both languages"));
        }
        return value.isArray()
                ? IntStream.range(0, value.size())
                        .boxed()
                        .flatMap(i -> untranslated(file, value.get(i), pointer + "/" + i))
                : value.propertyStream()
                        .flatMap(part -> untranslated(file, part.getValue(), pointer + "/" + part.getKey()));
    }

    private static void assertFlawless(Stream<Flaw> flaws) {
        List<Flaw> found = flaws.toList();
        assertThat(found)
                .as(found.stream().map(Flaw::toString).collect(joining("\n", "\n", "\n")))
                .isEmpty();
    }

    private static List<String> slugs(String file) {
        return CONTENT.file(file)
                .read(JsonNode.class)
                .valueStream()
                .map(thing -> thing.path("slug").asString())
                .toList();
    }

    private static long count(Predicate<EventFile> wanted) {
        return events.stream().filter(wanted).count();
    }

    private static long eventsOf(String text) {
        return count(
                event -> event.claims().stream().anyMatch(claim -> claim.text().equals(text)));
    }

    private static long claimsOf(String text) {
        return events.stream()
                .flatMap(event -> event.claims().stream())
                .filter(claim -> claim.text().equals(text))
                .count();
    }
}
