package org.cronosur.visual;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Who speaks: a letter in its square, and beside it the name and the voice. */
public class Speaker extends Div {

    /**
     * @param name what the text is called, or the record
     * @param voice from where it speaks, or whom it quotes
     */
    public Speaker(Siglum siglum, Component name, Component voice) {
        Div names = new Div(name, voice);
        names.addClassName("speaker-names");
        addClassName("speaker");
        add(siglum, names);
    }
}
