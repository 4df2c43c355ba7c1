package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import org.cronosur.quiz.Question;

/** The questions of a quiz, and the ways to more of them. */
final class QuestionsSection extends Section {

    private final QuestionList list;

    QuestionsSection(QuizOnDesk desk, Deeds deeds) {
        setAriaLabel(getTranslation("desk.questions"));
        list = new QuestionList(desk.quiz().questions(), desk.changed(), deeds);
        if (desk.quiz().questions().isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("desk.questions.none"));
            empty.addClassName("page-lead");
            add(empty);
        }
        add(list, more(deeds));
    }

    private Div more(Deeds deeds) {
        Select<QuestionKind> kinds = new Select<>();
        kinds.setLabel(getTranslation("desk.question.kind"));
        kinds.setItems(QuestionKind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation(kind.title()));
        kinds.setValue(QuestionKind.SINGLE_CHOICE);
        NativeButton write =
                new NativeButton(getTranslation("desk.question.write"), click -> deeds.write(kinds.getValue()));
        write.addClassName("button");
        NativeButton propose = new NativeButton(getTranslation("desk.question.propose"), click -> deeds.propose());
        propose.addClassName("button");
        Div more = new Div(kinds, write, propose);
        more.addClassName("desk-more");
        return more;
    }

    void focusOn(Question question) {
        list.focusOn(question);
    }
}
