package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.cronosur.people.Role;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.TextsInSight;
import org.cronosur.visual.Siglum;
import org.cronosur.workshop.reading.Copies;
import org.cronosur.workshop.reading.Excerpt;

/** The passage of a citation, marked, in the copy that this installation has; for those who teach with it. */
@Route("desk/passage")
@RolesAllowed(Role.TEACHERS)
@StyleSheet("reading.css")
class PassageView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Copies copies;
    private final TextsInSight texts;
    private String title = "";

    PassageView(Copies copies, TextsInSight texts) {
        this.copies = copies;
        this.texts = texts;
        addClassNames("page", "reading-passage-page");
    }

    @Override
    public void setParameter(BeforeEvent navigation, String slug) {
        PassageAddress address =
                PassageAddress.of(slug, navigation.getLocation().getQueryParameters());
        SourceText text = texts.of(slug).orElseThrow(NotFoundException::new);
        title = text.cite(address.locator()).in(getLocale());
        removeAll();
        add(head(text, address));
        Optional<Excerpt> excerpt = copies.passage(slug, address.locator(), address.lines());
        excerpt.ifPresentOrElse(found -> add(passage(found, text)), this::sayWhy);
    }

    private Header head(SourceText text, PassageAddress address) {
        Paragraph source =
                new Paragraph(new Siglum(text.siglum()), new Span(" " + text.author() + ", " + text.title()));
        source.addClassName("page-lead");
        Header head = new Header(new H1(title), source);
        address.event()
                .ifPresent(event -> head.add(new Anchor("/events/" + event, getTranslation("reading.passage.back"))));
        head.addClassName("page-head");
        return head;
    }

    private Div passage(Excerpt excerpt, SourceText text) {
        HtmlContainer mark = new HtmlContainer("mark");
        mark.setText(excerpt.words());
        mark.addClassName("reading-cited");
        Paragraph words = new Paragraph(new Span(excerpt.before()), mark, new Span(excerpt.behind()));
        words.addClassName("reading-excerpt");
        words.getElement().setAttribute("lang", text.language());
        Paragraph stays = new Paragraph(getTranslation("reading.passage.stays"));
        stays.addClassName("reading-source");
        return new Div(words, stays);
    }

    private void sayWhy() {
        add(
                new Paragraph(getTranslation("reading.passage.none")),
                new Anchor("/desk/copies", getTranslation("reading.copies.attach")));
    }

    @Override
    public String getPageTitle() {
        return title + " · Cronosur";
    }
}
