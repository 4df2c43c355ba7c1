package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Consumer;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.Judgement;
import org.cronosur.quiz.Rubric;
import org.cronosur.visual.Told;

/** A reason in the learner's words, and the three levels by which she, or her teacher, judges it; no program does. */
class Judging extends Div {

    private final Rubric rubric;

    /** Where nothing is kept of a judgement: the levels are there to be compared with. */
    Judging(Answer.Reason reason) {
        this.rubric = reason.asked().rubric();
        addClassName("quiz-judging");
        add(written(reason), new Paragraph(getTranslation("quiz.judge.compare")), list());
    }

    /** @param judge is handed the level that the learner chooses for herself, as long as no teacher has judged */
    Judging(Answer.Reason reason, Optional<Judgement> judgement, Consumer<Rubric.Level> judge) {
        this.rubric = reason.asked().rubric();
        addClassName("quiz-judging");
        Optional<Judgement> teachers = judgement.filter(Judgement::isTeachers);
        add(written(reason), teachers.<Component>map(this::level).orElseGet(() -> levels(judgement, judge)));
    }

    private Div written(Answer.Reason reason) {
        Paragraph question = Told.in(getLocale(), reason.asked().prompt(), new Paragraph());
        question.addClassName("quiz-step-name");
        Paragraph written = new Paragraph(reason.written());
        written.addClassName("quiz-reason");
        return new Div(question, written);
    }

    /** What a teacher judged is not to be chosen any more. */
    private Div level(Judgement judgement) {
        Paragraph who = new Paragraph(getTranslation("quiz.judge.teacher"));
        who.addClassName("quiz-hint");
        Span points = points(judgement.level());
        points.addClassName("quiz-share");
        return new Div(line(points, judgement.level()), who);
    }

    private UnorderedList list() {
        UnorderedList list = new UnorderedList();
        Rubric.Level.BEST_FIRST.forEach(level -> list.add(new ListItem(line(points(level), level))));
        return list;
    }

    private Paragraph line(Span points, Rubric.Level level) {
        return new Paragraph(points, new Span(" · "), words(level));
    }

    private FieldSet levels(Optional<Judgement> judgement, Consumer<Rubric.Level> judge) {
        OneOf<Rubric.Level> choice =
                new OneOf<>("level-" + rubric.hashCode(), judgement.map(Judgement::level), () -> {});
        FieldSet levels = Labelled.group(getTranslation("quiz.judge"));
        for (Rubric.Level level : Rubric.Level.BEST_FIRST) {
            Radio button = choice.button(level);
            button.whenChosen(() -> judge.accept(level));
            levels.add(Labelled.after(button, points(level), words(level)));
        }
        return levels;
    }

    private Span points(Rubric.Level level) {
        return new Span(Verdict.points(level.share(), getLocale()));
    }

    private Span words(Rubric.Level level) {
        return Told.in(getLocale(), rubric.at(level), new Span());
    }
}
