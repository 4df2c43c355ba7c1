package org.cronosur.explore.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import org.cronosur.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class TextPagesTest extends SpringBrowserlessTest {

    private static final String PERON = "velasco-1948";
    private static final String BOLIVIA = "pro-bolivia-2021";

    @BeforeEach
    void readSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    private void compare(Map<String, String> query) {
        UI.getCurrent().navigate(CompareView.class, QueryParameters.simple(query));
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void theListShowsEveryTextWithWhatItCoversAndWhatItLeavesOut() {
        navigate(TextsView.class);
        assertThat(find(WitnessEntry.class).all()).hasSize(5);
        assertThat(find(WitnessEntry.class).all().getFirst().getElement().getTextRecursively())
                .contains("Luis Velasco", "1930–1948", "1949–2021", "lo contradice en 29 puntos");
    }

    @Test
    void aTextTellsItsSilencesErrorsAndWords() {
        navigate("texts/" + PERON, TextView.class);
        assertThat(find(H1.class).single().getText()).startsWith("Peron:");
        assertThat(page()).contains("1949–2021: no puede decir nada", "«clique»");
        assertThat(find(CorrectionList.class).single().getElement().getTextRecursively())
                .contains("Justo");
    }

    @Test
    void everyParagraphCanBeReachedFromACitation() {
        navigate("texts/" + PERON, TextView.class);
        ListItem paragraph = find(ListItem.class).id("opening-4");
        assertThat(find(Anchor.class, paragraph).all())
                .extracting(Anchor::getHref)
                .contains("/?event=uriburu-1930");
        assertThat(page()).contains("ningún hecho lo cita");
    }

    @Test
    void twoTextsAreComparedOnAThemeThatBothKnow() {
        compare(Map.of("one", PERON, "other", BOLIVIA, "theme", "coup"));
        assertThat(find(H1.class).single().getText()).isEqualTo("Golpe o ruptura");
        assertThat(page())
                .contains("Con qué palabra", "«golpe de Estado»", "«clique»", "60 años", "silencio hasta 2008");
    }

    @Test
    void anEventOfBothStandsSideBySide() {
        compare(Map.of("one", "petras-kagarlitsky-2011", "other", PERON, "theme", "crisis"));
        assertThat(page()).contains("el mismo hecho");
        assertThat(find(Anchor.class).withId("event-great-depression").single().getText())
                .contains("Depresión");
    }

    @Test
    void whereATextSaysNothingItsSilenceIsSaid() {
        compare(Map.of("one", PERON, "other", BOLIVIA, "by", "years", "from", "1940", "to", "1949"));
        assertThat(find(H1.class).single().getText()).isEqualTo("1940–1949");
        assertThat(page()).contains("solo habla V", "silencio: el texto no lo dice");
    }

    @Test
    void whatCannotBeComparedIsAnsweredWithASentence() {
        compare(Map.of("one", PERON, "other", PERON));
        assertThat(page()).contains("no se puede comparar consigo mismo");
        compare(Map.of("one", "nobody", "other", PERON));
        assertThat(page()).contains("no hay ningún texto llamado «nobody»");
        compare(Map.of("one", PERON, "other", BOLIVIA, "theme", "weather"));
        assertThat(find(Paragraph.class).withClassName("compare-refusal").exists())
                .isTrue();
    }

    @Test
    void everyThemeIsOfferedWithHowMuchEitherSaysOfIt() {
        compare(Map.of("one", PERON, "other", BOLIVIA, "theme", "coup"));
        assertThat(find(NativeChooser.class).all()).hasSize(3);
        assertThat(find(NativeChooser.class).all().getFirst().getElement().getTextRecursively())
                .contains("Golpe o ruptura (4 · 3)");
    }
}
