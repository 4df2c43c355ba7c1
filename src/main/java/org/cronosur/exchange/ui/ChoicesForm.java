package org.cronosur.exchange.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.cronosur.catalogue.Theme;
import org.cronosur.exchange.events.Choices;
import org.cronosur.exchange.events.Choices.DayOrder;
import org.cronosur.exchange.events.Flaw;
import org.cronosur.exchange.events.ImportPlan;
import org.cronosur.exchange.events.ImportPlan.Fate;
import org.cronosur.language.ThemeNames;
import org.jspecify.annotations.Nullable;

/** What a file leaves open, for the teacher to decide; every choice is looked at at once. */
final class ChoicesForm extends Section {

    /** So many words are offered to be given a meaning; a file with more has something else in that column. */
    private static final int MOST_WORDS = 30;

    private final ImportPlan plan;
    private final List<Theme> themes;
    private final Consumer<Choices> chosen;

    ChoicesForm(ImportPlan plan, List<Theme> themes, Consumer<Choices> chosen) {
        this.plan = plan;
        this.themes = themes;
        this.chosen = chosen;
        addClassName("import-choices");
        if (isAsked(Flaw.Reason.DATE_TWO_WAYS) || plan.choices().order() != null) {
            add(order());
        }
        plan.choices().themes().forEach((word, slug) -> add(meaning(word, slug)));
        plan.reading().strangeThemes().stream().limit(MOST_WORDS).forEach(word -> add(meaning(word, null)));
        if (isAsked(Flaw.Reason.THEME_MISSING) || plan.choices().otherwise() != null) {
            add(otherwise());
        }
        if (plan.count(Fate.KEPT, Fate.CHANGED) > 0) {
            add(update());
        }
        if (getChildren().findAny().isPresent()) {
            addComponentAsFirst(new H3(getTranslation("import.choices")));
        }
    }

    private boolean isAsked(Flaw.Reason reason) {
        return plan.flaws().stream().anyMatch(flaw -> flaw.reason() == reason);
    }

    private Select<DayOrder> order() {
        Select<DayOrder> order = new Select<>();
        order.setLabel(getTranslation("import.order"));
        order.setItems(DayOrder.values());
        order.setItemLabelGenerator(each ->
                getTranslation(each == DayOrder.DAY_FIRST ? "import.order.day-first" : "import.order.month-first"));
        order.setValue(plan.choices().order());
        order.addValueChangeListener(change -> chosen.accept(plan.choices().reading(change.getValue())));
        return order;
    }

    private Select<Theme> meaning(String word, @Nullable String slug) {
        Select<Theme> meaning = theme(getTranslation("import.theme.of", word), slug);
        meaning.addValueChangeListener(change -> chosen.accept(plan.choices()
                .meaning(
                        word,
                        change.getValue() == null ? null : change.getValue().slug())));
        return meaning;
    }

    private Select<Theme> otherwise() {
        Select<Theme> otherwise =
                theme(getTranslation("import.theme.otherwise"), plan.choices().otherwise());
        otherwise.addValueChangeListener(change -> chosen.accept(plan.choices()
                .otherwise(change.getValue() == null ? null : change.getValue().slug())));
        return otherwise;
    }

    private Select<Theme> theme(String label, @Nullable String slug) {
        Select<Theme> theme = new Select<>();
        theme.setLabel(label);
        theme.setEmptySelectionAllowed(true);
        theme.setItems(themes);
        theme.setItemLabelGenerator(each -> each == null
                ? getTranslation("import.theme.none")
                : ThemeNames.of(each.slug(), each.name(), getLocale()));
        themes.stream().filter(each -> each.slug().equals(slug)).findFirst().ifPresent(theme::setValue);
        return theme;
    }

    private Checkbox update() {
        Checkbox update = new Checkbox(
                getTranslation("import.update", plan.count(Fate.KEPT, Fate.CHANGED)),
                plan.choices().update());
        update.addValueChangeListener(change -> chosen.accept(plan.choices().updating(change.getValue())));
        return update;
    }
}
