package org.cronosur.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.cronosur.explore.Witness;
import org.cronosur.texts.SourceText;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Told;

/** What the title page of a text says, and from where it speaks. */
class TitlePage extends Header {

    private final SourceText text;

    TitlePage(Witness witness) {
        this.text = witness.text();
        addClassNames("page-head", "title-page");
        add(new Siglum(text.siglum(), text.siglum()), names(), imprint());
    }

    private Div names() {
        Paragraph shortTitle = Told.in(getLocale(), text.shortTitle(), new Paragraph());
        shortTitle.addClassName("title-page-short");
        shortTitle.setVisible(!shortTitle.getText().equals(text.title()));
        H1 title = new H1(text.title());
        title.getElement().setAttribute("lang", text.language());
        Paragraph author = new Paragraph(text.author());
        author.addClassName("title-page-author");
        Paragraph viewpoint = Told.in(getLocale(), text.viewpoint(), new Paragraph());
        viewpoint.addClassName("page-lead");
        viewpoint.setVisible(!viewpoint.getText().isBlank());
        return new Div(shortTitle, title, author, viewpoint, compare());
    }

    private Anchor compare() {
        Anchor compare = new Anchor("/compare?one=" + text.slug(), getTranslation("texts.compare"));
        compare.addClassName("button");
        return compare;
    }

    private DescriptionList imprint() {
        DescriptionList list = new DescriptionList();
        list.addClassName("witness-facts");
        line(list, "text.publication", new Span(text.publication()));
        line(list, "text.published", new Span(text.published().inWords(getLocale())));
        line(list, "text.kind", Told.in(getLocale(), text.kind(), new Span()));
        line(list, "text.voice", Told.in(getLocale(), text.voice(), new Span()));
        line(list, "text.language", new Span(Locale.of(text.language()).getDisplayLanguage(getLocale())));
        text.link().ifPresent(address -> line(list, "text.link", link(address)));
        return list;
    }

    private Anchor link(String address) {
        Anchor link = new Anchor(address, address.replaceFirst("^https?://", ""), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    /** What a teacher has not told of a text of hers has no line. */
    private void line(DescriptionList list, String key, Component value) {
        if (!value.getElement().getTextRecursively().isBlank()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }
}
