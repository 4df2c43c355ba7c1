package org.cronosur.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A teacher begins with a text that she pastes and ends with a lesson and its quiz, which a pupil is sent a link to. */
@Story
class ReadTextStory {

    private static final String TITLE = "Del cuartel a las urnas";

    private static final String TEXT = TITLE + """


            El 6 de septiembre de 1930 el general José Félix Uriburu derrocó al presidente Hipólito Yrigoyen en Buenos \
            Aires. El presidente caído terminó preso en una isla del Río de la Plata.

            El 4 de septiembre de 1970 Salvador Allende ganó la elección presidencial en Chile. Nadie había reunido la \
            mitad de los votos, así que decidió el Congreso.

            El 11 de septiembre de 1973 un golpe de Estado derrocó a Salvador Allende en Santiago. La Moneda fue \
            bombardeada y el presidente murió dentro.

            El 24 de marzo de 1976 un golpe militar derrocó a Isabel Perón en Argentina. La junta cerró el Congreso.

            El 30 de octubre de 1983 Raúl Alfonsín ganó la elección presidencial en Argentina. Con él volvieron los \
            gobiernos elegidos.

            El 5 de octubre de 1988 un plebiscito en Chile rechazó que Augusto Pinochet siguiera en la presidencia.

            El 11 de marzo de 1990 Patricio Aylwin asumió la presidencia de Chile. Este repaso solo cuenta dos países.
            """;

    private static final int FINDINGS = 7;
    private static final int EVENTS = 6;
    private static final String SHIPPED = "uriburu-1930";
    private static final String COUP = "Golpe de Estado en Chile";
    private static final String NOTE = "Pregunta primero qué sabe cada cual de La Moneda.";
    private static final int MOST_QUESTIONS = 3;

    /** Other questions are proposed every time. */
    private static final int MOST_PROPOSALS = 12;

    /** Those that a pupil can answer with the first that comes. */
    private static final List<String> EASY_KINDS =
            List.of("single-choice", "which-year", "place-on-timeline", "place-on-map", "put-in-order", "which-text");

    @Test
    void fromAPastedTextToAPupil(Visits visits) {
        String known = new Catalogue(SharedProgram.get()).title(SHIPPED, Setting.SPANISH);
        Reader teacher = Teacher.invited(visits, Setting.SPANISH, "Marta");
        pastes(teacher);
        decides(teacher, known);
        makesALesson(teacher);
        saysSomethingAt(teacher, COUP);
        String editor = teacher.address();
        String lesson = publishes(teacher);
        makesAQuiz(teacher);

        Reader pupil = visits.by(Setting.SPANISH);
        goesThrough(pupil, lesson, known);
        takesTheQuiz(pupil);

        teacher.goTo(editor);
        withdraws(teacher);
        pupil.goTo(lesson);
        assertThat(heading(pupil, 1)).not().hasText(TITLE);
    }

    private static void pastes(Reader teacher) {
        teacher.opensFromMenu("reading.readings");
        link(teacher, "reading.begin").click();
        field(teacher, "reading.paste").fill(TEXT);
        button(teacher, "reading.go-on").click();
        assertThat(field(teacher, "reading.title")).hasValue(TITLE);
        field(teacher, "reading.author").fill("Marta");
        button(teacher, "reading.read").click();
        teacher.page().waitForURL("**/desk/reading/**");
        looksAt(teacher, 1);
    }

    /** One is merged, one is changed, one comes back after it was dropped, the last is dropped. */
    private static void decides(Reader teacher, String known) {
        named(teacher, teacher.words().say("reading.merge.this.named", known)).click();
        isTold(teacher, "reading.merged", 1);
        teacher.press("a");
        isTold(teacher, "reading.accepted", 2);

        field(teacher, "bilingual.in-spanish", "reading.event.title").fill(COUP);
        field(teacher, "bilingual.in-spanish", "reading.event.claim").fill("El texto lo cuenta desde La Moneda.");
        button(teacher, "reading.verb.accept").click();
        isTold(teacher, "reading.accepted", 3);

        teacher.press("d");
        isTold(teacher, "reading.dropped", 4);
        teacher.press("u");
        isTold(teacher, "reading.undone", 4);
        looksAt(teacher, 4);
        for (int number = 4; number < FINDINGS; number++) {
            teacher.press("a");
            isTold(teacher, "reading.accepted", number);
        }
        teacher.press("d");
        isTold(teacher, "reading.dropped", FINDINGS);
    }

    /** In the order of the dates, but for the first two. */
    private static void makesALesson(Reader teacher) {
        button(teacher, "reading.harvest.lesson").click();
        teacher.page().waitForURL("**/desk/set/**");
        assertThat(heading(teacher, 1)).hasText(TITLE);
        Locator grips = teacher.page().locator("cs-order li .grip");
        assertThat(grips).hasCount(EVENTS);
        grips.first().press("Alt+ArrowDown");
        assertThat(teacher.page().locator("cs-order [role=status]")).not().isEmpty();
    }

