package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cronosur.quiz.Question;
import org.cronosur.visual.Told;

/** The questions of a quiz in their order, each with what can be done to it. */
final class QuestionList extends OrderedList {

    private final List<Question> questions;
    private final Consumer<Question> edit;
    private final Consumer<List<Question>> change;

    /**
     * @param edit is handed the question that the teacher wants to change
     * @param change is handed the questions as they are to be from now on
     */
    QuestionList(List<Question> questions, Consumer<Question> edit, Consumer<List<Question>> change) {
        this.questions = questions;
        this.edit = edit;
        this.change = change;
        addClassName("desk-questions");
        for (int place = 0; place < questions.size(); place++) {
            add(entry(place));
        }
    }

    private ListItem entry(int place) {
        Question question = questions.get(place);
        Span kind = new Span(getTranslation(QuestionKind.of(question).title()));
        kind.addClassName("desk-question-kind");
        Paragraph prompt = Told.in(getLocale(), question.prompt(), new Paragraph());
        prompt.addClassName("desk-question-prompt");
        Div tools = new Div(
                tool("✎", "desk.question.edit", place, true, () -> edit.accept(question)),
                tool("↑", "desk.question.up", place, place > 0, () -> move(place, -1)),
                tool("↓", "desk.question.down", place, place < questions.size() - 1, () -> move(place, 1)),
                tool("×", "desk.question.remove", place, true, () -> remove(place)));
        tools.addClassName("desk-row-tools");
        return new ListItem(new Div(kind, prompt), tools);
    }

    private NativeButton tool(String sign, String key, int place, boolean possible, Runnable then) {
        NativeButton tool = new NativeButton(sign, click -> then.run());
        tool.addClassName("button");
        tool.setAriaLabel(getTranslation(key, place + 1));
        tool.setTitle(getTranslation(key, place + 1));
        tool.setEnabled(possible);
        return tool;
    }

    private void move(int place, int by) {
        List<Question> moved = new ArrayList<>(questions);
        moved.add(place + by, moved.remove(place));
        change.accept(moved);
    }

    private void remove(int place) {
        List<Question> fewer = new ArrayList<>(questions);
        fewer.remove(place);
        change.accept(fewer);
    }
}
