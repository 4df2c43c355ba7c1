package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Changes;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.ui.Tick;
import org.jspecify.annotations.Nullable;

/** Where one question is written, with its hint, beside what it will look like. */
final class QuestionEditor extends Section {

    /** Takes what was written. */
    interface Keeping {
        void keep(Written written, QuestionEditor editor);
    }

    /**
     * What is written of a question.
     *
     * @param hint null for none
     * @param sensitive whether it tells of torture or killing
     */
    record Written(Question question, @Nullable Bilingual hint, boolean sensitive) {}

    /** What is known beside a question; see {@link Written}. */
    record Beside(@Nullable Bilingual hint, boolean sensitive) {

        static final Beside NOTHING = new Beside(null, false);
    }

    private static final String A_PART_CAME_OR_WENT = "event.target.closest('.rows button') !== null";

    private final String id;
    private final QuestionForm form;
    private final Div work;
    private final Wording hint = new Wording("desk.hint");
    private final Tick sensitive = new Tick();
    private final Preview preview = new Preview();
    private final Paragraph objection = new Paragraph();

    /** Whether what is objected to can be mended here. */
    private boolean mendable;

    /**
     * @param id of the question that will be read
     * @param beside what is known beside the question
     * @param kept is handed what is written, and this, when the teacher keeps it
     * @param left is run when she leaves it as it was
     */
    QuestionEditor(String id, QuestionKind kind, QuestionForm form, Beside beside, Keeping kept, Runnable left) {
        this.id = id;
        this.form = form;
        addClassName("desk-editor");
        hint.saying(beside.hint());
        sensitive.setValue(beside.sensitive());
        objection.getElement().setAttribute("role", "alert");
        objection.addClassName("desk-complaint");
        work = new Div(new H1(getTranslation(kind.title())), form, hint, level(), objection, ways(kept, left));
        work.getElement().addEventListener("change", changed -> refresh());
        work.getElement().addEventListener("click", moved -> refresh()).setFilter(A_PART_CAME_OR_WENT);
        add(work, preview);
        objection.setVisible(false);
        refresh();
    }

    private NativeLabel level() {
        NativeLabel label = new NativeLabel();
        label.add(sensitive, new Span(getTranslation("desk.sensitive")));
        label.addClassName("quiz-choice");
        return label;
    }

    private Div ways(Keeping kept, Runnable left) {
        NativeButton keep = new NativeButton(getTranslation("desk.question.keep"), click -> keep(kept));
        keep.addClassName("button-primary");
        NativeButton leave = new NativeButton(getTranslation("desk.question.leave"), click -> left.run());
        leave.addClassName("button");
        Div ways = new Div(keep, leave);
        ways.addClassName("desk-ways");
        return ways;
    }

    private void keep(Keeping kept) {
        try {
            kept.keep(new Written(form.read(id), hint.wordsOrNull(), sensitive.getValue()), this);
        } catch (Complaint complaint) {
            object(complaint.on(this));
            mendable = true;
        }
    }

    /** Says before everything else that these events have changed since the question was made. */
    void warn(List<Changes.Changed> events) {
        Paragraph how = new Paragraph(getTranslation("desk.changed.form"));
        how.addClassName("desk-hint");
        work.addComponentAtIndex(1, new ChangedNotice(events, how));
    }

    /** Says why it was not kept; what is written stays. */
    void object(String why) {
        objection.setText(why);
        objection.setVisible(true);
        mendable = false;
    }

    /** What was objected to is said until it is mended. */
    private void refresh() {
        try {
            preview.show(form.read(id));
            complain("");
        } catch (Complaint missing) {
            preview.wait(missing);
            complain(missing.on(this));
        }
    }

    /** Keeps an objection up to date. */
    private void complain(String why) {
        if (mendable) {
            objection.setText(why);
            objection.setVisible(!why.isEmpty());
        }
    }

    void focus() {
        form.focus();
    }
}
