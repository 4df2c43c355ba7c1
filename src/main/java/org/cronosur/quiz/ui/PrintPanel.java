package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cronosur.quiz.Feedback;
import org.cronosur.quiz.Ground;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.Shown;
import org.cronosur.visual.Told;

/** A quiz on paper: the questions with room for answers, and on a page of its own the answer key. */
final class PrintPanel extends Panel {

    private final Quiz quiz;
    private final List<Question> questions;
    private final H1 heading;

    /**
     * @param leftOut the ids of the questions that this class is not asked
     * @param withKey whether the key may be seen
     * @param explaining what is told of a question that nobody answered
     */
    PrintPanel(Quiz quiz, Set<String> leftOut, boolean withKey, Function<Question, Feedback> explaining) {
        this.quiz = quiz;
        this.questions = quiz.questions().stream()
                .filter(question -> !leftOut.contains(question.id()))
                .toList();
        heading = Told.in(getLocale(), quiz.title(), new H1());
        addClassName("quiz-print");
        add(tools(withKey), sheet());
        if (!leftOut.isEmpty()) {
            addComponentAtIndex(1, new LeftOutNote(leftOut.size()));
        }
        if (withKey) {
            add(key(explaining));
        }
    }

    private Div tools(boolean withKey) {
        NativeButton print = new NativeButton(getTranslation("quiz.print.now"));
        print.getElement().setAttribute("onclick", "window.print()");
        print.addClassNames("button-primary", "quiz-primary");
        Anchor back = new Anchor(QuizAddress.of(quiz.slug()), getTranslation("quiz.print.back"));
        back.addClassName("button");
        Div tools =
                new Div(print, back, new Paragraph(getTranslation(withKey ? "quiz.print.key" : "quiz.print.nokey")));
        tools.addClassName("quiz-print-tools");
        return tools;
    }

    private Section sheet() {
        OrderedList blanks = new OrderedList();
        Shown paper = Shown.onPaper(quiz.slug());
        questions.forEach(question -> blanks.add(blank(question, paper)));
        Div lines = new Div(line("quiz.print.name"), line("quiz.class"), line("quiz.print.date"));
        lines.addClassName("quiz-print-lines");
        return new Section(heading, lines, blanks);
    }

    private Span line(String key) {
        Span line = new Span(getTranslation(key));
        line.addClassName("quiz-print-line");
        return line;
    }

    private ListItem blank(Question question, Shown paper) {
        Article article = new Article(Told.in(getLocale(), question.prompt(), new H2()), new Blank(question, paper));
        return new ListItem(article);
    }

    private Section key(Function<Question, Feedback> explaining) {
        OrderedList answers = new OrderedList();
        questions.forEach(question -> answers.add(answer(question, explaining.apply(question))));
        Section key = new Section(
                new H2(getTranslation("quiz.print.answers", quiz.title().in(getLocale()))), answers);
        key.addClassName("quiz-print-key");
        return key;
    }

    private ListItem answer(Question question, Feedback told) {
        ListItem item = new ListItem(new RightAnswer(question));
        told.grounds().stream()
                .flatMap(ground -> ground.citations().stream())
                .map(this::place)
                .forEach(item::add);
        return item;
    }

    private Component place(Ground.Citation citation) {
        Span place = new Span(citation.siglum() + ", " + citation.place().in(getLocale()));
        place.addClassName("quiz-print-place");
        return place;
    }

    @Override
    int number() {
        return 0;
    }

    @Override
    String title() {
        return getTranslation("quiz.print");
    }

    @Override
    void focus() {
        Focus.atTop(heading);
    }
}
