package org.cronosur.explore.ui;

import com.vaadin.flow.component.html.Span;
import org.cronosur.texts.SourceText;

/** A loaded term as its text has it, in the language of the text: the word is the evidence. */
class LoadedWord extends Span {

    LoadedWord(String word, SourceText text) {
        super("«" + word + "»");
        addClassName("term");
        getElement().setAttribute("lang", text.language());
    }
}
