package org.cronosur.curation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import java.util.Map;
import org.cronosur.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@ProgramTest
class LessonPagesTest extends SpringBrowserlessTest {

    private static final String SLUG = "argentina-uriburu-peron";
    private static final String LESSON = "lessons/" + SLUG;

    @BeforeEach
    void readSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    private static void open(Class<? extends Component> view, String parameter, String value) {
        UI.getCurrent()
                .navigate(view, new RouteParameters("slug", SLUG), QueryParameters.simple(Map.of(parameter, value)));
    }

    private static String stepOfAddress() {
        Location here = UI.getCurrent().getInternals().getActiveViewLocation();
        return here.getQueryParameters().getSingleParameter("step").orElse("");
    }

    private void press(String key) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode().put("event.detail.key", key);
        BasicUtilsKt._fireDomEvent(find(Keys.class).single(), "cs-press", detail);
    }

    private NativeButton button(String words) {
        return find(NativeButton.class)
                .withCondition(
                        button -> button.getElement().getTextRecursively().contains(words))
                .single();
    }

    private boolean shows(String words) {
        return getCurrentView().getElement().getTextRecursively().contains(words);
    }

    @Test
    void theContentsNameEveryLessonWithItsQuestion() {
        navigate("lessons", LessonsView.class);
        assertThat(find(Anchor.class)
                        .withText("Argentina, de Uriburu a Perón")
                        .single()
                        .getHref())
                .isEqualTo("/lessons/argentina-uriburu-peron");
        assertThat(shows("en nombre de quién")).isTrue();
    }

    @Test
    void aLessonIsGoneThroughStepByStepAndTheAddressTellsTheStep() {
        navigate(LESSON, LessonView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Argentina, de Uriburu a Perón");
        assertThat(shows("1 de 16")).isTrue();
        test(button("Siguiente")).click();
        assertThat(stepOfAddress()).isEqualTo("2");
        assertThat(find(H2.class).withText("Uriburu derroca a Yrigoyen").all()).hasSize(1);
        test(button("Anterior")).click();
        assertThat(stepOfAddress()).isEqualTo("1");
    }

    @Test
    void arrowKeysGoToTheStepBeforeAndAfter() {
        navigate(LESSON, LessonView.class);
        press("ArrowRight");
        press("ArrowRight");
        assertThat(stepOfAddress()).isEqualTo("3");
        press("ArrowLeft");
        assertThat(stepOfAddress()).isEqualTo("2");
    }

    @Test
    void theKeysOfThePresenterHideRevealAndLeave() {
        open(PresenterView.class, "step", "2");
        press("f");
        assertThat(find(Span.class).withClassName("slide-year").all()).isEmpty();
        press("Space");
        assertThat(find(Span.class).withClassName("slide-year").all()).hasSize(1);
        press("Escape");
        assertThat(getCurrentView()).isInstanceOf(LessonView.class);
        assertThat(stepOfAddress()).isEqualTo("2");
    }

    @Test
    void aSharedAddressOpensAtItsStepAndANonsensicalOneAtTheNearest() {
        open(LessonView.class, "step", "2");
        assertThat(find(H2.class).withText("Uriburu derroca a Yrigoyen").all()).hasSize(1);
        open(LessonView.class, "step", "99");
        assertThat(shows("16 de 16")).isTrue();
    }

    @Test
    void theSheetToFillInTellsNeitherTitlesNorDates() {
        open(LessonView.class, "print", "blank");
        assertThat(shows("Quién lo dice")).isTrue();
        assertThat(shows("Uriburu derroca a Yrigoyen")).isFalse();
        assertThat(shows("6 de septiembre de 1930")).isFalse();
    }

    @Test
    void thePresenterHidesTheYearUntilItIsRevealed() {
        open(PresenterView.class, "step", "2");
        assertThat(find(Span.class).withClassName("slide-year").single().getText())
                .isEqualTo("1930");
        test(button("fechas")).click();
        assertThat(find(Span.class).withClassName("slide-year").all()).isEmpty();
        test(button("¿Cuándo?")).click();
        assertThat(find(Span.class).withClassName("slide-year").single().getText())
                .isEqualTo("1930");
    }

    @Test
    void whatIsHiddenStaysHiddenAtTheNextStep() {
        open(PresenterView.class, "hide", "dates");
        test(find(NativeButton.class).withAriaLabel("Siguiente").single()).click();
        assertThat(stepOfAddress()).isEqualTo("2");
        assertThat(find(Span.class).withClassName("slide-year").all()).isEmpty();
    }
}
