package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.EventSets;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.quiz.OwnQuizzes;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.Quizzes;

/** A teacher's quizzes, and those that can be copied. */
@Route("desk/quizzes")
@Menu(title = "desk.quizzes", order = 30)
@RolesAllowed(Role.TEACHERS)
@StyleSheet("quiz-desk.css")
class QuizzesView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final OwnQuizzes own;
    private final UUID teacher;
    private final Select<EventSet> lesson = new Select<>();
    private final Wording title = new Wording("desk.quiz.title");

    QuizzesView(OwnQuizzes own, Quizzes quizzes, EventSets sets, SignedIn signedIn) {
        this.own = own;
        this.teacher = signedIn.teacher().id();
        List<EventSet> lessons = sets.findFor(teacher);
        addClassNames("page", "desk-quizzes");
        add(head(), mine(own.of(teacher)), begin(withHers(lessons, sets)), shipped(lessons, quizzes));
    }

    /** A quiz may be about a set that only she sees. */
    private List<EventSet> withHers(List<EventSet> lessons, EventSets sets) {
        Set<String> listed = lessons.stream().map(EventSet::slug).collect(Collectors.toSet());
        return Stream.concat(
                        lessons.stream(),
                        sets.findByReader(teacher).stream().filter(set -> !listed.contains(set.slug())))
                .toList();
    }

    /** Takes the lesson that the address asks about. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("about")
                .flatMap(slug -> lesson.getGenericDataView()
                        .getItems()
                        .filter(set -> set.slug().equals(slug))
                        .findFirst())
                .ifPresent(this::begin);
    }

    /** A quiz about a lesson is called as the lesson, unless its teacher calls it otherwise. */
    private void begin(EventSet about) {
        lesson.setValue(about);
        title.saying(about.title());
    }

    private Header head() {
        Paragraph lead = new Paragraph(getTranslation("desk.quizzes.lead"));
        lead.addClassName("page-lead");
        Header head = new Header(new H1(getTranslation("desk.quizzes")), lead);
        head.addClassName("page-head");
        return head;
    }

    private Section mine(List<Quiz> quizzes) {
        Section mine = new Section(new H2(getTranslation("desk.quizzes.mine")));
        if (quizzes.isEmpty()) {
            mine.add(new Paragraph(getTranslation("desk.quizzes.none")));
            return mine;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("desk-list");
        quizzes.forEach(quiz -> list.add(entry(quiz)));
        mine.add(list);
        return mine;
    }

    private ListItem entry(Quiz quiz) {
        Anchor title = new Anchor(address(quiz), quiz.title().in(getLocale()));
        Paragraph standing = new Paragraph(getTranslation(
                quiz.isOpen() ? "desk.quiz.open" : "desk.quiz.closed",
                quiz.questions().size()));
        NativeDetails remove = new NativeDetails(getTranslation("desk.quiz.delete"), reallyDelete(quiz));
        return new ListItem(title, standing, remove);
    }

    private Div reallyDelete(Quiz quiz) {
        NativeButton sure = new NativeButton(getTranslation("desk.quiz.delete.sure"), click -> {
            own.delete(teacher, quiz.slug());
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
        sure.addClassName("button");
        return new Div(new Paragraph(getTranslation("desk.quiz.delete.what")), sure);
    }

    private static String address(Quiz quiz) {
        return "/desk/quiz/" + quiz.slug();
    }

    private Section begin(List<EventSet> lessons) {
        lesson.setLabel(getTranslation("desk.quiz.lesson"));
        lesson.setItems(lessons);
        lesson.setItemLabelGenerator(set -> set.title().in(getLocale()));
        lesson.setValue(lessons.getFirst());
        Paragraph objection = new Paragraph();
        objection.getElement().setAttribute("role", "alert");
        NativeButton begin = new NativeButton(getTranslation("desk.quiz.begin"), click -> {
            try {
                go(own.begin(teacher, title.words(), lesson.getValue().slug()));
            } catch (Complaint complaint) {
                objection.setText(complaint.on(this));
            } catch (IllegalArgumentException tooLong) {
                objection.setText(getTranslation("desk.complaint.title-long"));
            }
        });
        begin.addClassName("button-primary");
        Section section = new Section(new H2(getTranslation("desk.quizzes.begin")), title, lesson, begin, objection);
        section.addClassName("desk-begin");
        return section;
    }

    private void go(Quiz quiz) {
        getUI().ifPresent(ui -> ui.navigate(address(quiz).substring(1)));
    }

    private Section shipped(List<EventSet> lessons, Quizzes quizzes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("desk-list");
        lessons.stream()
                .flatMap(set -> quizzes.findByEventSetOrderBySlug(set.slug()).stream())
                .filter(Quiz::isShipped)
                .forEach(quiz -> list.add(offer(quiz)));
        return new Section(new H2(getTranslation("desk.quizzes.shipped")), list);
    }

    private ListItem offer(Quiz quiz) {
        NativeButton copy =
                new NativeButton(getTranslation("desk.quiz.copy"), click -> go(own.copy(teacher, quiz.slug())));
        copy.addClassName("button");
        copy.setAriaLabel(getTranslation("desk.quiz.copy.this", quiz.title().in(getLocale())));
        Anchor title = new Anchor("/quiz/" + quiz.slug(), quiz.title().in(getLocale()));
        return new ListItem(
                title,
                new Paragraph(
                        getTranslation("desk.quiz.questions", quiz.questions().size())),
                copy);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.quizzes") + " · Cronosur";
    }
}
