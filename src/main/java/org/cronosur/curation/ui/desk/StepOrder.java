package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.Lesson.Stop;
import org.cronosur.visual.Arranging;
import org.cronosur.visual.Mark;
import org.cronosur.visual.Told;

/** The steps of a set in their order, which is changed by dragging, by buttons, by keys, or to that of the dates. */
final class StepOrder extends Section {

    private final SetWork work;
    private final Consumer<String> edit;
    private final Div place = new Div();
    private final NativeButton byDate;
    private final Map<String, NativeButton> editors = new LinkedHashMap<>();

    private List<String> shown = List.of();
    private String current = "";

    /** @param edit is told the event whose step is to be edited */
    StepOrder(SetWork work, Consumer<String> edit) {
        this.work = work;
        this.edit = edit;
        addClassName("set-steps");
        byDate = new NativeButton(getTranslation("sets.order.by-date"), click -> work.orderByDate());
        byDate.addClassName("button");
        H2 heading = new H2(getTranslation("sets.steps"));
        Div head = new Div(heading, byDate);
        head.addClassName("set-steps-head");
        add(head, place);
        draw();
    }

    /** Draws them anew where they are not as they are shown. */
    void refresh() {
        if (!work.lesson().events().equals(shown)) {
            draw();
        }
    }

    private void draw() {
        shown = work.lesson().events();
        editors.clear();
        place.removeAll();
        byDate.setVisible(shown.size() > 1);
        place.add(shown.isEmpty() ? nothing() : rows(work.lesson()));
    }

    private Paragraph nothing() {
        Paragraph nothing = new Paragraph(getTranslation("sets.steps.none"));
        nothing.addClassName("page-lead");
        return nothing;
    }

    private Arranging rows(Lesson lesson) {
        Arranging rows = new Arranging("sets.order");
        lesson.stops().forEach(stop -> rows.addRow(stop.event(), caption(stop), editor(stop)));
        setCurrent(current);
        rows.addArrangedListener(arranged -> {
            shown = arranged.names();
            work.change(draft -> draft.arranged(arranged.names()));
        });
        return rows;
    }

    private Span caption(Stop stop) {
        Span date = new Span(stop.date().inShort(getLocale()));
        date.addClassName("set-step-date");
        Span title = Told.in(getLocale(), stop.title(), new Span());
        Span caption = new Span(new Mark(stop.kind().key(), stop.contested()), new Span(title, new Text(" "), date));
        caption.addClassName("set-step-caption");
        return caption;
    }

    private NativeButton editor(Stop stop) {
        NativeButton editor = new NativeButton(getTranslation("sets.step.edit"), click -> edit.accept(stop.event()));
        editor.addClassNames("button", "set-step-edit");
        editor.setAriaLabel(getTranslation("sets.step.edit.this", stop.title().in(getLocale())));
        editors.put(stop.event(), editor);
        return editor;
    }

    /** Puts the focus on the button that edits this step, if there is one. */
    void focusOn(String event) {
        NativeButton editor = editors.get(event);
        if (editor != null) {
            editor.focus();
        }
    }

    /** Marks the step that is being edited; none where the set has no step at that event. */
    void setCurrent(String event) {
        current = event;
        editors.forEach(
                (slug, editor) -> editor.getElement().setAttribute("aria-current", String.valueOf(slug.equals(event))));
    }
}
