package org.cronosur;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.OwnSets;
import org.cronosur.curation.SetFixture;
import org.cronosur.people.AccountFixture;
import org.cronosur.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** What a teacher keeps to herself is, to everybody else, as if it were not there: {@link WhoMayEnter#OF_ONE_TEACHER}. */
@ProgramTest
class OthersThingsTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private OwnSets sets;

    private Person owner;
    private Person another;
    private EventSet set;

    @BeforeEach
    void keepSomething() {
        AccountFixture people = new AccountFixture(program);
        owner = people.teacher("Ana");
        another = people.teacher("Berta");
        set = sets.begin(owner.id(), SetFixture.titled("Solo mía"), List.of("uriburu-1930"));
    }

    @AfterEach
    void clear() {
        sets.delete(owner.id(), set.slug());
        SecurityContextHolder.clearContext();
    }

    @Test
    void itsTeacherComesToEveryPageOfIt() {
        AccountFixture.signIn(owner);

        assertThat(pages())
                .allSatisfy(page -> assertThat(told(page, set.slug())).isNotEqualTo(told(page, "nothing")));
    }

    @Test
    void anotherTeacherIsToldWhatSheIsToldOfWhatIsNotThere() {
        AccountFixture.signIn(another);

        assertThat(pages())
                .allSatisfy(page -> assertThat(told(page, set.slug())).isEqualTo(told(page, "nothing")));
    }

    @Test
    void noAddressGivesItToAnybodyBeforeItIsPublished() {
        MockMvcTester http = MockMvcTester.from((WebApplicationContext) program);
        for (Person who : List.of(owner, another)) {
            AccountFixture.signIn(who);
            assertThat(addresses())
                    .allSatisfy(address -> assertThat(http.get().uri(address.replace("{slug}", set.slug())))
                            .as(address)
                            .hasStatus(HttpStatus.NOT_FOUND));
        }
    }

    private static Stream<String> pages() {
        return WhoMayEnter.OF_ONE_TEACHER.stream().filter(WhoMayEnter.PAGES::containsKey);
    }

    private static Stream<String> addresses() {
        return WhoMayEnter.OF_ONE_TEACHER.stream().filter(WhoMayEnter.ADDRESSES::containsKey);
    }

    /** All words of a page. */
    private String told(String page, String slug) {
        UI.getCurrent().navigate(page.replace(":slug", slug));
        return getCurrentView().getElement().getTextRecursively();
    }
}
