package org.cronosur.workshop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cronosur.ProgramTest;
import org.cronosur.texts.Locator;
import org.cronosur.texts.SourceTexts;
import org.cronosur.texts.reading.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;

/** Copies beside the texts of the catalogue. The texts are in no repository: whoever has them names their folder. */
@ProgramTest
class CopiesTest {

    private static final String FOLDER = "CRONOSUR_TEXTS";
    private static final UUID TEACHER = UUID.randomUUID();

    @Autowired
    private Copies copies;

    @Autowired
    private SourceTexts texts;

    @Test
    void everyTextOfTheCatalogueIsKnownByItsPrints() {
        assertThat(copies.all()).hasSameSizeAs(texts.findAll());
        assertThat(copies.all()).allSatisfy(shelf -> {
            Prints prints = Prints.of(shelf.text().slug()).orElseThrow();
            assertThat(prints.all()).hasSizeGreaterThan(1000);
        });
    }

    @Test
    void aTextOfOnesOwnIsTakenForNoneOfThem() {
        assertThat(copies.recognise(Texts.STRIKE)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> copies.attach(TEACHER, Texts.STRIKE));
    }

    @Test
    void withoutACopyNoCitationOpensAnything() {
        assertThat(copies.isAttached("united-nations-2007")).isFalse();
        assertThat(copies.passage("united-nations-2007", new Locator("introduction", 1), List.of(20)))
                .isEmpty();
    }

    @Test
    @EnabledIfEnvironmentVariable(named = FOLDER, matches = ".+")
    void everyCitationIsTiedInACopyThatBreaksItsLinesElsewhere() throws Exception {
        for (Map.Entry<String, String> file : TakePrints.FILES.entrySet()) {
            String text = Files.readString(Path.of(System.getenv(FOLDER), file.getKey()));

            Copies.Report report = copies.attach(TEACHER, PlainText.of(text.replaceAll("(\\S.{50,70}) ", "$1\n")));

            assertThat(report.text().slug()).isEqualTo(file.getValue());
            assertThat(report.ties()).isNotEmpty().allMatch(Copies.Tie::isTied);
            copies.detach(file.getValue());
        }
    }
}
