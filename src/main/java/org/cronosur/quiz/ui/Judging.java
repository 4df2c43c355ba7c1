package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.cronosur.quiz.Judgement;
import org.cronosur.quiz.Rubric;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.visual.Told;

/** A reason in the learner's words, and the three levels by which she, or her teacher, judges it; no program does. */
class Judging extends Div {

    /** @param judge is handed the level that the learner chooses for herself */
    Judging(
            WhereTextsDisagree.Reason asked,
            String written,
            Optional<Judgement> judgement,
            Consumer<Rubric.Level> judge) {
        addClassName("quiz-judging");
        Paragraph question = Told.in(getLocale(), asked.prompt(), new Paragraph());
        question.addClassName("quiz-step-name");
        Paragraph reason = new Paragraph(written);
        reason.addClassName("quiz-reason");
        add(question, reason, levels(asked.rubric(), judgement, judge));
        judgement
                .filter(known -> known.judge() == Judgement.Judge.TEACHER)
                .ifPresent(known -> add(new Paragraph(getTranslation("quiz.judge.teacher"))));
    }

    private FieldSet levels(Rubric rubric, Optional<Judgement> judgement, Consumer<Rubric.Level> judge) {
        OneOf<Rubric.Level> choice =
                new OneOf<>("level-" + rubric.hashCode(), judgement.map(Judgement::level), () -> {});
        FieldSet levels = Labelled.group(getTranslation("quiz.judge"));
        for (Rubric.Level level : new Rubric.Level[] {Rubric.Level.FULL, Rubric.Level.PARTLY, Rubric.Level.NONE}) {
            Radio button = choice.button(level);
            button.whenChosen(() -> judge.accept(level));
            levels.add(Labelled.after(
                    button,
                    new Span(Verdict.points(new Judgement(level, Judgement.Judge.SELF).share(), getLocale())),
                    Told.in(getLocale(), rubric.at(level), new Span())));
        }
        return levels;
    }
}
