package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronosur.quiz.Changes.Changed;
import org.cronosur.quiz.Question;
import org.cronosur.visual.Told;

/** The questions of a quiz in their order, each with what can be done to it. */
final class QuestionList extends OrderedList {

    private final List<Question> questions;
    private final Deeds deeds;
    private final Map<String, NativeButton> edits = new HashMap<>();

    /** @param changed by the ids of questions, the events that have changed since they were made */
    QuestionList(List<Question> questions, Map<String, List<Changed>> changed, Deeds deeds) {
        this.questions = questions;
        this.deeds = deeds;
        addClassName("desk-questions");
        for (int place = 0; place < questions.size(); place++) {
            add(entry(place, changed.getOrDefault(questions.get(place).id(), List.of())));
        }
    }

    private ListItem entry(int place, List<Changed> changed) {
        Question question = questions.get(place);
        Span kind = new Span(getTranslation(QuestionKind.of(question).title()));
        kind.addClassName("desk-question-kind");
        Paragraph prompt = Told.in(getLocale(), question.prompt(), new Paragraph());
        prompt.addClassName("desk-question-prompt");
        Div told = new Div(kind, prompt);
        if (!changed.isEmpty()) {
            told.add(new ChangedNotice(changed, accept(question, place), remake(question, place)));
        }
        return new ListItem(told, tools(question, place));
    }

    private Div tools(Question question, int place) {
        NativeButton edit = named("desk.question.edit", place, () -> deeds.edit(question));
        edits.put(question.id(), edit);
        Div tools = new Div(
                edit,
                tool("↑", "desk.question.up", place, place > 0, () -> move(place, -1)),
                tool("↓", "desk.question.down", place, place < questions.size() - 1, () -> move(place, 1)),
                named("desk.question.remove", place, () -> remove(place)));
        tools.addClassName("rows-tools");
        return tools;
    }

    private NativeButton tool(String sign, String key, int place, boolean possible, Runnable then) {
        NativeButton tool = new NativeButton(sign, click -> then.run());
        tool.addClassName("button");
        tool.setAriaLabel(getTranslation(key, place + 1));
        tool.setTitle(getTranslation(key, place + 1));
        tool.setEnabled(possible);
        return tool;
    }

    private NativeButton accept(Question question, int place) {
        return named("desk.changed.accept", place, () -> deeds.accept(question));
    }

    private NativeButton remake(Question question, int place) {
        return named("desk.changed.remake", place, () -> deeds.remake(question));
    }

    private NativeButton named(String key, int place, Runnable then) {
        NativeButton button = new NativeButton(getTranslation(key), click -> then.run());
        button.addClassName("button");
        button.setAriaLabel(getTranslation(key + ".this", place + 1));
        return button;
    }

    private void move(int place, int by) {
        List<Question> moved = new ArrayList<>(questions);
        moved.add(place + by, moved.remove(place));
        deeds.order(moved, questions.get(place));
    }

    private void remove(int place) {
        List<Question> fewer = new ArrayList<>(questions);
        Question gone = fewer.remove(place);
        deeds.order(fewer, fewer.isEmpty() ? gone : fewer.get(Math.min(place, fewer.size() - 1)));
    }

    /** Puts the focus on a question; where it is not here, the focus stays where it is. */
    void focusOn(Question question) {
        Optional.ofNullable(edits.get(question.id())).ifPresent(NativeButton::focus);
    }
}
