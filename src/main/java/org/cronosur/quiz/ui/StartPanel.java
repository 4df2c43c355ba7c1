package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.quiz.ClassLabel;
import org.cronosur.quiz.Quiz;
import org.cronosur.quiz.QuizRules;
import org.cronosur.quiz.QuizRules.Correction;
import org.cronosur.quiz.QuizRules.Layout;
import org.cronosur.visual.Told;

/** Before the start: what is going to happen, and what the learner may choose of it. */
final class StartPanel extends Panel {

    private static final int LONGEST_CODE = 20;

    private final QuizRules rules;
    private final H1 heading;
    private final OneOf<Layout> layout;
    private final OneOf<Correction> correction;
    private final Tick shuffled = new Tick();
    private final TextLine minutes = new TextLine(3);
    private final TextLine classLabel = new TextLine(ClassLabel.LONGEST);
    private final TextLine code = new TextLine(LONGEST_CODE);
    private final Paragraph objection = new Paragraph();

    /**
     * @param leftOut how many of its questions this class is not asked
     * @param label the class that the address names; may be empty
     */
    StartPanel(Quiz quiz, int leftOut, Optional<ClassLabel> label, Deeds deeds) {
        rules = quiz.rules();
        layout = new OneOf<>("layout", Optional.of(rules.layout()), () -> {});
        correction = new OneOf<>("correction", Optional.of(rules.correction()), () -> {});
        heading = Told.in(getLocale(), quiz.title(), new H1());
        label.ifPresent(known -> classLabel.setValue(known.label()));
        addClassName("quiz-start");
        add(head(quiz, leftOut), work(quiz, deeds));
    }

    private Div head(Quiz quiz, int leftOut) {
        Paragraph kind = new Paragraph(getTranslation("quiz.start"));
        kind.addClassName("quiz-kind");
        Div head = new Div(kind, heading, promises(quiz, leftOut));
        head.addClassName("quiz-head");
        return head;
    }

    /** What holds whatever is chosen. */
    private UnorderedList promises(Quiz quiz, int leftOut) {
        UnorderedList promises = new UnorderedList();
        promises.add(
                new ListItem(getTranslation("quiz.start.count", quiz.questions().size() - leftOut)));
        if (leftOut > 0) {
            promises.add(new ListItem(new LeftOutNote(leftOut)));
        }
        if (!rules.mayBeChosen()) {
            promises.add(new ListItem(getTranslation("quiz.promise." + word(rules.layout()))));
            promises.add(new ListItem(getTranslation("quiz.promise." + word(rules.correction()))));
            rules.limit()
                    .ifPresent(
                            limit -> promises.add(new ListItem(getTranslation("quiz.start.limit", limit.toMinutes()))));
        }
        promises.add(new ListItem(getTranslation("quiz.start.open")));
        promises.add(new ListItem(getTranslation("quiz.counts." + word(rules.counting()))));
        promises.addClassName("quiz-promises");
        return promises;
    }

    private Div work(Quiz quiz, Deeds deeds) {
        Div work = new Div();
        work.addClassNames("quiz-work", "quiz-form");
        if (rules.mayBeChosen()) {
            work.add(layout(), correction(), more());
        }
        work.add(Labelled.above(getTranslation("quiz.class"), classLabel));
        if (!quiz.extraTimes().isEmpty()) {
            work.add(Labelled.above(getTranslation("quiz.code"), code));
        }
        work.add(startRow(deeds));
        return work;
    }

    private FieldSet layout() {
        FieldSet group = Labelled.group(getTranslation("quiz.start.layout"));
        Stream.of(Layout.values()).forEach(one -> group.add(choice(layout.button(one), keyOf(one))));
        return group;
    }

    private FieldSet correction() {
        FieldSet group = Labelled.group(getTranslation("quiz.start.correction"));
        Stream.of(Correction.values()).forEach(one -> group.add(choice(correction.button(one), keyOf(one))));
        return group;
    }

    private FieldSet more() {
        shuffled.setValue(rules.shuffled());
        minutes.getElement().setAttribute("inputmode", "numeric");
        rules.limit().ifPresent(limit -> minutes.setValue(String.valueOf(limit.toMinutes())));
        return Labelled.group(
                getTranslation("quiz.start.more"),
                choice(shuffled, "quiz.start.shuffled"),
                Labelled.above(getTranslation("quiz.start.minutes"), minutes));
    }

    private Component choice(Component field, String key) {
        return Labelled.after(field, new Span(getTranslation(key)));
    }

    private Div startRow(Deeds deeds) {
        NativeButton start = new NativeButton(getTranslation("quiz.start.go"), click -> start(deeds));
        start.addClassNames("button-primary", "quiz-primary");
        QuizKeys.press(start);
        objection.getElement().setAttribute("role", "alert");
        objection.addClassName("quiz-objection");
        Div row = new Div(start, objection);
        row.addClassName("quiz-answer");
        return row;
    }

    private void start(Deeds deeds) {
        String typed = minutes.getValue().strip();
        if (!typed.matches("|[1-9]\\d?|[1-5]\\d\\d|600")) {
            objection.setText(getTranslation("quiz.start.minutes.wrong", QuizRules.MOST_MINUTES));
            return;
        }
        Integer limit = typed.isEmpty() ? null : Integer.valueOf(typed);
        QuizRules chosen = rules.mayBeChosen()
                ? rules.chosen(
                        layout.chosen().orElse(rules.layout()),
                        correction.chosen().orElse(rules.correction()),
                        shuffled.getValue(),
                        limit)
                : rules;
        deeds.begin(chosen, classLabel.getValue(), code.getValue());
    }

    private static String keyOf(Layout layout) {
        return "quiz.layout." + word(layout);
    }

    private static String keyOf(Correction correction) {
        return "quiz.correction." + word(correction);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    int number() {
        return 0;
    }

    @Override
    String title() {
        return getTranslation("quiz.start");
    }

    @Override
    void focus() {
        Focus.atTop(heading);
    }
}
