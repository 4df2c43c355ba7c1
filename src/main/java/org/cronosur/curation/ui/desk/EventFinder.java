package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronosur.curation.Lesson.Stop;
import org.cronosur.curation.SetDraft;
import org.cronosur.visual.Mark;
import org.cronosur.visual.Told;
import org.jspecify.annotations.Nullable;

/** Finds events by words, accents ignored, and adds one of them or all that were found. */
final class EventFinder extends Section {

    private static final int MOST_FOUND = 40;
    private static final int A_PAUSE_MILLIS = 300;

    private final SetWork work;
    private final TextField words = new TextField();
    private final Paragraph found = new Paragraph();
    private final NativeButton all;
    private final UnorderedList list = new UnorderedList();

    private final Map<String, NativeButton> adders = new HashMap<>();

    private List<Stop> hits = List.of();

    EventFinder(SetWork work) {
        this.work = work;
        addClassName("set-finder");
        words.setLabel(getTranslation("sets.find"));
        words.setHelperText(getTranslation("sets.find.help"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(A_PAUSE_MILLIS);
        words.addValueChangeListener(change -> search());
        found.getElement().setAttribute("role", "status");
        all = new NativeButton(getTranslation("sets.find.all"), click -> addAll());
        all.addClassName("button");
        all.setVisible(false);
        list.addClassName("set-hits");
        Div result = new Div(found, all);
        result.addClassName("set-finder-result");
        add(new H2(getTranslation("sets.add")), words, result, list);
    }

    private void search() {
        hits = words.getValue().isBlank() ? List.of() : work.find(words.getValue(), MOST_FOUND);
        list.removeAll();
        adders.clear();
        hits.forEach(hit -> list.add(entry(hit)));
        refresh();
    }

    /** Shows again which of the hits are steps already. */
    void refresh() {
        found.setText(words.getValue().isBlank() ? "" : getTranslation("sets.find.found", hits.size()));
        long further = hits.stream().filter(hit -> !isStep(hit)).count();
        all.setVisible(further > 1 && further + work.draft().steps().size() <= SetDraft.MOST_STEPS);
        hits.forEach(hit -> name(adders.get(hit.event()), hit));
    }

    private boolean isStep(Stop hit) {
        return work.draft().stepAt(hit.event()).isPresent();
    }

    private void addAll() {
        work.add(hits.stream().map(Stop::event).toList());
    }

    private ListItem entry(Stop hit) {
        Span date = new Span(hit.date().inShort(getLocale()));
        date.addClassName("set-step-date");
        Span title = new Span(Told.in(getLocale(), hit.title(), new Span()), date);
        NativeButton add = new NativeButton("", click -> work.add(List.of(hit.event())));
        add.addClassName("button");
        adders.put(hit.event(), add);
        return new ListItem(new Mark(hit.kind().key(), hit.contested()), title, add);
    }

    /** It stays where it is when it has done its work, so that it does not lose the focus. */
    private void name(@Nullable NativeButton add, Stop hit) {
        if (add == null) {
            return;
        }
        boolean there = isStep(hit);
        add.setText(getTranslation(there ? "sets.find.there" : "sets.find.add"));
        add.setAriaLabel(getTranslation(
                there ? "sets.find.there.this" : "sets.find.add.this",
                hit.title().in(getLocale())));
        add.getElement().setAttribute("aria-disabled", String.valueOf(there));
    }

    void focus() {
        words.focus();
    }
}
