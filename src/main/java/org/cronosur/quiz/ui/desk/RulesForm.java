package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.cronosur.quiz.ExtraTime;
import org.cronosur.quiz.QuizRules;
import org.cronosur.visual.Rows;

/** How a quiz is taken, and who has more time. */
final class RulesForm extends Div {

    private static final int MOST_CODES = 20;
    private static final int PERCENT = 100;

    private final Select<QuizRules.Layout> layout = choice("desk.rules.layout", QuizRules.Layout.values());
    private final Select<QuizRules.Correction> correction =
            choice("desk.rules.correction", QuizRules.Correction.values());
    private final Select<QuizRules.Counting> counting = choice("desk.rules.counting", QuizRules.Counting.values());
    private final Select<QuizRules.Choosing> choosing = choice("desk.rules.choosing", QuizRules.Choosing.values());
    private final Checkbox shuffled = new Checkbox(getTranslation("desk.rules.shuffled"));
    private final IntegerField minutes = new IntegerField(getTranslation("desk.rules.minutes"));
    private final IntegerField hintCost = new IntegerField(getTranslation("desk.rules.hint-cost"));
    private final Rows<CodeRow> codes = new Rows<>("desk.rules.code", CodeRow::new, MOST_CODES);
    private final Paragraph outcome = new Paragraph();

    /** @param kept is handed the rules and the codes when the teacher keeps them */
    RulesForm(QuizRules rules, Iterable<ExtraTime> extraTimes, BiConsumer<QuizRules, List<ExtraTime>> kept) {
        addClassName("desk-rules");
        layout.setValue(rules.layout());
        correction.setValue(rules.correction());
        counting.setValue(rules.counting());
        choosing.setValue(rules.choosing());
        shuffled.setValue(rules.shuffled());
        minutes.setValue(rules.minutes());
        minutes.setHelperText(getTranslation("desk.rules.minutes.help", QuizRules.MOST_MINUTES));
        hintCost.setValue((int) Math.round(rules.hintCost() * PERCENT));
        extraTimes.forEach(extra -> codes.append(new CodeRow().saying(extra)));
        NativeButton keep = new NativeButton(getTranslation("desk.rules.keep"), click -> keep(kept));
        keep.addClassName("button");
        outcome.getElement().setAttribute("role", "status");
        add(layout, correction, counting, choosing, minutes, hintCost, shuffled, codes, keep, outcome);
    }

    private <E extends Enum<E>> Select<E> choice(String key, E[] values) {
        Select<E> choice = new Select<>();
        choice.setLabel(getTranslation(key));
        choice.setItems(values);
        choice.setItemLabelGenerator(value ->
                getTranslation(key + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return choice;
    }

    private static final class CodeRow extends Div {

        private final TextField code = new TextField(getTranslation("desk.rules.code"));
        private final IntegerField percent = new IntegerField(getTranslation("desk.rules.percent"));

        CodeRow() {
            add(code, percent);
        }

        CodeRow saying(ExtraTime extra) {
            code.setValue(extra.code());
            percent.setValue(extra.percent());
            return this;
        }

        ExtraTime read() {
            try {
                Complaint.unless(!percent.isEmpty(), "desk.complaint.code", ExtraTime.MOST_PERCENT);
                return new ExtraTime(code.getValue(), percent.getValue());
            } catch (IllegalArgumentException unreadable) {
                throw new Complaint("desk.complaint.code", ExtraTime.MOST_PERCENT);
            }
        }
    }

    private void keep(BiConsumer<QuizRules, List<ExtraTime>> kept) {
        try {
            kept.accept(rules(), Parts.read(codes, (row, place) -> row.read()));
            outcome.setText(getTranslation("desk.kept"));
        } catch (Complaint complaint) {
            outcome.setText(complaint.on(this));
        } catch (IllegalArgumentException twice) {
            outcome.setText(getTranslation("desk.complaint.code-twice"));
        }
    }

    /** A field that holds what is no number has no value, which is not the same as being left empty. */
    private QuizRules rules() {
        int cost = hintCost.isEmpty() ? 0 : hintCost.getValue();
        boolean inRange =
                minutes.isEmpty() || (minutes.getValue() >= 1 && minutes.getValue() <= QuizRules.MOST_MINUTES);
        Complaint.unless(inRange && !minutes.isInvalid(), "desk.complaint.minutes", QuizRules.MOST_MINUTES);
        Complaint.unless(cost >= 0 && cost <= PERCENT && !hintCost.isInvalid(), "desk.complaint.hint-cost");
        return new QuizRules(
                layout.getValue(),
                correction.getValue(),
                counting.getValue(),
                choosing.getValue(),
                shuffled.getValue(),
                minutes.getValue(),
                (double) cost / PERCENT);
    }
}
