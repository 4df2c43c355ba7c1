package org.cronosur.explore.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cronosur.ProgramTest;
import org.cronosur.catalogue.Audience;
import org.cronosur.catalogue.ClassLevel;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.catalogue.EventSearch;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.Lessons;
import org.cronosur.explore.Witness;
import org.cronosur.explore.Witnesses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A class level leaves out what tells of torture or killing, wherever events are told. */
@ProgramTest
class YoungerClassTest extends SpringBrowserlessTest {

    private static final String MASSACRE = "cayara-massacre-1988";
    private static final String PERU = "peru-sendero-luminoso";

    @Autowired
    private Audience audience;

    @Autowired
    private EventAccounts accounts;

    @Autowired
    private EventSearch search;

    @Autowired
    private Lessons lessons;

    @Autowired
    private Witnesses witnesses;

    @BeforeEach
    void readSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    @AfterEach
    void goHome() {
        RequestContextHolder.resetRequestAttributes();
    }

    private static MockHttpServletRequest comesTo(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }

    private static void isYounger() {
        comesTo("/").setCookies(new Cookie("cronosur-level", "younger"));
    }

    @Test
    void theAddressCountsMoreThanWhatTheBrowserRemembers() {
        comesTo("/").setParameter("level", "younger");
        assertThat(audience.level()).isEqualTo(ClassLevel.YOUNGER);

        MockHttpServletRequest lifting = comesTo("/");
        lifting.setCookies(new Cookie("cronosur-level", "younger"));
        lifting.setParameter("level", "all");
        assertThat(audience.level()).isEqualTo(ClassLevel.ALL);
    }

    @Test
    void openDataKnowNoLevel() {
        comesTo("/api/events").setCookies(new Cookie("cronosur-level", "younger"));
        assertThat(audience.level()).isEqualTo(ClassLevel.ALL);
    }

    @Test
    void anEventIsCoveredInWordsAndNotFound() {
        isYounger();
        assertThat(accounts.of(MASSACRE)).isEmpty();
        assertThat(search.find("cayara")).doesNotContain(MASSACRE);
        assertThat(search.best("cayara", 8, Locale.of("es")).hits())
                .extracting(EventSearch.Hit::slug)
                .doesNotContain(MASSACRE);

        navigate("events/" + MASSACRE, EventView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Este hecho no se muestra aquí");
        assertThat(getCurrentView().getElement().getTextRecursively()).doesNotContain("Cayara");
    }

    @Test
    void aLessonGoesOnWithoutIt() {
        List<String> all = stepsOfPeru();
        isYounger();
        assertThat(stepsOfPeru()).doesNotContain(MASSACRE).isSubsetOf(all).isNotEmpty();
    }

    @Test
    void aTextTellsLessAndIsNotMadeToBeSilent() {
        Witness before = speakingOfTheMassacre();
        isYounger();
        Witness after = witnesses.of(before.text().slug()).orElseThrow();
        assertThat(slugs(after)).hasSizeLessThan(slugs(before).size());
        assertThat(after.silences()).isEqualTo(before.silences());
    }

    private Witness speakingOfTheMassacre() {
        return witnesses.all().stream()
                .filter(witness -> slugs(witness).contains(MASSACRE))
                .findFirst()
                .orElseThrow();
    }

    private List<String> stepsOfPeru() {
        return lessons.of(PERU).map(Lesson::events).orElseThrow();
    }

    private static Set<String> slugs(Witness witness) {
        return witness.events().stream().map(event -> event.slug()).collect(Collectors.toSet());
    }
}
