package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.cronosur.quiz.Choice;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.visual.Told;
import org.jspecify.annotations.Nullable;

/** The options of a single choice. */
final class OptionSheet extends Worksheet {

    private final Runnable touched;
    private @Nullable Response chosen;

    /** @param shown the options in the order of this attempt */
    OptionSheet(SingleChoice question, List<Option> shown, Runnable touched) {
        this.touched = touched;
        FieldSet options = new FieldSet();
        FieldSet.Legend legend = Told.in(getLocale(), question.prompt(), new FieldSet.Legend());
        legend.addClassName("only-heard");
        options.add(legend);
        for (int place = 1; place <= shown.size(); place++) {
            options.add(option(shown.get(place - 1), place));
        }
        options.addClassName("quiz-options");
        Paragraph hint = new Paragraph(getTranslation("quiz.keys.choice", shown.size()));
        hint.addClassNames("quiz-hint", "quiz-hint-keys");
        add(options, hint);
    }

    /** @param place the digit that chooses it */
    private NativeLabel option(Option option, int place) {
        Radio radio = new Radio("option");
        radio.addValueChangeListener(change -> choose(option));
        Span digit = new Span(String.valueOf(place));
        digit.addClassName("quiz-digit");
        digit.getElement().setAttribute("aria-hidden", "true");
        NativeLabel label = new NativeLabel();
        label.add(radio, digit, Told.in(getLocale(), option.text(), new Span()));
        label.addClassName("quiz-option");
        return label;
    }

    private void choose(Option option) {
        chosen = new Choice(option.number());
        touched.run();
    }

    @Override
    public Optional<Response> response() {
        return Optional.ofNullable(chosen);
    }

    @Override
    public String missing() {
        return "quiz.missing.choice";
    }
}
