package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cronosur.catalogue.Claim;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Ground;
import org.cronosur.texts.Locator;
import org.cronosur.texts.SourceText;
import org.cronosur.visual.Citation;
import org.cronosur.visual.LoadedWord;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Speaker;
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
        add(
                new Speaker(new Siglum(text.siglum()), name, voice),
                said,
                LoadedWord.all(claim.terms(), text.language()),
                place(claim, text));
    }

    /** The record with all that it says. */
    Witness(List<Ground.Correction> corrections) {
        Span name = new Span(getTranslation("record.name"));
        Span voice = new Span(getTranslation("record.voice"));
        addClassNames("quiz-witness", "is-record");
        add(new Speaker(new Siglum(Siglum.RECORD), name, voice));
        corrections.forEach(correction -> add(Told.in(getLocale(), correction.note(), new Paragraph())));
        corrections.stream().map(Ground.Correction::restsOn).distinct().forEach(this::addFoundation);
    }

    private Citation place(Claim claim, SourceText text) {
        Locator at = claim.locator();
        return new Citation(getLocale(), text.slug(), Citation.idOf(at.section(), at.paragraph()), text.cite(at));
    }

    private void addFoundation(Bilingual source) {
        Paragraph foundation = Told.in(getLocale(), source, new Paragraph());
        foundation.addClassName("citation");
        add(foundation);
    }
}
