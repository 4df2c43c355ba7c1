package org.cronosur.explore.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cronosur.explore.Witness;
import org.cronosur.explore.Years;
import org.cronosur.texts.SourceText;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Told;

/** A text in the list of texts: who speaks and from where, and what its word covers. */
class WitnessEntry extends Article {

    private final Witness witness;
    private final SourceText text;

    WitnessEntry(Witness witness) {
        this.witness = witness;
        this.text = witness.text();
        addClassName("witness-entry");
        add(new Siglum(text.siglum(), text.siglum()), voice(), facts());
    }

    private Div voice() {
        Paragraph author = new Paragraph(text.author() + ", " + witness.published());
        author.addClassName("witness-author");
        Paragraph kind = new Paragraph(
                Told.in(getLocale(), text.kind(), new Span()),
                new Span(" · "),
                Told.in(getLocale(), text.voice(), new Span()));
        kind.addClassName("witness-kind");
        Paragraph viewpoint = Told.in(getLocale(), text.viewpoint(), new Paragraph());
        viewpoint.addClassName("witness-viewpoint");
        return new Div(new H2(Places.text(text, getLocale())), author, kind, viewpoint, ways());
    }

    private Div ways() {
        Anchor open = new Anchor("/texts/" + text.slug(), getTranslation("texts.open"));
        open.addClassName("button");
        Anchor compare = new Anchor("/compare?one=" + text.slug(), getTranslation("texts.compare"));
        compare.addClassName("button");
        Div ways = new Div(open, compare);
        ways.addClassName("witness-ways");
        return ways;
    }

    private DescriptionList facts() {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("witness-facts");
        fact(facts, "texts.events", String.valueOf(witness.events().size()));
        fact(facts, "texts.years", years());
        fact(facts, "texts.silences", silences());
        fact(
                facts,
                "texts.errors",
                getTranslation("texts.errors.count", witness.corrections().size()));
        return facts;
    }

    private String years() {
        return witness.years().voices().stream().map(Years::toString).collect(joining(", "));
    }

    private String silences() {
        return witness.silences().stream()
                .map(silence -> silence.years().toString())
                .collect(joining(", "));
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(value.isEmpty() ? getTranslation("texts.none") : value));
    }
}
