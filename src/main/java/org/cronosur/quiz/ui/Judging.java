package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.Judgement;
import org.cronosur.quiz.Rubric;
import org.cronosur.visual.Told;

/** A reason in the learner's words, and the three levels by which she, or her teacher, judges it; no program does. */
class Judging extends Div {

    /** @param judge is handed the level that the learner chooses for herself, as long as no teacher has judged */
    Judging(Answer.Reason reason, Optional<Judgement> judgement, Consumer<Rubric.Level> judge) {
        addClassName("quiz-judging");
        Paragraph question = Told.in(getLocale(), reason.asked().prompt(), new Paragraph());
        question.addClassName("quiz-step-name");
        Paragraph written = new Paragraph(reason.written());
        written.addClassName("quiz-reason");
        Rubric rubric = reason.asked().rubric();
        Optional<Judgement> teachers = judgement.filter(Judgement::isTeachers);
        add(
                question,
                written,
                teachers.<Component>map(known -> level(rubric, known))
                        .orElseGet(() -> levels(rubric, judgement, judge)));
    }

    /** What a teacher judged is not to be chosen any more. */
    private Div level(Rubric rubric, Judgement judgement) {
        Span points = new Span(Verdict.points(judgement.share(), getLocale()));
        points.addClassName("quiz-share");
        Paragraph level = new Paragraph(points, new Span(" · "));
        level.add(Told.in(getLocale(), rubric.at(judgement.level()), new Span()));
        Paragraph who = new Paragraph(getTranslation("quiz.judge.teacher"));
        who.addClassName("quiz-hint");
        return new Div(level, who);
    }

    private FieldSet levels(Rubric rubric, Optional<Judgement> judgement, Consumer<Rubric.Level> judge) {
        OneOf<Rubric.Level> choice =
                new OneOf<>("level-" + rubric.hashCode(), judgement.map(Judgement::level), () -> {});
        FieldSet levels = Labelled.group(getTranslation("quiz.judge"));
        for (Rubric.Level level : Rubric.Level.BEST_FIRST) {
            Radio button = choice.button(level);
            button.whenChosen(() -> judge.accept(level));
            levels.add(Labelled.after(
                    button,
                    new Span(Verdict.points(level.share(), getLocale())),
                    Told.in(getLocale(), rubric.at(level), new Span())));
        }
        return levels;
    }
}
