package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cronosur.catalogue.Claim;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Ground;
import org.cronosur.texts.SourceText;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Told;

/** One voice on an event: who speaks, and what is said. */
class Witness extends Article {

    /** A text with its claim, its loaded terms, and the place where it says so. */
    Witness(Claim claim, SourceText text) {
        Span name = Told.in(getLocale(), text.shortTitle(), new Span());
        Span voice = claim.voice()
                .map(person -> new Span(getTranslation("collation.quotes", person)))
                .orElseGet(() -> Told.in(getLocale(), text.voice(), new Span()));
        Paragraph said = Told.in(getLocale(), claim.claim(), new Paragraph());
        said.addClassName("said");
        addClassName("quiz-witness");
        add(head(new Siglum(text.siglum()), name, voice), said, terms(claim, text), place(claim, text));
    }

    /** The record with all that it says. */
    Witness(List<Ground.Correction> corrections) {
        Span name = new Span(getTranslation("record.name"));
        Span voice = new Span(getTranslation("record.voice"));
        addClassNames("quiz-witness", "is-record");
        add(head(new Siglum(Siglum.RECORD), name, voice));
        corrections.forEach(correction -> add(Told.in(getLocale(), correction.note(), new Paragraph())));
        corrections.stream().map(Ground.Correction::restsOn).distinct().forEach(this::addFoundation);
    }

    private static Div head(Siglum siglum, Span name, Span voice) {
        name.addClassName("quiz-witness-name");
        voice.addClassName("quiz-witness-voice");
        Div head = new Div(siglum, new Div(name, voice));
        head.addClassName("quiz-witness-head");
        return head;
    }

    /** In the language of the text: the word is the evidence. */
    private static Div terms(Claim claim, SourceText text) {
        Div terms = new Div();
        terms.addClassName("quiz-witness-terms");
        claim.terms().forEach(term -> {
            Span word = new Span("«" + term + "»");
            word.addClassName("term");
            word.getElement().setAttribute("lang", text.language());
            terms.add(word);
        });
        return terms;
    }

    private Anchor place(Claim claim, SourceText text) {
        String path = "/texts/%s#%s-%d"
                .formatted(
                        text.slug(), claim.locator().section(), claim.locator().paragraph());
        Anchor place = Told.in(getLocale(), text.cite(claim.locator()), new Anchor(path, ""));
        place.addClassNames("quiz-witness-place", "quiet-link");
        return place;
    }

    private void addFoundation(Bilingual source) {
        Paragraph foundation = Told.in(getLocale(), source, new Paragraph());
        foundation.addClassName("quiz-witness-place");
        add(foundation);
    }
}
