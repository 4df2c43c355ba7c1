package org.cronosur.workshop.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.cronosur.time.HistoricalDate;

/** Vague dates as they are written, each with what it means; to be folded out, and pressed to be taken over. */
@StyleSheet("workshop.css")
public final class DateExamples extends NativeDetails {

    private static final List<String> EXAMPLES =
            List.of("1943-06-04", "1943-06", "1943", "1937~", "1937?", "197X", "1935/1945", "1980/..", "../1952");

    /** @param take is told the one that is pressed, as EDTF */
    public DateExamples(Consumer<String> take) {
        Div examples = new Div();
        examples.addClassName("workshop-examples");
        EXAMPLES.forEach(edtf -> examples.add(example(edtf, take)));
        setSummaryText(getTranslation("workshop.date.examples"));
        setContent(examples);
    }

    private NativeButton example(String edtf, Consumer<String> take) {
        Span form = new Span(edtf);
        form.addClassName("workshop-edtf");
        NativeButton example = new NativeButton();
        example.add(form, new Span(HistoricalDate.parse(edtf).inWords(getLocale())));
        example.addClickListener(click -> take.accept(edtf));
        example.addClassName("button");
        return example;
    }
}
