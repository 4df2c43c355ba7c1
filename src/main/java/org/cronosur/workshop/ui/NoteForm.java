package org.cronosur.workshop.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.Matter;
import org.cronosur.catalogue.RecordNote;
import org.cronosur.texts.SourceText;

/** What the established record says where a text is silent, vague or wrong. */
final class NoteForm extends Div {

    private final Select<Matter> matter = Matters.choice();
    private final VoiceField text;
    private final Checkbox contradicts = new Checkbox();
    private final Wording note = new Wording("workshop.note.words", EventDraft.LONGEST_CLAIM);
    private final Wording restsOn = new Wording("workshop.note.rests-on", EventDraft.LONGEST_SOURCE);
    private final Wording why = new Wording("workshop.note.why", EventDraft.LONGEST_REASON);

    NoteForm(Bench bench) {
        addClassName("workshop-form");
        text = new VoiceField("workshop.note.text", bench, "workshop.note.no-text");
        contradicts.setLabel(getTranslation("workshop.note.contradicts"));
        add(matter, text, contradicts, note, restsOn, why);
    }

    NoteForm saying(RecordNote said, Bench bench) {
        matter.setValue(said.matter());
        said.text().ifPresent(slug -> text.choosing(slug, bench));
        contradicts.setValue(said.contradicts());
        note.saying(said.note());
        restsOn.saying(said.restsOn());
        why.saying(said.why());
        return this;
    }

    /** @throws Complaint if something is missing */
    RecordNote read() {
        return new RecordNote(
                matter.getValue(),
                text.chosen().map(SourceText::slug).orElse(null),
                contradicts.getValue(),
                note.words(),
                restsOn.words(),
                why.wordsOrNone());
    }
}
