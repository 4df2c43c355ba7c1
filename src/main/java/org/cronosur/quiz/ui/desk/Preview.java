package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Shown;
import org.cronosur.quiz.ui.Worksheet;
import org.cronosur.visual.Told;

/** What pupils will see of a question. */
final class Preview extends Section {

    private final Shown shown = new Shown(UUID.randomUUID());

    Preview() {
        addClassName("desk-preview");
        setAriaLabel(getTranslation("desk.preview"));
    }

    void show(Question question) {
        removeAll();
        Worksheet sheet = Worksheet.of(question, shown, () -> {});
        sheet.addClassName("quiz-sheet");
        add(heading(), Told.in(getLocale(), question.prompt(), new H2()), sheet);
    }

    /** Says what is missing before there is something to be seen. */
    void wait(Complaint complaint) {
        removeAll();
        Paragraph missing = new Paragraph(complaint.on(this));
        missing.addClassName("desk-hint");
        add(heading(), missing);
    }

    private Paragraph heading() {
        Paragraph heading = new Paragraph(getTranslation("desk.preview"));
        heading.addClassName("desk-preview-name");
        return heading;
    }
}
