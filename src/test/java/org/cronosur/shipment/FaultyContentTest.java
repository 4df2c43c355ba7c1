package org.cronosur.shipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.Events;
import org.cronosur.texts.SourceTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the program does at its start with content that has a fault: it names the fault and takes nothing over. */
@ProgramTest
class FaultyContentTest {

    private static final String COUP = "events/uriburu-1930.json";
    private static final String TEXT = "texts/velasco-1948.json";
    private static final String PLACES = "places/places.json";
    private static final String LESSON = "lessons/argentina-uriburu-peron.json";
    private static final String QUIZ = "quizzes/argentina-uriburu-peron.json";

    @Autowired
    private List<ShippedPart> parts;

    @Autowired
    private ShippedFiles files;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Events events;

    @Autowired
    private SourceTexts texts;

    @TempDir
    private Path folder;

    private SeedFolder content;

    @BeforeEach
    void copy() throws IOException {
        content = SeedFolder.shipped().copyTo(folder.resolve("content"));
    }

    @Test
    void theContentThatIsShippedHasNoFault() {
        assertThat(faultsOf(content)).isEmpty();
    }

    @Test
    void anEventOfWhichNoTextSpeaks() throws IOException {
        String claims = between(COUP, "\"claims\": ", ",\n  \"recordNotes\"");
        int line = content.replace(COUP, "\"claims\": " + claims, "\"claims\": []");

        assertRefused(COUP, line, "the event has no claim: no text speaks of it");
    }

    @Test
    void anEventAtAPlaceThatNobodyKnows() throws IOException {
        int line = content.replace(COUP, "\"place\": \"buenos-aires\"", "\"place\": \"el-dorado\"");

        assertRefused(COUP, line, "the place “el-dorado” is unknown");
    }

