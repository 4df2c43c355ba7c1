package org.cronosur.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.cronosur.texts.Locator;
import org.cronosur.texts.Paragraph;
import org.cronosur.texts.Section;
import org.cronosur.texts.SourceText;
import org.jspecify.annotations.Nullable;

/** Where in a text it stands: a paragraph of a text whose sections are known, or the teacher's own words. */
final class LocatorField extends Div {

    private final Select<Section> section = new Select<>();
    private final Select<Paragraph> paragraph = new Select<>();
    private final TextField words = new TextField();

    /** What was cited before; null for a new citation, or one of another text. */
    private @Nullable Locator before;

    LocatorField() {
        addClassName("workshop-fields");
        section.setLabel(getTranslation("workshop.locator.section"));
        section.setItemLabelGenerator(part -> part.name().in(getLocale()));
        section.addValueChangeListener(change -> paragraph.setItems(
                change.getValue() == null ? List.of() : change.getValue().paragraphs()));
        paragraph.setLabel(getTranslation("workshop.locator.paragraph"));
        paragraph.setItemLabelGenerator(place -> String.valueOf(place.number()));
        words.setLabel(getTranslation("workshop.locator"));
        words.setHelperText(getTranslation("workshop.locator.help"));
        words.setMaxLength(Locator.LONGEST_WORDS);
        add(section, paragraph, words);
        offer(List.of());
    }

    /** Asks for what can be said of a place in this text. */
    void in(SourceText text) {
        before = null;
        words.setPlaceholder("");
        offer(text.sections());
    }

    private void offer(List<Section> sections) {
        boolean built = !sections.isEmpty();
        section.setVisible(built);
        paragraph.setVisible(built);
        words.setVisible(!built);
        section.setItems(sections);
    }

    void saying(SourceText text, Locator place) {
        in(text);
        before = place;
        if (place.words() == null && !place.isParagraph()) {
            words.setPlaceholder(text.cite(place).in(getLocale()));
        }
        words.setValue(Optional.ofNullable(place.words()).orElse(""));
        text.section(place.section()).ifPresent(known -> {
            section.setValue(known);
            known.paragraph(place.paragraph()).ifPresent(paragraph::setValue);
        });
    }

    /** @throws Complaint if a text of known sections is cited without one */
    Locator locator() {
        if (!section.isVisible()) {
            return inWords();
        }
        Complaint.unless(!section.isEmpty(), section, "workshop.complaint.blank", section.getLabel());
        Complaint.unless(!paragraph.isEmpty(), paragraph, "workshop.complaint.blank", paragraph.getLabel());
        return new Locator(section.getValue().id(), paragraph.getValue().number());
    }

    /** A paragraph that a text was read by stays with it, whatever it is called. */
    private Locator inWords() {
        String written = words.getValue().strip();
        if (before == null) {
            return Locator.called(written);
        }
        boolean same = written.equals(Optional.ofNullable(before.words()).orElse(""));
        return same ? before : new Locator(before.section(), before.paragraph(), written);
    }
}
