package org.cronosur.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;
import org.cronosur.texts.SourceText;
import org.jspecify.annotations.Nullable;

/** One of the texts that the teacher may cite. */
final class VoiceField extends Div {

    private final Select<SourceText> texts = new Select<>();

    /** @param none the key of what no text means; null where one has to be chosen */
    VoiceField(String key, Bench bench, @Nullable String none) {
        texts.setLabel(getTranslation(key));
        texts.setItems(bench.texts());
        texts.setEmptySelectionAllowed(none != null);
        texts.setEmptySelectionCaption(none == null ? "" : getTranslation(none));
        texts.setItemLabelGenerator(text -> text == null
                ? texts.getEmptySelectionCaption()
                : text.siglum() + " · " + text.shortTitle().in(getLocale()));
        add(texts);
    }

    VoiceField choosing(String slug, Bench bench) {
        bench.texts().stream()
                .filter(text -> text.slug().equals(slug))
                .findFirst()
                .ifPresent(texts::setValue);
        return this;
    }

    void onChange(Consumer<SourceText> then) {
        texts.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(then));
    }

    Optional<SourceText> chosen() {
        return Optional.ofNullable(texts.getValue());
    }

    /** @throws Complaint if none is chosen */
    SourceText text() {
        Complaint.unless(!texts.isEmpty(), texts, "workshop.complaint.blank", texts.getLabel());
        return texts.getValue();
    }
}
