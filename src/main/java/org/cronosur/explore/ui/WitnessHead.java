package org.cronosur.explore.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.cronosur.explore.Witness;
import org.cronosur.explore.ui.NativeChooser.Option;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.SourceText;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Told;

/** One of the two texts: who speaks and from where, and the choice of another. */
class WitnessHead extends Section {

    private final Div text = new Div();
    private final NativeChooser chooser;

    /** @param chosen is told the slug of another text */
    WitnessHead(String label, Consumer<String> chosen) {
        addClassName("witness-head");
        text.addClassName("witness-head-text");
        chooser = new NativeChooser(getTranslation(label), chosen);
        add(text, new ChangeLink(getTranslation("compare.change"), chooser));
    }

    void show(List<Witness> all, Optional<Witness> witness) {
        text.removeAll();
        witness.map(Witness::text).ifPresent(this::tell);
        chooser.offer(
                all.stream().map(each -> option(each.text())).toList(),
                witness.map(each -> each.text().slug()).orElse(null));
    }

    /** Here the viewpoint in a sentence will do; the whole of it stands on the page of the text. */
    private static Bilingual firstSentences(Bilingual words) {
        return new Bilingual(firstSentence(words.es(), Locale.of("es")), firstSentence(words.en(), Locale.ENGLISH));
    }

    private static String firstSentence(String words, Locale language) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(words);
        int end = sentences.next();
        return end == BreakIterator.DONE ? "" : words.substring(0, end).strip();
    }

    private Option option(SourceText each) {
        return new Option(each.slug(), each.siglum() + " · " + each.shortTitle().in(getLocale()));
    }

    private void tell(SourceText chosen) {
        Paragraph by = new Paragraph(new Span(chosen.author()));
        if (!chosen.voice().in(getLocale()).isBlank()) {
            by.add(new Span(" · "), Told.in(getLocale(), chosen.voice(), new Span()));
        }
        by.addClassName("witness-head-by");
        Paragraph viewpoint = Told.in(getLocale(), firstSentences(chosen.viewpoint()), new Paragraph());
        Div words = new Div(new H2(Places.text(chosen, getLocale())), by, viewpoint);
        text.add(new Siglum(chosen.siglum(), chosen.siglum()), words);
    }
}
