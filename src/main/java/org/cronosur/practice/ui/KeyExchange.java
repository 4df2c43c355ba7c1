package org.cronosur.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.cronosur.practice.KeyCode;
import org.cronosur.quiz.LearnerKey;

/** Asks before a browser leaves the key under which it has learned so far. */
class KeyExchange extends Section {

    /**
     * @param own the key of this browser
     * @param leave goes on under the other key
     * @param stay keeps the own one
     */
    KeyExchange(LearnerKey own, Runnable leave, Runnable stay) {
        addClassName("study-exchange");
        Paragraph code = new Paragraph(KeyCode.of(own));
        code.addClassName("study-code");
        NativeButton keep = new NativeButton(getTranslation("study.key.stay"), click -> stay.run());
        keep.addClassName("button");
        NativeButton go = new NativeButton(getTranslation("study.key.leave"), click -> leave.run());
        go.addClassName("button-primary");
        Div actions = new Div(go, keep);
        actions.addClassName("study-actions");
        add(
                new H2(getTranslation("study.key.ask")),
                new Paragraph(getTranslation("study.key.ask.text")),
                code,
                actions);
    }
}