    private static void saysSomethingAt(Reader teacher, String event) {
        named(teacher, teacher.words().say("sets.step.edit.this", event)).click();
        Locator note = field(teacher, "bilingual.in-spanish", "sets.note");
        note.fill(NOTE);
        note.press("Tab");
        button(teacher, "sets.step.done").click();
    }

    /** @return the path that the link leads to */
    private static String publishes(Reader teacher) {
        opensPublishing(teacher);
        teacher.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(teacher.words().say("sets.publish.linked")))
                .check(new Locator.CheckOptions().setForce(true));
        button(teacher, "sets.publish.do").click();
        Locator link = teacher.page().locator("#set-link");
        assertThat(link).hasValue(Pattern.compile("^http"));
        return link.inputValue().replaceFirst("^https?://[^/]+", "");
    }

    private static void opensPublishing(Reader teacher) {
        teacher.page()
                .locator(
                        "details > summary",
                        new Page.LocatorOptions().setHasText(teacher.words().say("sets.publish")))
                .click();
    }

    private static void makesAQuiz(Reader teacher) {
        link(teacher, "sets.quiz").click();
        field(teacher, "bilingual.in-spanish", "desk.quiz.title").fill("¿Cuartel o urnas?");
        button(teacher, "desk.quiz.begin").click();
        teacher.page().waitForURL("**/desk/quiz/**");
        int approved = 0;
        for (int asked = 0; approved == 0 && asked < MOST_PROPOSALS; asked++) {
            button(teacher, "desk.question.propose").click();
            approved = approves(teacher);
            button(teacher, "desk.proposals.done").click();
        }
        button(teacher, "desk.quiz.publish").click();
        assertThat(link(teacher, "desk.quiz.see")).isVisible();
    }

    /** @return how many of those that were proposed this time */
    private static int approves(Reader teacher) {
        assertThat(heading(teacher, 1)).hasText(teacher.words().say("desk.proposals"));
        Locator kinds = teacher.page()
                .locator(
                        ".desk-question-kind",
                        new Page.LocatorOptions()
                                .setHasText(Pattern.compile(EASY_KINDS.stream()
                                        .map(kind -> teacher.words().say("desk.kind." + kind))
                                        .collect(Collectors.joining("|")))));
        Locator easy = teacher.page().locator(".desk-questions > li", new Page.LocatorOptions().setHas(kinds));
        int all = easy.count();
        int taken = 0;
        while (taken < Math.min(all, MOST_QUESTIONS)) {
            easy.first()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName(teacher.words().say("desk.proposals.take"))
                                    .setExact(true))
                    .click();
            taken++;
            assertThat(easy).hasCount(all - taken);
        }
        return taken;
    }

    private static void goesThrough(Reader pupil, String lesson, String known) {
        pupil.goTo(lesson);
        assertThat(heading(pupil, 1)).hasText(TITLE);
        assertThat(pupil.page().getByText(pupil.words().say("lesson.step", 1, EVENTS)))
                .isVisible();
        pupil.press("ArrowRight");
        assertThat(heading(pupil, 2).filter(new Locator.FilterOptions().setHasText(known)))
                .isVisible();
        pupil.press("ArrowRight");
        assertThat(heading(pupil, 2).filter(new Locator.FilterOptions().setHasText(COUP)))
                .isVisible();
        assertThat(pupil.page().getByText(NOTE)).isVisible();
        new Accessibility(pupil.page()).isComplete();
    }

    private static void takesTheQuiz(Reader pupil) {
        link(pupil, "lesson.quiz").click();
        QuizTaker taker = QuizTaker.at(pupil);
        int count = taker.count();
        for (int number = 1; number <= count; number++) {
            taker.isAsked(number);
            taker.answers();
            taker.goesOn();
        }
        assertThat(taker.result()).isVisible();
    }

    /** Her events are for her alone again, as other stories expect. */
    private static void withdraws(Reader teacher) {
        opensPublishing(teacher);
        button(teacher, "sets.publish.withdraw").click();
        assertThat(link(teacher, "sets.preview")).isVisible();
    }

    private static void looksAt(Reader teacher, int number) {
        assertThat(teacher.page()
                        .getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions()
                                        .setName(teacher.words().say("reading.finding", number, FINDINGS))))
                .isVisible();
    }

    private static void isTold(Reader teacher, String key, int number) {
        assertThat(teacher.page().getByText(teacher.words().say(key, number))).isVisible();
    }

    private static Locator heading(Reader reader, int level) {
        return reader.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(level));
    }

    private static Locator link(Reader reader, String key) {
        return reader.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(reader.words().say(key))
                                .setExact(true));
    }

    private static Locator button(Reader reader, String key) {
        return named(reader, reader.words().say(key));
    }

    private static Locator named(Reader reader, String name) {
        return reader.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Reader reader, String key) {
        return reader.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(reader.words().say(key)));
    }

    /** One of two languages: its name is that of what is said, in a frame. */
    private static Locator field(Reader reader, String frame, String key) {
        return reader.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions()
                                .setName(
                                        reader.words().say(frame, reader.words().say(key))));
    }
}
