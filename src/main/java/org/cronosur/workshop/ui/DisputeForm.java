package org.cronosur.workshop.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.cronosur.catalogue.Dispute;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.Matter;
import org.cronosur.texts.SourceText;

/** Two voices that contradict each other: two texts, or people whom they quote. */
final class DisputeForm extends Div {

    private static final int LONGEST_NAME = 120;

    private final Bench bench;
    private final Select<Matter> matter = Matters.choice();
    private final ComboBox<String> one;
    private final ComboBox<String> other;
    private final Wording note = new Wording("workshop.dispute.words", EventDraft.LONGEST_CLAIM);

    DisputeForm(Bench bench) {
        this.bench = bench;
        addClassName("workshop-form");
        one = side("workshop.dispute.one");
        other = side("workshop.dispute.other");
        add(matter, one, other, note);
    }

    private ComboBox<String> side(String key) {
        List<String> voices =
                new ArrayList<>(bench.texts().stream().map(SourceText::slug).toList());
        ComboBox<String> side = new ComboBox<>(getTranslation(key));
        side.setHelperText(getTranslation("workshop.dispute.help"));
        side.setItems(voices);
        side.setItemLabelGenerator(this::name);
        side.setAllowCustomValue(true);
        side.addCustomValueSetListener(typed -> {
            String name = typed.getDetail().strip();
            if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
                voices.add(name);
                side.setItems(voices);
                side.setValue(name);
            }
        });
        return side;
    }

    private String name(String voice) {
        return bench.texts().stream()
                .filter(text -> text.slug().equals(voice))
                .findFirst()
                .map(text -> text.shortTitle().in(getLocale()))
                .orElse(voice);
    }

    DisputeForm saying(Dispute said) {
        matter.setValue(said.matter());
        choose(one, said.one());
        choose(other, said.other());
        note.saying(said.note());
        return this;
    }

    private static void choose(ComboBox<String> side, String voice) {
        List<String> voices = new ArrayList<>(side.getListDataView().getItems().toList());
        if (!voices.contains(voice)) {
            voices.add(voice);
            side.setItems(voices);
        }
        side.setValue(voice);
    }

    /** @throws Complaint if something is missing */
    Dispute read() {
        for (ComboBox<String> side : List.of(one, other)) {
            Complaint.unless(!side.isEmpty(), side, "workshop.complaint.blank", side.getLabel());
        }
        return new Dispute(matter.getValue(), one.getValue(), other.getValue(), note.words());
    }
}
