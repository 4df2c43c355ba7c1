package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.cronosur.texts.reading.Candidate;
import org.cronosur.workshop.reading.Finding;
import org.cronosur.workshop.reading.Found;
import org.cronosur.workshop.reading.OwnReading;

/** One finding: its sentence, what was read out of it, and what its teacher makes of it. */
final class FindingPanel extends Section {

    private final Found found;
    private final OwnReading reading;
    private final FindingForm form;
    private final H2 head;

    /** @param all how many findings the text has */
    FindingPanel(Found found, OwnReading reading, int all, FindingForm form, Merging merging) {
        this.found = found;
        this.reading = reading;
        this.form = form;
        addClassName("reading-finding");
        Finding finding = found.finding();
        head = new H2(getTranslation("reading.finding", finding.number(), all));
        head.getElement().setAttribute("tabindex", "-1");
        add(head, sentence(), reading());
        if (finding.isOpen()) {
            add(form, merging);
        } else {
            add(fate(finding));
        }
    }

    private Div sentence() {
        Candidate offer = found.finding().offer();
        String words = found.sentence();
        int at = words.indexOf(offer.expression());
        Paragraph quote = new Paragraph();
        quote.addClassName("reading-sentence");
        quote.getElement().setAttribute("lang", reading.language().locale().getLanguage());
        if (at < 0) {
            quote.setText(words);
        } else {
            Span dated = new Span(offer.expression());
            dated.addClassName("reading-expression");
            quote.add(
                    new Span(words.substring(0, at)),
                    dated,
                    new Span(words.substring(at + offer.expression().length())));
        }
        Span place = new Span(getTranslation("reading.passage", found.finding().passage()));
        place.addClassName("reading-source");
        return new Div(place, quote);
    }

    /** What the words mean, and on what that rests; said in so many words where nothing tells. */
    private Div reading() {
        Candidate offer = found.finding().offer();
        Paragraph date = new Paragraph(
                offer.date().isUnknown()
                        ? getTranslation("reading.unresolved", offer.expression())
                        : getTranslation(
                                "reading.resolved",
                                offer.expression(),
                                offer.date().inWords(getLocale())));
        date.addClassName("reading-resolved");
        Paragraph basis = new Paragraph(getTranslation(
                "reading.basis." + offer.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'), offer.basisLine()));
        basis.addClassName("reading-source");
        return new Div(date, basis);
    }

    private Div fate(Finding finding) {
        Paragraph words = new Paragraph(
                getTranslation("reading.fate." + finding.fate().name().toLowerCase(Locale.ROOT)));
        words.addClassName("reading-fate");
        Div fate = new Div(words);
        finding.event()
                .ifPresent(slug -> fate.add(new Anchor("/desk/event/" + slug, getTranslation("reading.to-event"))));
        return fate;
    }

    /** Puts the focus where the finding begins to be read. */
    void lead() {
        head.getElement().callJsFunction("focus");
    }

    Finding finding() {
        return found.finding();
    }

    FindingForm form() {
        return form;
    }
}
