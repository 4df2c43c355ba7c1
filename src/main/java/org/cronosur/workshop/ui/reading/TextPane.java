package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.cronosur.texts.reading.Passage;
import org.cronosur.workshop.reading.Finding;
import org.cronosur.workshop.reading.OwnReading;
import org.cronosur.workshop.reading.ReadPassage;
import org.cronosur.workshop.reading.Readings;

/** The text around the finding that is looked at: numbered passages, and every expression of time marked in them. */
final class TextPane extends Div {

    /** Moves the text and not the page, which would lose its head. */
    private static final String INTO_VIEW = """
            const pane = this.closest('.reading-text');
            const top = this.getBoundingClientRect().top - pane.getBoundingClientRect().top;
            pane.scrollTop += top - pane.clientHeight / 3;""";

    /** So many passages stand before the one that is looked at, and twice as many behind. */
    private static final int BEFORE = 8;

    private final Readings readings;
    private final OwnReading reading;
    private final IntConsumer choose;
    private final Map<Integer, MarkedExpression> marks = new HashMap<>();
    private int first = 1;
    private int last;
    private int chosen;

    /** @param choose is handed the number of the finding whose mark is pressed */
    TextPane(Readings readings, OwnReading reading, IntConsumer choose) {
        this.readings = readings;
        this.reading = reading;
        this.choose = choose;
        addClassName("reading-text");
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("reading.text"));
        getElement().setAttribute("lang", reading.language().locale().getLanguage());
    }

    /** Shows the text from its beginning where nothing was found in it. */
    void showBeginning() {
        show(1, BEFORE * 3);
    }

    /** Brings a finding into view and marks it as the one looked at. */
    void look(Finding finding) {
        chosen = finding.number();
        boolean there = finding.passage() >= first && finding.passage() <= last;
        if (there) {
            refresh(finding);
        } else {
            show(Math.max(1, finding.passage() - BEFORE), finding.passage() + BEFORE * 2);
        }
        MarkedExpression mark = marks.get(chosen);
        if (mark != null) {
            mark.getElement().executeJs(INTO_VIEW);
        }
    }

    private void refresh(Finding finding) {
        marks.forEach((number, mark) -> mark.choose(number == chosen));
        MarkedExpression mark = marks.get(finding.number());
        if (mark != null) {
            mark.tell(finding);
        }
    }

    /** Takes note of what became of a finding. */
    void update(Finding finding) {
        refresh(finding);
    }

    private void show(int from, int to) {
        first = from;
        last = Math.min(to, reading.passages());
        removeAll();
        marks.clear();
        List<Finding> findings = readings.findings(reading, first, last);
        if (first > 1) {
            add(more("reading.text.before", () -> show(Math.max(1, first - BEFORE * 2), last)));
        }
        readings.passages(reading, first, last).forEach(passage -> add(passage(passage, findings)));
        if (last < reading.passages()) {
            add(more("reading.text.behind", () -> show(first, last + BEFORE * 2)));
        }
    }

    private NativeButton more(String key, Runnable then) {
        NativeButton more = new NativeButton(getTranslation(key), click -> then.run());
        more.addClassName("button");
        more.getElement().setAttribute("lang", getLocale().getLanguage());
        return more;
    }

    private Div passage(ReadPassage passage, List<Finding> findings) {
        Span number = new Span(String.valueOf(passage.number()));
        number.addClassName("reading-number");
        Paragraph words = new Paragraph();
        words.addClassName("reading-words");
        if (passage.kind() == Passage.Kind.HEADING) {
            words.addClassName("reading-heading");
        }
        List<Finding> here = findings.stream()
                .filter(finding -> finding.passage() == passage.number())
                .toList();
        fill(words, passage, here);
        Div row = new Div(number, words);
        row.addClassName("reading-passage");
        return row;
    }

    private void fill(Paragraph words, ReadPassage passage, List<Finding> here) {
        int at = 0;
        for (Finding finding : here) {
            int start = Expressions.placeOf(finding.offer(), passage.words(), at);
            int end = start + finding.offer().expression().length();
            if (start >= at && end <= passage.words().length()) {
                words.add(new Span(passage.words().substring(at, start)));
                MarkedExpression mark =
                        new MarkedExpression(finding, passage.words().substring(start, end), choose);
                mark.choose(finding.number() == chosen);
                marks.put(finding.number(), mark);
                words.add(mark);
                at = end;
            }
        }
        words.add(new Span(passage.words().substring(at)));
    }
}
