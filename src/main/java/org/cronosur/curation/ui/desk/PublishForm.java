package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.cronosur.curation.OwnSet;
import org.cronosur.curation.Publication;

/** How a set is shown to the class: where it is found, who signs it, and the links to hand on. */
final class PublishForm extends Div {

    private final SetWork work;
    private final TextField signature = new TextField();
    private final RadioButtonGroup<Boolean> listed = new RadioButtonGroup<>();
    private final NativeButton publish = new NativeButton();

    /** @param teacher the name that she is offered to sign with */
    PublishForm(SetWork work, String teacher) {
        this.work = work;
        addClassName("set-form");
        OwnSet own = work.set().own().orElseThrow();
        listed.setLabel(getTranslation("sets.publish.where"));
        listed.setItems(true, false);
        listed.setItemLabelGenerator(among -> getTranslation(among ? "sets.publish.listed" : "sets.publish.linked"));
        listed.setValue(!own.published() || own.listed());
        signature.setLabel(getTranslation("sets.publish.signature"));
        signature.setHelperText(getTranslation("sets.publish.signature.help"));
        signature.setMaxLength(Publication.LONGEST_SIGNATURE);
        signature.setValue(own.signature() == null ? own.published() ? "" : teacher : own.signature());
        add(listed, signature, ways(own));
        if (own.published()) {
            add(links());
        }
    }

    private Div ways(OwnSet own) {
        publish.setText(getTranslation(own.published() ? "sets.publish.change" : "sets.publish.do"));
        publish.addClickListener(click -> publish());
        publish.addClassName(own.published() ? "button" : "button-primary");
        publish.setEnabled(!work.draft().steps().isEmpty());
        Div ways = new Div(publish);
        ways.addClassName("set-ways");
        if (own.published()) {
            NativeButton withdraw = new NativeButton(
                    getTranslation("sets.publish.withdraw"),
                    click -> work.with((sets, me, slug) -> sets.withdraw(me, slug)));
            withdraw.addClassName("button");
            ways.add(withdraw);
        }
        if (work.draft().steps().isEmpty()) {
            ways.add(new Paragraph(getTranslation("sets.publish.empty")));
        }
        return ways;
    }

    private void publish() {
        Publication publication = new Publication(listed.getValue(), signature.getValue());
        work.with((sets, me, slug) -> sets.publish(me, slug, publication));
    }

    /** Puts the focus where it was in the form before this one. */
    void lead() {
        publish.focus();
    }

    private Div links() {
        String frame =
                "<iframe src=\"{here}/embed/%s\" title=\"%s\" width=\"100%%\" height=\"640\" loading=\"lazy\"></iframe>"
                        .formatted(work.slug(), attribute(work.set().title().in(getLocale())));
        Div links = new Div(
                new Copying("set-link", "sets.publish.link", "{here}/lessons/" + work.slug()),
                new Copying("set-embed", "sets.publish.embed", frame));
        links.addClassName("set-links");
        return links;
    }

    private static String attribute(String words) {
        return words.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
