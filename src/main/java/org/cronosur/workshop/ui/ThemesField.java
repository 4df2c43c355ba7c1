package org.cronosur.workshop.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.cronosur.catalogue.Theme;
import org.cronosur.language.ThemeNames;

/** What an event is about: the theme that decides its mark, and others. */
final class ThemesField extends Div {

    private final Bench bench;
    private final Select<Theme> first = new Select<>();
    private final MultiSelectComboBox<Theme> others = new MultiSelectComboBox<>();

    ThemesField(Bench bench) {
        this.bench = bench;
        addClassName("workshop-fields");
        first.setLabel(getTranslation("workshop.theme"));
        first.setHelperText(getTranslation("workshop.theme.help"));
        first.setItems(bench.themes());
        first.setItemLabelGenerator(this::name);
        others.setLabel(getTranslation("workshop.themes"));
        others.setItems(bench.themes());
        others.setItemLabelGenerator(this::name);
        add(first, others);
    }

    private String name(Theme theme) {
        return ThemeNames.of(theme.slug(), theme.name(), getLocale());
    }

    ThemesField saying(List<Theme> themes) {
        List<Theme> known = themes.stream()
                .flatMap(theme ->
                        bench.themes().stream().filter(other -> other.slug().equals(theme.slug())))
                .toList();
        if (!known.isEmpty()) {
            first.setValue(known.getFirst());
            others.setValue(new LinkedHashSet<>(known.subList(1, known.size())));
        }
        return this;
    }

    /** @throws Complaint if none is chosen */
    List<Theme> themes() {
        Complaint.unless(!first.isEmpty(), first, "workshop.complaint.blank", first.getLabel());
        return Stream.concat(Stream.of(first.getValue()), others.getValue().stream())
                .distinct()
                .toList();
    }
}
