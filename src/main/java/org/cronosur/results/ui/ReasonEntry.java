package org.cronosur.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.cronosur.quiz.Judgement;
import org.cronosur.quiz.ReasonsGiven.Given;
import org.cronosur.quiz.Rubric;
import org.cronosur.quiz.ui.Radio;

/** One reason, and the three levels; a digit chooses one as well as a click. */
class ReasonEntry extends ListItem {

    private final Given reason;
    private final Map<Rubric.Level, Radio> levels = new EnumMap<>(Rubric.Level.class);

    /**
     * @param judge is handed the level that the teacher chooses
     * @param goOn runs once a digit has judged; a choice by arrows or a click stays where it is, for it may be the first
     *     of two
     */
    ReasonEntry(Given reason, Consumer<Rubric.Level> judge, Consumer<ReasonEntry> goOn) {
        this.reason = reason;
        addClassName("reason");
        Paragraph written = new Paragraph(reason.reason().written());
        written.addClassName("reason-words");
        add(new Div(written, about()), choice(judge));
        reason.judgement().filter(Judgement::isTeachers).ifPresent(known -> showJudged(known.level()));
        getElement()
                .addEventListener(
                        "keydown",
                        pressed -> Rubric.Level.BEST_FIRST.stream()
                                .filter(level -> LevelWords.key(level)
                                        .equals(pressed.getEventData()
                                                .get("event.key")
                                                .asString()))
                                .forEach(level -> {
                                    judge.accept(level);
                                    goOn.accept(this);
                                }))
                .addEventData("event.key")
                .setFilter("['1','2','3'].includes(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey");
    }

    private Paragraph about() {
        Paragraph about = new Paragraph(new Numbers(getLocale()).moment(reason.given()));
        if (reason.label() != null) {
            about.add(new Span(" · " + reason.label()));
        }
        reason.judgement()
                .filter(known -> !known.isTeachers())
                .ifPresent(known -> about.add(new Span(
                        " · " + getTranslation("results.reasons.self", LevelWords.name(this, known.level())))));
        about.addClassName("results-key");
        return about;
    }

    private FieldSet choice(Consumer<Rubric.Level> judge) {
        FieldSet choice = new FieldSet(getTranslation("results.reasons.level"));
        choice.addClassName("reason-levels");
        String group = "reason-" + reason.attempt() + "-" + reason.question().id();
        Rubric.Level.BEST_FIRST.forEach(level -> {
            Radio button = new Radio(group);
            button.whenChosen(() -> judge.accept(level));
            levels.put(level, button);
            Span key = new Span(LevelWords.key(level));
            key.addClassName("reason-key");
            NativeLabel label = new NativeLabel();
            label.add(button, key, new Span(LevelWords.name(this, level)));
            choice.add(label);
        });
        return choice;
    }

    Given reason() {
        return reason;
    }

    void showJudged(Rubric.Level level) {
        Objects.requireNonNull(levels.get(level)).check();
        addClassName("is-judged");
    }

    void focus() {
        Radio first = Objects.requireNonNull(levels.get(Rubric.Level.FULL));
        first.getElement().callJsFunction("focus");
    }
}
