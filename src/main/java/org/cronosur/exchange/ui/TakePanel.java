package org.cronosur.exchange.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.cronosur.curation.SetDraft;
import org.cronosur.exchange.events.ImportPlan;
import org.cronosur.exchange.events.Imports;

/** The last word before it is done: all of it, and a set of it if wished. */
final class TakePanel extends Section {

    private final Checkbox asSet = new Checkbox();
    private final TextField title = new TextField();

    /** @param take is given the title of the set to make, or nothing */
    TakePanel(ImportPlan plan, Consumer<Optional<String>> take) {
        addClassName("import-take");
        boolean wrong = !plan.flaws().isEmpty();
        boolean something = plan.work() > 0 || !plan.reading().luggage().isEmpty();
        int events = plan.slugs().size();
        if (wrong || (!something && events == 0)) {
            return;
        }
        if (!something) {
            add(new Paragraph(getTranslation("import.nothing-new")));
        }
        if (events > 0 && events <= Imports.LARGEST_SET) {
            addSet(events);
        } else if (events > 0) {
            add(new Paragraph(getTranslation("import.set.too-large", Imports.LARGEST_SET)));
        }
        NativeButton go = new NativeButton(getTranslation("import.take", plan.work()), click -> take.accept(wanted()));
        go.addClassName("button-primary");
        add(go);
        go.setEnabled(something || events <= Imports.LARGEST_SET);
    }

    private void addSet(int events) {
        asSet.setLabel(getTranslation("import.set", events));
        title.setLabel(getTranslation("import.set.title"));
        title.setMaxLength(SetDraft.LONGEST_TITLE);
        title.setVisible(false);
        asSet.addValueChangeListener(change -> title.setVisible(change.getValue()));
        add(asSet, title);
    }

    private Optional<String> wanted() {
        if (!asSet.getValue()) {
            return Optional.empty();
        }
        String said = title.getValue().strip();
        return Optional.of(said.isEmpty() ? getTranslation("import.set.untitled") : said);
    }
}
