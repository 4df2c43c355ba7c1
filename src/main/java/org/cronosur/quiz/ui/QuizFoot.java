package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Predicate;
import org.cronosur.quiz.ClassLabel;
import org.cronosur.quiz.Learners;
import org.cronosur.quiz.Quiz;

/** Below a quiz: for which class it is taken, more time, other ways to take it, and what is kept. */
class QuizFoot extends Footer {

    private static final int LONGEST_CODE = 20;

    private final Quiz quiz;
    private final Deeds deeds;

    /** @param sitting empty before the start */
    QuizFoot(Quiz quiz, Optional<Sitting> sitting, Deeds deeds) {
        this.quiz = quiz;
        this.deeds = deeds;
        Div tools = new Div();
        tools.addClassName("quiz-tools");
        sitting.map(this::classLabel).ifPresent(tools::add);
        sitting.filter(this::mayBeExtended).map(any -> code()).ifPresent(tools::add);
        if (quiz.rules().mayBeChosen()) {
            tools.add(link(Asked.Page.OPTIONS, "quiz.options"));
        }
        tools.add(link(Asked.Page.PRINT, "quiz.print"));
        add(tools, privacy());
        addClassName("quiz-foot");
    }

    private boolean mayBeExtended(Sitting sitting) {
        return !sitting.isOver()
                && sitting.attempt().deadline().isPresent()
                && !quiz.extraTimes().isEmpty();
    }

    private Component classLabel(Sitting sitting) {
        Optional<ClassLabel> label = sitting.attempt().classLabel();
        TextLine field = new TextLine(ClassLabel.LONGEST);
        label.ifPresent(known -> field.setValue(known.label()));
        String summary = label.map(known -> getTranslation("quiz.class.known", known.label()))
                .orElseGet(() -> getTranslation("quiz.class.unknown"));
        return little(summary, "quiz.class", field, "quiz.class.keep", "quiz.class.wrong", deeds::label);
    }

    private Component code() {
        return little(
                getTranslation("quiz.code.have"),
                "quiz.code",
                new TextLine(LONGEST_CODE),
                "quiz.code.use",
                "quiz.code.wrong",
                deeds::extend);
    }

    /** A line to fill in, out of the way until it is opened. */
    private NativeDetails little(
            String summary, String name, TextLine field, String button, String wrong, Predicate<String> deed) {
        Paragraph objection = new Paragraph();
        objection.getElement().setAttribute("role", "alert");
        objection.addClassName("quiz-objection");
        NativeButton keep = new NativeButton(getTranslation(button), click -> {
            if (!deed.test(field.getValue())) {
                objection.setText(getTranslation(wrong));
            }
        });
        keep.addClassName("button");
        Div content = new Div(Labelled.above(getTranslation(name), field), keep, objection);
        content.addClassName("quiz-little");
        return new NativeDetails(summary, content);
    }

    private Anchor link(Asked.Page page, String key) {
        return new Anchor(QuizAddress.of(quiz.slug(), page), getTranslation(key));
    }

    private Div privacy() {
        Paragraph kept = new Paragraph(getTranslation("quiz.privacy", Learners.KEPT.toDays()));
        NativeButton delete = new NativeButton(getTranslation("quiz.forget"), click -> deeds.forgetMe());
        delete.addClassName("button");
        Div content = new Div(new Paragraph(getTranslation("quiz.forget.warning")), delete);
        content.addClassName("quiz-little");
        Div privacy = new Div(kept, new NativeDetails(getTranslation("quiz.forget.open"), content));
        privacy.addClassName("quiz-privacy");
        return privacy;
    }
}
