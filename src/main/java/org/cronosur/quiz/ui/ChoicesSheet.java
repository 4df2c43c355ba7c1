package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronosur.quiz.Choices;
import org.cronosur.quiz.MultipleChoice;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.Response;
import org.cronosur.visual.Told;

/** The options of a multiple choice, to be ticked. */
final class ChoicesSheet extends Worksheet {

    private final Runnable touched;
    private final Set<Integer> ticked = new HashSet<>();

    /**
     * @param shown the options in the order of this attempt
     * @param draft what is ticked already
     */
    ChoicesSheet(MultipleChoice question, List<Option> shown, Optional<Response> draft, Runnable touched) {
        this.touched = touched;
        draft.ifPresent(response -> ticked.addAll(((Choices) response).options()));
        FieldSet options = heard(question.prompt());
        options.addClassName("quiz-options");
        for (int place = 1; place <= shown.size(); place++) {
            options.add(option(shown.get(place - 1), place));
        }
        add(options, keys("quiz.keys.choices", shown.size()));
        warnOfGuessing(question);
    }

    /** @param place the digit that ticks it */
    private NativeLabel option(Option option, int place) {
        Tick tick = byDigit(new Tick());
        tick.setValue(ticked.contains(option.number()));
        tick.addValueChangeListener(change -> tick(option.number(), change.getValue()));
        NativeLabel label = new NativeLabel();
        label.add(tick, digit(place), Told.in(getLocale(), option.text(), span()));
        label.addClassName("quiz-option");
        return label;
    }

    private void tick(int option, boolean on) {
        if (on) {
            ticked.add(option);
        } else {
            ticked.remove(option);
        }
        touched.run();
    }

    @Override
    public Optional<Response> response() {
        return Optional.<Response>of(new Choices(ticked)).filter(response -> !response.untouched());
    }

    @Override
    public String missing() {
        return "quiz.missing.choices";
    }
}
