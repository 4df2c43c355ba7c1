package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.cronosur.quiz.Question;
import org.cronosur.visual.Told;

/** Where an open question is worked at: the sheet, its hint, and the ways to answer it or to leave it open. */
class Work extends Div {

    private final Sitting sitting;
    private final Question question;
    private final Deeds deeds;
    private final Worksheet sheet;
    private final Paragraph objection = new Paragraph();
    private final NativeButton clear;

    /** @param next where it goes on; empty where the next question stands below */
    Work(Sitting sitting, Question question, Deeds deeds, Optional<String> next) {
        this.sitting = sitting;
        this.question = question;
        this.deeds = deeds;
        clear = button("quiz.clear", () -> {
            deeds.draft(question, Optional.empty());
            deeds.refresh();
        });
        sheet = Worksheet.of(
                question, sitting.attempt().shown(), sitting.attempt().draftFor(question), this::touch);
        sheet.addClassName("quiz-sheet");
        clear.setVisible(sheet.response().isPresent());
        objection.getElement().setAttribute("role", "alert");
        objection.addClassName("quiz-objection");
        add(sheet, actions(next));
        hint().ifPresent(this::add);
        addClassName("quiz-work");
    }

    private void touch() {
        objection.setText("");
        deeds.draft(question, sheet.response());
        clear.setVisible(sheet.response().isPresent());
    }

    private Div actions(Optional<String> next) {
        Div actions = new Div();
        if (sitting.attempt().rules().correctsAtOnce()) {
            actions.add(answer(next.isPresent()));
            next.ifPresent(address -> actions.add(later(address)));
        } else {
            next.ifPresent(address -> actions.add(NextLink.to(address)));
        }
        actions.add(clear, objection);
        actions.addClassName("quiz-answer");
        return actions;
    }

    /** @param alone whether no other question stands on the page, so that Enter can answer this one */
    private NativeButton answer(boolean alone) {
        NativeButton answer = new NativeButton(getTranslation("quiz.answer"), click -> answer());
        if (alone) {
            answer.addClassNames("button-primary", "quiz-primary");
            QuizKeys.press(answer);
        } else {
            answer.addClassName("button");
            Keeper.press(answer);
        }
        return answer;
    }

    /** A question can be left open and come back to. */
    private Anchor later(String address) {
        Anchor later = new Anchor(address, getTranslation("quiz.later"));
        later.addClassName("button");
        Keeper.press(later);
        return later;
    }

    private void answer() {
        sheet.response().ifPresentOrElse(response -> deeds.answer(question, response), this::objectToSilence);
    }

    private void objectToSilence() {
        objection.setText(getTranslation(sheet.missing()));
    }

    /** The hint where it was taken; else, where there is one, the way to it with its price. */
    private Optional<Div> hint() {
        return sitting.quiz().hintFor(question).map(hint -> {
            Div place = new Div();
            place.addClassName("quiz-help");
            if (sitting.attempt().tookHint(question)) {
                Paragraph words = Told.in(getLocale(), hint, new Paragraph());
                place.add(new Paragraph(getTranslation("quiz.hint")), words);
            } else {
                place.add(button("quiz.hint.take", () -> deeds.takeHint(question)), new Paragraph(price()));
            }
            return place;
        });
    }

    private String price() {
        double cost = sitting.attempt().rules().hintCost();
        return cost == 0
                ? getTranslation("quiz.hint.free")
                : getTranslation("quiz.hint.cost", Verdict.percent(cost, getLocale()));
    }

    private NativeButton button(String key, Runnable deed) {
        NativeButton button = new NativeButton(getTranslation(key), click -> deed.run());
        button.addClassName("button");
        return button;
    }
}
