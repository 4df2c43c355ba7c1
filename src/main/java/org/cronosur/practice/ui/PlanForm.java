package org.cronosur.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cronosur.practice.Plan;
import org.cronosur.quiz.ui.Radio;

/** When a test is, how many new cards a day there are, and how sure one wants to be. */
class PlanForm extends Section {

    /** What can be aimed at: more than that costs much work, less is not worth it. */
    private static final List<Double> AIMS = List.of(0.85, 0.9, 0.95);

    private final LocalDate today;
    private final Consumer<Plan> changed;
    private final Plan plan;
    private final Line exam;
    private final Line newPerDay;
    private final Aims aims;
    private final Paragraph objection = new Paragraph();

    PlanForm(Plan plan, LocalDate today, Consumer<Plan> changed) {
        this.plan = plan;
        this.today = today;
        this.changed = changed;
        addClassName("study-plan");
        exam = new Line(getTranslation("study.plan.exam"), "date", dateOf(plan)).with("min", today.toString());
        newPerDay = new Line(getTranslation("study.plan.new"), "number", String.valueOf(plan.newPerDay()))
                .with("min", "0")
                .with("max", String.valueOf(Plan.MOST_NEW_PER_DAY));
        aims = new Aims(plan.retention());
        NativeButton save = new NativeButton(getTranslation("study.plan.save"), click -> save());
        save.addClassName("button");
        objection.addClassName("study-objection");
        objection.getElement().setAttribute("role", "alert");
        Div actions = new Div(save, objection);
        actions.addClassName("study-actions");
        add(new H2(getTranslation("study.plan")), exam, remark("study.plan.exam.remark"), newPerDay, aims, actions);
    }

    private static String dateOf(Plan plan) {
        LocalDate exam = plan.exam();
        return exam == null ? "" : exam.toString();
    }

    private Paragraph remark(String key) {
        Paragraph remark = new Paragraph(getTranslation(key));
        remark.addClassName("study-remark");
        return remark;
    }

    private void save() {
        Optional<LocalDate> day = date(exam.value());
        boolean free = exam.value().isEmpty();
        if (!free && day.filter(date -> date.isAfter(today)).isEmpty()) {
            objection.setText(getTranslation("study.plan.exam.wrong"));
        } else if (!newPerDay.value().matches("\\d{1,3}") || number() > Plan.MOST_NEW_PER_DAY) {
            objection.setText(getTranslation("study.plan.new.wrong", Plan.MOST_NEW_PER_DAY));
        } else {
            changed.accept(new Plan(aims.chosen(), number(), day.orElse(null)));
        }
    }

    private int number() {
        return Integer.parseInt(newPerDay.value());
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** How many of a hundred are to be remembered when they come back. */
    private static final class Aims extends FieldSet {

        private double chosen;

        Aims(double aim) {
            super();
            chosen = AIMS.stream()
                    .min((one, other) -> Double.compare(Math.abs(one - aim), Math.abs(other - aim)))
                    .orElse(aim);
            setLegendText(getTranslation("study.plan.aim"));
            addClassName("study-aims");
            AIMS.forEach(this::offer);
        }

        private void offer(double aim) {
            Radio radio = new Radio("aim");
            radio.whenChosen(() -> chosen = aim);
            if (aim == chosen) {
                radio.check();
            }
            String share = NumberFormat.getPercentInstance(getLocale()).format(aim);
            NativeLabel label = new NativeLabel();
            label.add(radio, new Span(getTranslation("study.plan.aim." + Math.round(aim * 100), share)));
            add(label);
        }

        double chosen() {
            return chosen;
        }
    }
}
