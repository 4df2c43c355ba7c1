package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.cronosur.curation.EventSets;
import org.cronosur.language.Bilingual;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;
import org.cronosur.quiz.Changes;
import org.cronosur.quiz.OwnQuizzes;
import org.cronosur.quiz.Proposal;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.QuizDeskLinks;
import org.cronosur.quiz.making.SetProposals;
import org.cronosur.quiz.ui.desk.QuestionEditor.Beside;
import org.cronosur.quiz.ui.desk.QuestionEditor.Written;

/** Where a teacher makes one quiz. Whatever she keeps is stored at once. */
@Route("desk/quiz")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("quiz.css")
@StyleSheet("quiz-desk.css")
class QuizEditorView extends Div implements HasUrlParameter<String>, HasDynamicTitle, Deeds {

    /** So many fit into a look. */
    private static final int PROPOSED = 8;

    private final OwnQuizzes quizzes;
    private final Changes changes;
    private final Shelves shelves;
    private final SetProposals proposals;
    private final EventSets sets;
    private final List<QuizDeskLinks> links;
    private final UUID teacher;
    private final Paragraph notice = new Paragraph();

    @SuppressWarnings("NullAway.Init") // set by the router before anything is shown
    private QuizOnDesk desk;

    QuizEditorView(
            OwnQuizzes quizzes,
            Changes changes,
            Shelves shelves,
            SetProposals proposals,
            EventSets sets,
            List<QuizDeskLinks> links,
            SignedIn signedIn) {
        this.quizzes = quizzes;
        this.changes = changes;
        this.shelves = shelves;
        this.proposals = proposals;
        this.sets = sets;
        this.links = links;
        this.teacher = signedIn.teacher().id();
        addClassNames("page", "desk-quiz");
        notice.getElement().setAttribute("role", "alert");
        notice.addClassName("desk-notice");
    }

    @Override
    public void setParameter(BeforeEvent navigation, String slug) {
        desk = new QuizOnDesk(
                quizzes, changes, teacher, quizzes.of(teacher, slug).orElseThrow(NotFoundException::new));
        show();
    }

    private QuestionsSection show() {
        QuestionsSection questions = new QuestionsSection(desk, this);
        removeAll();
        boolean lessonIsSeen = sets.findBySlug(desk.quiz().eventSet()).isPresent();
        add(new QuizHead(desk.quiz(), lessonIsSeen, links, this), notice, questions, rules());
        return questions;
    }

    private NativeDetails rules() {
        RulesForm form = new RulesForm(desk.quiz().rules(), desk.quiz().extraTimes(), desk::rule);
        NativeDetails details = new NativeDetails(getTranslation("desk.rules"), form);
        details.addClassName("desk-rules-fold");
        return details;
    }

    @Override
    public void rename(Wording title) {
        try {
            Bilingual words = title.words();
            doing(() -> desk.rename(words), "desk.kept");
        } catch (Complaint complaint) {
            notice.setText(complaint.on(this));
        }
    }

    @Override
    public void openOrClose() {
        desk.openOrClose();
        notice.setText("");
        show();
    }

    @Override
    public void order(List<Question> questions, Question focused) {
        doing(() -> desk.order(questions), "desk.kept").focusOn(focused);
    }

    @Override
    public void accept(Question question) {
        doing(() -> desk.accept(question), "desk.changed.accepted").focusOn(question);
    }

    /** Does it, or says that another window was faster; in either case shows what is. */
    private QuestionsSection doing(Runnable step, String done) {
        String said = done;
        try {
            step.run();
        } catch (OwnQuizzes.ChangedMeanwhile elsewhere) {
            desk.reload();
            said = "desk.changed-meanwhile";
        }
        QuestionsSection questions = show();
        notice.setText(getTranslation(said));
        return questions;
    }

    @Override
    public void propose() {
        offer(proposals.about(desk.quiz().eventSet(), PROPOSED), "desk.proposals.lead", this::take);
    }

    private boolean take(Proposal proposal) {
        try {
            desk.take(proposal);
            notice.setText(getTranslation("desk.proposals.taken"));
            return true;
        } catch (OwnQuizzes.ChangedMeanwhile elsewhere) {
            notice.setText(getTranslation("desk.changed-meanwhile"));
            return false;
        }
    }

    private void offer(List<Proposal> made, String lead, Predicate<Proposal> taken) {
        ProposalList list = new ProposalList(made, shelves.of(teacher), lead, taken, this::show);
        instead(list);
        list.focus();
    }

    @Override
    public void remake(Question question) {
        desk.quiz()
                .provenanceOf(question.id())
                .ifPresent(origin -> offer(
                        proposals.insteadOf(question, origin),
                        "desk.proposals.instead",
                        proposal -> replace(question, proposal)));
    }

    private boolean replace(Question question, Proposal proposal) {
        doing(() -> desk.replace(question, proposal), "desk.changed.remade");
        return true;
    }

    @Override
    public void write(QuestionKind kind) {
        edit(kind, kind.blankForm(shelves.of(teacher)), desk.freeId(), Beside.NOTHING);
    }

    @Override
    public void edit(Question question) {
        edit(
                QuestionKind.of(question),
                QuestionKind.formOf(question, shelves.of(teacher)),
                question.id(),
                new Beside(
                        desk.quiz().hintFor(question).orElse(null), desk.quiz().isSensitive(question)));
    }

    private void edit(QuestionKind kind, QuestionForm form, String id, Beside beside) {
        QuestionEditor editor = new QuestionEditor(id, kind, form, beside, this::keep, this::show);
        List<Changes.Changed> changed = desk.changed().getOrDefault(id, List.of());
        if (!changed.isEmpty()) {
            editor.warn(changed);
        }
        instead(editor);
        editor.focus();
    }

    private void keep(Written written, QuestionEditor editor) {
        try {
            desk.keep(written);
            show().focusOn(written.question());
            notice.setText(getTranslation("desk.kept"));
        } catch (OwnQuizzes.ChangedMeanwhile elsewhere) {
            editor.object(getTranslation("desk.changed-meanwhile"));
        }
    }

    private void instead(Component editor) {
        removeAll();
        add(notice, editor);
        notice.setText("");
    }

    @Override
    public String getPageTitle() {
        return desk.quiz().title().in(getLocale()) + " · Cronosur";
    }
}
