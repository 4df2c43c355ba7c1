package org.cronosur.quiz.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.cronosur.texts.SourceText;
import org.jspecify.annotations.Nullable;

/** The text on which an answer rests; none of them for the record. */
final class VoiceField extends Div {

    private final Select<SourceText> texts = new Select<>();

    VoiceField(String key, Shelf shelf, boolean recordToo) {
        texts.setLabel(getTranslation(key));
        texts.setItems(shelf.texts());
        texts.setItemLabelGenerator(text -> text == null
                ? getTranslation("desk.the-record")
                : text.shortTitle().in(getLocale()));
        texts.setEmptySelectionAllowed(recordToo);
        texts.setEmptySelectionCaption(getTranslation("desk.the-record"));
        add(texts);
    }

    VoiceField choosing(@Nullable String slug, Shelf shelf) {
        Optional.ofNullable(slug).flatMap(shelf::text).ifPresent(texts::setValue);
        return this;
    }

    /** Its slug; null for the record. */
    @Nullable
    String slugOrNull() {
        return texts.isEmpty() ? null : texts.getValue().slug();
    }

    /** @throws Complaint if none is chosen */
    SourceText text() {
        Complaint.unless(!texts.isEmpty(), "desk.complaint.text");
        return texts.getValue();
    }
}
