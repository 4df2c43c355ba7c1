package org.cronosur.curation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.curation.ui.LessonFixture.said;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.cronosur.catalogue.ClassLevel;
import org.cronosur.catalogue.Kind;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.Lesson.Stop;
import org.cronosur.curation.Step;
import org.cronosur.time.HistoricalDate;
import org.junit.jupiter.api.Test;

class EmbedPageTest {

    private static final Year NOW = Year.of(2026);

    @Test
    void everyStepIsALinkToItselfInAnotherTab() {
        String page = page("es");

        assertThat(page).containsPattern("<a href=\"/lessons/[a-z0-9-]+\\?step=1\" target=\"_blank\"");
        assertThat(page).contains("Ver la lección completa en Cronosur");
    }

    @Test
    void nothingInItNeedsASessionOrAScript() {
        assertThat(page("es")).doesNotContain("<script", "VAADIN", "<form");
    }

    @Test
    void contentSaysItsLanguageWhereThatIsNotThePages() {
        assertThat(page("pt")).contains("<html lang=\"pt\">", "<h1 lang=\"es\">");
        assertThat(page("es")).contains("<html lang=\"es\">", "<h1>");
        assertThat(page("en")).contains("<html lang=\"en\">", "<h1>");
    }

    @Test
    void aLessonThatIsNotThereIsSaidNotToBe() {
        assertThat(EmbedPage.missing(Locale.of("es"))).contains("Quien la hizo dejó de publicarla");
    }

    @Test
    void whatTeachersWriteIsTextAndNoMarkup() {
        assertThat(page("es")).contains("Perón &amp; &lt;Braden&gt;").doesNotContain("<Braden>");
    }

    private static String page(String language) {
        EventSet set = EventSet.shipped(
                "argentina",
                1,
                new EventSet.Cover(said("Perón & <Braden>"), said("¿Quién?"), said("…"), said("…")),
                List.of(new Step("coup", null, null)));
        Stop stop = new Stop(
                set.steps().getFirst(),
                said("Golpe"),
                HistoricalDate.parse("1943-06-04"),
                Kind.RUPTURE,
                List.of("AR"),
                true);
        return new EmbedPage(new Lesson(set, List.of(stop), 0), Locale.of(language), ClassLevel.ALL).html(NOW);
    }
}
