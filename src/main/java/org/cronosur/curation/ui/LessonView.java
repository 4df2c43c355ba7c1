package org.cronosur.curation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Year;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.Lesson.Stop;
import org.cronosur.curation.LessonFiles;
import org.cronosur.curation.Lessons;
import org.cronosur.curation.SetQuizzes;
import org.cronosur.people.SignedIn;
import org.cronosur.visual.Told;
import org.jspecify.annotations.Nullable;

/**
 * One lesson: its cover, and its steps one after the other, the step in the address. With {@code ?print=blank} it is a
 * sheet to fill in.
 */
@Route("lessons/:slug")
@StyleSheet("lessons.css")
class LessonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SLUG = "slug";

    private final Lessons lessons;
    private final EventAccounts accounts;
    private final SetQuizzes quizzes;
    private final LessonFiles files;
    private final SignedIn signedIn;
    private final Clock clock;

    private String title = "";
    private @Nullable Study study;

    LessonView(
            Lessons lessons,
            EventAccounts accounts,
            SetQuizzes quizzes,
            LessonFiles files,
            SignedIn signedIn,
            Clock clock) {
        this.files = files;
        this.lessons = lessons;
        this.quizzes = quizzes;
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.clock = clock;
        addClassNames("page", "lesson");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get(SLUG).orElseThrow(NotFoundException::new);
        QueryParameters query = event.getLocation().getQueryParameters();
        if (query.getSingleParameter("print").filter("blank"::equals).isPresent()) {
            study = null;
            openBlank(lesson(slug));
        } else {
            Study open = study != null && study.lesson().slug().equals(slug) ? study : open(lesson(slug));
            open.show(StepAddress.stepIn(query, open.lesson().stops().size()));
            study = open;
        }
    }

    private Lesson lesson(String slug) {
        Lesson lesson = lessons.of(slug, signedIn.id()).orElseThrow(NotFoundException::new);
        title = lesson.set().title().in(getLocale());
        removeAll();
        return lesson;
    }

    private Study open(Lesson lesson) {
        Study opened = new Study(lesson, accounts, step -> goTo(lesson.slug(), step));
        signedIn.id().filter(lesson.set()::isEditedBy).ifPresent(maker -> add(new MakersNote(lesson.set())));
        add(
                new Cover(lesson, quizzes.quizOf(lesson.slug()), files.of(lesson.set(), signedIn.id(), getLocale())),
                opened,
                teacherNotes(lesson),
                new Sheet(lesson, axisOf(lesson), false));
        return opened;
    }

    private static void goTo(String slug, int step) {
        UI.getCurrent().navigate(LessonView.class, new RouteParameters(SLUG, slug), StepAddress.of(step));
    }

    private NativeDetails teacherNotes(Lesson lesson) {
        Div notes = new Div();
        TeacherNotes.paragraphs(lesson.set().teacherNotes())
                .forEach(paragraph -> notes.add(Told.in(getLocale(), paragraph, new Paragraph())));
        NativeDetails details = new NativeDetails(getTranslation("lesson.teacher"), notes);
        details.setVisible(!lesson.set().teacherNotes().es().isBlank());
        details.addClassName("lesson-teacher");
        return details;
    }

    private void openBlank(Lesson lesson) {
        H1 heading = new H1(getTranslation("lesson.print.blank"));
        NativeButton print = new NativeButton(getTranslation("lesson.print"), click -> print());
        print.addClassName("button-primary");
        Anchor back = new Anchor("/lessons/" + lesson.slug(), getTranslation("lesson.back"));
        back.addClassName("button");
        Div tools = new Div(heading, print, back);
        tools.addClassName("sheet-tools");
        add(tools, new Sheet(lesson, axisOf(lesson), true));
    }

    private static void print() {
        UI.getCurrent().getPage().executeJs("window.print()");
    }

    private Axis axisOf(Lesson lesson) {
        return Axis.holding(lesson.stops().stream().map(Stop::date), Year.now(clock));
    }

    @Override
    public String getPageTitle() {
        return title + " · Cronosur";
    }
}
