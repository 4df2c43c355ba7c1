package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.function.Consumer;

/** Every view of the program, each in the states that look different. */
enum View {
    EXPLORE("/"),
    EVENT_CHOSEN("/?event=uriburu-1930"),
    LIST("/?view=list&country=AR&event=coup-june-1943"),
    CHOICE_OPEN("/", reader -> Explore.shownTo(reader).opens("countries")),
    SEARCHING("/", View::search),
    NOTHING_FOUND("/?country=CL&from=1950&to=1960&contested=true"),
    EVENT("/events/uriburu-1930"),
    EVENT_WITHHELD("/events/cayara-massacre-1988?level=younger"),
    TEXTS("/texts"),
    TEXT("/texts/velasco-1948"),
    COMPARE("/compare"),
    LESSONS("/lessons"),
    LESSON("/lessons/argentina-uriburu-peron?step=3"),
    BLANK_SHEET("/lessons/argentina-uriburu-peron?print=blank"),
    PRESENTER("/lessons/argentina-uriburu-peron/present?step=3"),
    PRESENTER_HIDING("/lessons/argentina-uriburu-peron/present?step=3&hide=dates,names,outcome"),
    EMBEDDED("/embed/argentina-uriburu-peron"),
    QUESTION("/quiz/argentina-uriburu-peron"),
    ORDER("/quiz/peru-sendero-luminoso", reader -> answer(reader, 1)),
    ANSWERED("/quiz/argentina-uriburu-peron", reader -> QuizTaker.at(reader).answers()),
    FINISHED(
            "/quiz/argentina-uriburu-peron",
            reader -> answer(reader, QuizTaker.at(reader).count())),
    QUIZ_OPTIONS("/quiz/argentina-uriburu-peron?options"),
    HANDING_IN("/quiz/argentina-uriburu-peron?hand-in"),
    WORKSHEET("/quiz/one-word-many-meanings?print"),
    STUDY("/study"),
    STUDY_KEY("/study/key"),
    CRAM("/study/cram/argentina-uriburu-peron"),
    SIGN_IN("/sign-in"),
    NO_INVITATION("/invitation/nobody"),
    DESK("/desk"),
    DESK_SETS("/desk/sets"),
    DESK_SET("/desk/sets", View::beginALesson),
    DESK_SETS_ADD("/desk/sets/add/uriburu-1930"),
    DESK_EVENTS("/desk/events"),
    DESK_EVENT("/desk/event"),
    DESK_TEXTS("/desk/texts"),
    DESK_TEXT("/desk/text"),
    DESK_READINGS("/desk/readings"),
    DESK_READING_NEW("/desk/readings/new"),
    DESK_READING("/desk/readings/new", View::readAText),
    DESK_COPIES("/desk/copies"),
    DESK_IMPORT("/desk/import"),
    DESK_EXPORT("/desk/export"),
    DESK_QUIZZES("/desk/quizzes"),
    DESK_QUIZ("/desk/quiz"),
    DESK_QUIZ_FILES("/desk/quiz-files"),
    DESK_RESULTS("/desk/results"),
    DESK_RESULTS_OF_ONE("/desk/results/argentina-uriburu-peron"),
    DESK_ANSWERS("/quiz/argentina-uriburu-peron", View::lookAtAnswers),
    DESK_REASONS("/desk/reasons/one-word-many-meanings"),
    DESK_GUIDE("/desk/guide"),
    DESK_PEOPLE("/desk/people"),
    DESK_ACCOUNT("/desk/account"),
    MISSING("/no-such-page");

    private final String path;
    private final Consumer<Reader> preparation;

    View(String path) {
        this(path, reader -> {});
    }

    View(String path, Consumer<Reader> preparation) {
        this.path = path;
        this.preparation = preparation;
    }

    /** By a teacher who has signed in, where pupils have no business. Waits until nothing more comes. */
    Reader opened(Visits visits, Setting setting) {
        Reader reader = name().startsWith("DESK")
                ? visits.byRegularTeacher(setting)
                : leavesTraces() ? visits.by(setting) : visits.byRegular(setting);
        openedBy(reader);
        return reader;
    }

    /** An answer, or a class level in a cookie, would be met again by the next who opens a view with this browser. */
    private boolean leavesTraces() {
        return path.startsWith("/quiz") || path.contains("level=");
    }

    private void openedBy(Reader reader) {
        reader.goTo(path);
        assertThat(reader.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isAttached();
        preparation.accept(reader);
        reader.page().waitForLoadState(LoadState.NETWORKIDLE);
        reader.page().evaluate("() => document.fonts.ready.then(() => true)");
    }

    private static void search(Reader reader) {
        Explore explore = Explore.shownTo(reader);
        explore.searches("golpe");
        explore.hit("1943").first().waitFor();
    }

    private static void beginALesson(Reader teacher) {
        Page page = teacher.page();
        page.locator(".set-begin textarea").first().fill("Una lección");
        page.locator(".set-begin .button-primary").click();
        page.waitForURL("**/desk/set/**");
        page.locator(".set-finder input").fill("uriburu");
        page.locator(".set-hits button").first().click();
        page.locator(".set-step-edit").click();
        page.locator(".set-step textarea").first().waitFor();
    }

    private static void readAText(Reader teacher) {
        Page page = teacher.page();
        page.locator(".reading-entry textarea").fill("El 4 de junio de 1943 hubo un golpe de Estado en Argentina.");
        page.locator(".reading-entry .button-primary").click();
        page.locator(".reading-facts .button-primary").click();
        page.waitForURL("**/desk/reading/**");
        page.locator(".reading-finding textarea").first().waitFor();
    }

    private static void lookAtAnswers(Reader teacher) {
        answer(teacher, 1);
        teacher.goTo("/desk/results/argentina-uriburu-peron/q1");
        teacher.page().locator(".results .page-head").waitFor();
    }

    private static void answer(Reader reader, int questions) {
        QuizTaker taker = QuizTaker.at(reader);
        for (int number = 1; number <= questions; number++) {
            taker.isAsked(number);
            taker.answers();
            taker.goesOn();
        }
    }
}
