package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;
import java.util.Optional;
import org.cronosur.quiz.Choice;
import org.cronosur.quiz.Option;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.visual.Told;

/** The options of a single choice. */
final class OptionSheet extends Worksheet {

    private final OneOf<Integer> choice;

    /**
     * @param shown the options in the order of this attempt
     * @param draft what is chosen already
     */
    OptionSheet(SingleChoice question, List<Option> shown, Optional<Response> draft, Runnable touched) {
        choice = new OneOf<>("option-" + question.id(), draft.map(OptionSheet::number), touched);
        FieldSet options = heard(question.prompt());
        options.addClassName("quiz-options");
        for (int place = 1; place <= shown.size(); place++) {
            options.add(option(shown.get(place - 1), place));
        }
        add(options, keys("quiz.keys.choice", shown.size()));
        warnOfGuessing(question);
    }

    private static Integer number(Response draft) {
        return ((Choice) draft).option();
    }

    /** @param place the digit that chooses it */
    private NativeLabel option(Option option, int place) {
        NativeLabel label = new NativeLabel();
        label.add(byDigit(choice.button(option.number())), digit(place), Told.in(getLocale(), option.text(), span()));
        label.addClassName("quiz-option");
        return label;
    }

    @Override
    public Optional<Response> response() {
        return choice.chosen().map(Choice::new);
    }

    @Override
    public String missing() {
        return "quiz.missing.choice";
    }
}
