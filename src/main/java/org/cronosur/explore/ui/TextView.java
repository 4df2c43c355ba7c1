package org.cronosur.explore.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.cronosur.explore.Witness;
import org.cronosur.explore.Witnesses;

/** One text: its title page, its events in time, its silences, errors and loaded terms, and its paragraphs. */
@Route("texts/:slug")
@StyleSheet("texts.css")
class TextView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The paragraphs come after the browser has looked for the one that the address names. */
    private static final String GO_TO_PARAGRAPH = """
            setTimeout(() => {
              const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
              if (named && this.contains(named)) named.focus();
            })""";

    private final Witnesses witnesses;
    private String shown = "";
    private String title = "";

    TextView(Witnesses witnesses) {
        this.witnesses = witnesses;
        addClassNames("page", "text-page");
    }

    /** A step to another paragraph is told as an arrival, too: what stands there stays. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow();
        if (!slug.equals(shown)) {
            show(witnesses.of(slug).orElseThrow(NotFoundException::new));
            shown = slug;
        }
    }

    private void show(Witness witness) {
        title = witness.text().shortTitle().in(getLocale());
        removeAll();
        add(
                back(),
                new TitlePage(witness),
                new TextEvents(witness),
                silences(witness),
                new CorrectionList(witness),
                new TermIndex(witness),
                new ParagraphIndex(witness));
    }

    private Anchor back() {
        Anchor back = new Anchor("/texts", getTranslation("text.back"));
        back.addClassName("text-back");
        return back;
    }

    private Section silences(Witness witness) {
        UnorderedList list = new UnorderedList();
        list.addClassName("text-silences");
        witness.silences().forEach(silence -> list.add(new ListItem(SilenceWords.sentence(silence, this))));
        return new Section(new H2(getTranslation("text.silences")), list);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement().executeJs(GO_TO_PARAGRAPH);
    }

    @Override
    public String getPageTitle() {
        return title + " · Cronosur";
    }
}
