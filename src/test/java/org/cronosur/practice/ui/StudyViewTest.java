package org.cronosur.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cronosur.ProgramTest;
import org.cronosur.practice.KeyCode;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.ui.Tick;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A pupil begins to study, and goes on in another browser. */
@ProgramTest
class StudyViewTest {

    @Autowired
    private ApplicationContext spring;

    private BrowserlessApplicationContext program;

    @BeforeEach
    void openTheProgram() {
        program = SpringBrowserlessApplicationContext.create(spring, "org.cronosur");
    }

    @AfterEach
    void close() {
        program.close();
    }

    /** A browser on a page of self-study. */
    private static final class Browser {

        private final BrowserlessUIContext window;

        Browser(BrowserlessUserContext pupil) {
            window = pupil.newWindow();
        }

        Browser at(String address) {
            window.activate();
            Location location = new Location(address);
            window.getUI().navigate(location.getPath(), location.getQueryParameters());
            keepCookies();
            return this;
        }

        /** A browser sends back what it was given, of two with one name the later; the mock has to be told. */
        private static void keepCookies() {
            MockRequest request =
                    (MockRequest) VaadinServletRequest.getCurrent().getRequest();
            MockResponse response =
                    (MockResponse) VaadinServletResponse.getCurrent().getResponse();
            Map<String, Cookie> given = new LinkedHashMap<>();
            response.getCookies().forEach(cookie -> given.put(cookie.getName(), cookie));
            request.setCookiesInt(given.values().toArray(Cookie[]::new));
        }

        String words() {
            window.activate();
            return ((Component) window.getCurrentView()).getElement().getTextRecursively();
        }

        void press(String button) {
            window.activate();
            window.test(window.find(NativeButton.class).withText(button).single())
                    .click();
        }

        Browser studies() {
            at("study");
            window.find(Tick.class).all().getFirst().setValue(true);
            press("Empezar a estudiar");
            return this;
        }

        String code() {
            at("study/key");
            return window.find(Paragraph.class).all().stream()
                    .filter(paragraph -> paragraph.hasClassName("study-code"))
                    .findFirst()
                    .orElseThrow()
                    .getText();
        }

        String heading() {
            window.activate();
            return window.find(H1.class).single().getText();
        }
    }

    private Browser browser() {
        return new Browser(program.newUser());
    }

    @Test
    void teachesWhoeverHasNotBegunAndAsksForALesson() {
        Browser browser = browser().at("study");
        assertThat(browser.words()).contains("Elige lecciones", "¿Ya estudias en otro dispositivo?");

        browser.press("Empezar a estudiar");
        assertThat(browser.words()).contains("Marca al menos una lección.");
    }

    @Test
    void showsTodaysWorkOnceALessonIsChosen() {
        Browser browser = browser().studies();

        assertThat(browser.words()).contains("Nada por repasar, 10 nuevas", "Lo hecho y lo que viene", "Cómo estudias");
        assertThat(browser.at("study/today").words()).contains("0 por repasar · 10 nuevas", "Responder");
    }

    @Test
    void leadsToTheBeginningWhoeverHasNothingToStudyToday() {
        assertThat(browser().at("study/today").heading()).isEqualTo("Estudiar");
    }

    @Test
    void goesOnInAnotherBrowserByItsCode() {
        String code = browser().studies().code();

        Browser other = browser().at("study?key=" + code);

        assertThat(other.words()).contains("este navegador sigue con la clave que trajiste", "10 nuevas");
        assertThat(other.code()).isEqualTo(code);
    }

    @Test
    void asksBeforeItLeavesAKeyWithProgress() {
        String code = browser().studies().code();
        Browser other = browser().studies();
        String own = other.code();

        other.at("study?key=" + code);
        assertThat(other.words()).contains("Este navegador ya tiene su propio progreso", own);
        other.press("Quedarme con la mía");
        assertThat(other.code()).isEqualTo(own);

        other.at("study?key=" + code).press("Seguir con la otra clave");
        assertThat(other.words()).contains("este navegador sigue con la clave que trajiste");
    }

    @Test
    void asksAgainAfterAReloadAlthoughTheAddressKeepsNoKey() {
        String code = browser().studies().code();
        Browser other = browser().studies();

        other.at("study?key=" + code);
        assertThat(other.at("study").words()).contains("Este navegador ya tiene su propio progreso");
        other.press("Seguir con la otra clave");
        assertThat(other.words()).contains("este navegador sigue con la clave que trajiste");
        assertThat(other.at("study").words()).doesNotContain("Este navegador ya tiene su propio progreso");
    }

    @Test
    void saysWhatIsWrongWithACode() {
        assertThat(browser().at("study?key=hola").words()).contains("Esa clave no es correcta");
        assertThat(browser().at("study?key=" + KeyCode.of(LearnerKey.random())).words())
                .contains("Bajo esa clave no hay nada guardado");
    }

    @Test
    void deletesEverythingAfterAskingOnce() {
        Browser browser = browser().studies();
        String code = browser.code();

        browser.press("Borrar ahora");
        browser.press("Sí, borrarlo todo");

        assertThat(browser.words()).contains("Se borró todo.");
        assertThat(browser().at("study?key=" + code).words()).contains("Bajo esa clave no hay nada guardado");
    }
}