    @Test
    void aPlaceOutsideItsCountry() throws IOException {
        int line = content.replace(PLACES, "\"lat\": -16.4, \"lon\": -71.54", "\"lat\": 16.4, \"lon\": -71.54");

        assertThat(refusal(PLACES)).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(line);
            assertThat(flaw.reason()).startsWith("“arequipa” lies ").endsWith(" km outside PE");
        });
    }

    @Test
    void aClaimAtAPlaceThatItsTextDoesNotHave() throws IOException {
        int line = content.replace(
                COUP,
                "\"locator\": {\n        \"section\": \"opening\"",
                "\"locator\": {\n        \"section\": \"epilogue\"");

        assertRefused(COUP, line, "“velasco-1948” has no paragraph 4 in a section “epilogue”");
    }

    @Test
    void aClaimOnLinesOutsideItsParagraph() throws IOException {
        int line = content.replace(COUP, "\"lines\": [\n        26\n      ]", "\"lines\": [\n        2600\n      ]");

        assertThat(refusal(COUP)).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(line);
            assertThat(flaw.reason()).startsWith("the lines lie outside paragraph 4, which fills ");
        });
    }

    @Test
    void aClaimOfATextThatIsNotThere() throws IOException {
        int line = content.replace(COUP, "\"text\": \"velasco-1948\"", "\"text\": \"velasco-1949\"");

        assertRefused(COUP, line, "the text “velasco-1949” is unknown");
    }

    @Test
    void aDateThatEndsBeforeItBegins() throws IOException {
        int line = content.replace(COUP, "\"date\": \"1930-09-06\"", "\"date\": \"1932/1930\"");

        assertThat(refusal(COUP)).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(line);
            assertThat(flaw.reason()).contains("1932/1930").contains("the end lies before the beginning");
        });
    }

    @Test
    void aTitleWithoutItsTranslation() throws IOException {
        int line = content.replace(COUP, "\"title\": {\n    \"es\": \"Uriburu derroca a Yrigoyen\",", "\"title\": {");

        assertRefused(COUP, line, "the field es is missing");
    }

    @Test
    void aRelationToAnEventThatIsNotThere() throws IOException {
        int line = content.replace(COUP, "\"event\": \"justo-government\"", "\"event\": \"justo-goverment\"");

        assertRefused(COUP, line, "the related event “justo-goverment” does not exist");
    }

    @Test
    void aLessonThatStopsAtNoEvent() throws IOException {
        int line = content.replace(LESSON, "\"event\": \"uriburu-1930\"", "\"event\": \"uriburu-1931\"");

        assertRefused(LESSON, line, "the event “uriburu-1931” does not exist");
    }

    @Test
    void aQuestionAboutNoEvent() throws IOException {
        String event = between(QUIZ, "\"event\": \"", "\"");
        int line = content.replace(QUIZ, "\"event\": \"" + event + "\"", "\"event\": \"nothing-happened\"");

        assertRefused(QUIZ, line, "the event “nothing-happened” does not exist");
    }

    @Test
    void aFieldThatNobodyReads() throws IOException {
        int line = content.replace(COUP, "\"importance\": 3,", "\"importance\": 3, \"weight\": 3,");

        assertThat(refusal(COUP)).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(line);
            assertThat(flaw.reason()).contains("weight");
        });
    }

    @Test
    void aFileThatIsNoJson() throws IOException {
        int line = content.replace(COUP, "\"importance\": 3,", "\"importance\" 3,");

        assertThat(refusal(COUP)).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(line);
            assertThat(flaw.reason()).startsWith("is not JSON");
        });
    }

    @Test
    void everyFaultIsNamedAtOnce() throws IOException {
        content.replace(COUP, "\"place\": \"buenos-aires\"", "\"place\": \"el-dorado\"");
        content.replace("events/justo-government.json", "\"importance\": ", "\"importance\": 1");

        assertThat(faultsOf(content)).extracting(Flaw::file).contains(COUP, "events/justo-government.json");
    }

    @Test
    void whatWasMendedIsTakenOverAtTheNextStart() throws IOException {
        List<String> before = rows();
        content.replace(COUP, "Uriburu derroca a Yrigoyen", "Uriburu depone a Yrigoyen");

        arrive(content);
        assertThat(events.findBySlug("uriburu-1930").orElseThrow().title().es()).isEqualTo("Uriburu depone a Yrigoyen");

        arrive(SeedFolder.shipped().copyTo(folder.resolve("mended")));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aTextThatEventsCiteIsTakenOverToo() throws IOException {
        List<String> before = rows();
        content.replace(TEXT, "\"publication\": \"", "\"publication\": \"Reprint of ");

        arrive(content);
        assertThat(texts.findBySlug("velasco-1948").orElseThrow().publication()).startsWith("Reprint of ");

        arrive(SeedFolder.shipped().copyTo(folder.resolve("mended")));
        assertThat(withoutKeys(rows())).isEqualTo(withoutKeys(before));
    }

    /** Sections are numbered by the database, anew when their text changes. */
    private static List<String> withoutKeys(List<String> rows) {
        return rows.stream()
                .map(row -> row.replaceFirst("^\\(\\d+, ", "("))
                .sorted()
                .toList();
    }

    private void assertRefused(String file, int line, String reason) {
        assertThat(refusal(file)).containsExactly(new Flaw(file, line, reason));
    }

    /** The flaws of a file, after having made sure that only they are named and that the database is as it was. */
    private List<Flaw> refusal(String file) {
        List<String> before = rows();
        List<Flaw> flaws = faultsOf(content);
        assertThat(rows()).isEqualTo(before);
        assertThat(flaws)
                .isNotEmpty()
                .allSatisfy(flaw -> assertThat(flaw.file()).isEqualTo(file));
        return flaws;
    }

    private List<Flaw> faultsOf(SeedFolder folder) {
        FaultyShipment refused = catchThrowableOfType(FaultyShipment.class, () -> arrive(folder));
        return refused == null ? List.of() : refused.flaws();
    }

    private void arrive(SeedFolder folder) {
        new Arrival("file:" + folder.path().toAbsolutePath(), parts, files, transaction).start();
    }

    /** Every row of every table, whatever the order in which the tables keep them. */
    private List<String> rows() {
        return database.queryForList("script nosettings", String.class).stream()
                .filter(statement -> statement.startsWith("INSERT"))
                .flatMap(String::lines)
                .map(row -> row.replaceAll("[,;]$", ""))
                .sorted()
                .toList();
    }

    private String between(String file, String begin, String end) throws IOException {
        String text = Files.readString(content.path().resolve(file));
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
