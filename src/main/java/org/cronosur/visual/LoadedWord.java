package org.cronosur.visual;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A loaded term as its text has it, in the language of the text: the word is the evidence. */
public class LoadedWord extends Span {

    /** @param language of the text: "en" */
    public LoadedWord(String word, String language) {
        super("«" + word + "»");
        addClassName("term");
        getElement().setAttribute("lang", language);
    }

    /** Several of them in a row, which is empty where there are none. */
    public static Div all(List<String> words, String language) {
        Div row = new Div();
        row.addClassName("terms");
        words.forEach(word -> row.add(new LoadedWord(word, language)));
        return row;
    }
}
