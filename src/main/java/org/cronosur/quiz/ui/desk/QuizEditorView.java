package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cronosur.language.Bilingual;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.quiz.OwnQuizzes;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizDeskLinks;
import org.cronosur.quiz.QuizDraft;
import org.cronosur.quiz.making.SetProposals;
import org.jspecify.annotations.Nullable;

/** Where a teacher makes one quiz. Whatever she keeps is stored at once. */
@Route("desk/quiz")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("quiz.css")
@StyleSheet("quiz-desk.css")
class QuizEditorView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    /** So many fit into a look. */
    private static final int PROPOSED = 8;

    private final OwnQuizzes quizzes;
    private final Shelves shelves;
    private final SetProposals proposals;
    private final List<QuizDeskLinks> links;
    private final UUID teacher;
    private final Paragraph notice = new Paragraph();

    @SuppressWarnings("NullAway.Init") // set by the router before anything is shown
    private Quiz quiz;

    QuizEditorView(
            OwnQuizzes quizzes, Shelves shelves, SetProposals proposals, List<QuizDeskLinks> links, SignedIn signedIn) {
        this.quizzes = quizzes;
        this.shelves = shelves;
        this.proposals = proposals;
        this.links = links;
        this.teacher = signedIn.teacher().id();
        addClassNames("page", "desk-quiz");
        notice.getElement().setAttribute("role", "alert");
        notice.addClassName("desk-notice");
    }

    @Override
    public void setParameter(BeforeEvent navigation, String slug) {
        quiz = quizzes.of(teacher, slug).orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        removeAll();
        add(head(), notice, questions(), rules());
    }

    private Header head() {
        Paragraph standing = new Paragraph(getTranslation(
                quiz.isOpen() ? "desk.quiz.open" : "desk.quiz.closed",
                quiz.questions().size()));
        standing.addClassName("page-lead");
        Header head = new Header(new H1(quiz.title().in(getLocale())), standing, title(), ways());
        head.addClassName("page-head");
        return head;
    }

    private NativeDetails title() {
        Wording title = new Wording("desk.quiz.title").saying(quiz.title());
        NativeButton keep = new NativeButton(getTranslation("desk.quiz.rename"), click -> keepTitle(title));
        keep.addClassName("button");
        return new NativeDetails(getTranslation("desk.quiz.rename"), new Div(title, keep));
    }

    private void keepTitle(Wording title) {
        try {
            Bilingual words = title.words();
            change(draft -> new QuizDraft(words, draft.eventSet(), draft.questions(), draft.hints()));
        } catch (Complaint complaint) {
            notice.setText(getTranslation(complaint.key(), complaint.values()));
        }
    }

    private Div ways() {
        NativeButton open = new NativeButton(
                getTranslation(quiz.isOpen() ? "desk.quiz.close" : "desk.quiz.publish"), click -> open());
        open.addClassName(quiz.isOpen() ? "button" : "button-primary");
        open.setEnabled(quiz.isOpen() || !quiz.questions().isEmpty());
        Div ways = new Div(open);
        ways.addClassName("desk-ways");
        if (quiz.isOpen()) {
            ways.add(way("/quiz/" + quiz.slug(), "desk.quiz.see"));
        }
        links.forEach(link -> ways.add(way(link.path(quiz), link.title())));
        ways.add(way("/desk/quizzes", "desk.quiz.all"));
        return ways;
    }

    private Anchor way(String path, String key) {
        Anchor way = new Anchor(path, getTranslation(key));
        way.addClassName("button");
        return way;
    }

    private void open() {
        quiz = quizzes.open(teacher, quiz.slug(), !quiz.isOpen());
        reload();
    }

    private Section questions() {
        Section section = new Section();
        section.setAriaLabel(getTranslation("desk.questions"));
        if (quiz.questions().isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("desk.questions.none"));
            empty.addClassName("page-lead");
            section.add(empty);
        }
        section.add(new QuestionList(quiz.questions(), this::edit, this::keepAll), more());
        return section;
    }

    private Div more() {
        Select<QuestionKind> kinds = new Select<>();
        kinds.setLabel(getTranslation("desk.question.kind"));
        kinds.setItems(QuestionKind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation(kind.title()));
        kinds.setValue(QuestionKind.SINGLE_CHOICE);
        NativeButton write = new NativeButton(
                getTranslation("desk.question.write"),
                click -> edit(kinds.getValue(), kinds.getValue().blankForm(shelf()), freeId(), null));
        write.addClassName("button");
        NativeButton propose = new NativeButton(getTranslation("desk.question.propose"), click -> propose());
        propose.addClassName("button");
        Div more = new Div(kinds, write, propose);
        more.addClassName("desk-more");
        return more;
    }

    private void propose() {
        replaceQuestions(new ProposalList(proposals.about(quiz.eventSet(), PROPOSED), this::take, this::show));
    }

    /** Approves a proposal: from now on it is a question like any other, under an id of its own. */
    private void take(Question proposed) {
        try {
            QuizDraft draft = QuizDraft.of(quiz);
            quiz = quizzes.change(
                    teacher,
                    quiz.slug(),
                    quiz.own().orElseThrow().revision(),
                    draft.asking(with(draft.questions(), proposed.called(freeId()))));
            notice.setText(getTranslation("desk.proposals.taken"));
        } catch (OwnQuizzes.ChangedMeanwhile elsewhere) {
            notice.setText(getTranslation("desk.changed-meanwhile"));
        }
    }

    private Shelf shelf() {
        return shelves.of(teacher);
    }

    private String freeId() {
        return "q-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private void edit(Question question) {
        Shelf shelf = shelf();
        edit(
                QuestionKind.of(question),
                QuestionKind.formOf(question, shelf),
                question.id(),
                quiz.hintFor(question).orElse(null));
    }

    private void edit(QuestionKind kind, QuestionForm form, String id, @Nullable Bilingual hint) {
        QuestionEditor[] editor = new QuestionEditor[1];
        editor[0] = new QuestionEditor(
                id, kind, form, hint, (question, helps) -> keep(question, helps, editor[0]), this::show);
        replaceQuestions(editor[0]);
        editor[0].focus();
    }

    private void replaceQuestions(Component editor) {
        removeAll();
        add(notice, editor);
        notice.setText("");
    }

    private void keep(Question question, @Nullable Bilingual hint, QuestionEditor editor) {
        try {
            change(draft -> draft.asking(with(draft.questions(), question)).hinting(question.id(), hint));
        } catch (OwnQuizzes.ChangedMeanwhile elsewhere) {
            editor.object(getTranslation("desk.changed-meanwhile"));
        }
    }

    private static List<Question> with(List<Question> questions, Question question) {
        List<Question> changed = new ArrayList<>(questions);
        for (int place = 0; place < changed.size(); place++) {
            if (changed.get(place).id().equals(question.id())) {
                changed.set(place, question);
                return changed;
            }
        }
        changed.add(question);
        return changed;
    }

    private void keepAll(List<Question> questions) {
        try {
            change(draft -> draft.asking(questions));
        } catch (OwnQuizzes.ChangedMeanwhile elsewhere) {
            reload();
            notice.setText(getTranslation("desk.changed-meanwhile"));
        }
    }

    private void change(UnaryOperator<QuizDraft> step) {
        int revision = quiz.own().orElseThrow().revision();
        quizzes.change(teacher, quiz.slug(), revision, step.apply(QuizDraft.of(quiz)));
        reload();
        notice.setText(getTranslation("desk.kept"));
    }

    private void reload() {
        quiz = quizzes.of(teacher, quiz.slug()).orElseThrow();
        notice.setText("");
        show();
    }

    private NativeDetails rules() {
        RulesForm form = new RulesForm(
                quiz.rules(), quiz.extraTimes(), (rules, codes) -> quizzes.rule(teacher, quiz.slug(), rules, codes));
        NativeDetails details = new NativeDetails(getTranslation("desk.rules"), form);
        details.addClassName("desk-rules-fold");
        return details;
    }

    @Override
    public String getPageTitle() {
        return quiz.title().in(getLocale()) + " · Cronosur";
    }
}
