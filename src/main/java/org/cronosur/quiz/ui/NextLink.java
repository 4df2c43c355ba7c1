package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The way on, which Enter goes too. */
public class NextLink extends Anchor {

    private NextLink(String address, String key) {
        super(address, "");
        Span enter = new Span("↵");
        enter.getElement().setAttribute("aria-hidden", "true");
        add(new Span(getTranslation(key)), enter);
        addClassNames("button-primary", "quiz-primary");
        QuizKeys.press(this);
    }

    public static NextLink to(String address) {
        return new NextLink(address, "quiz.next");
    }

    static NextLink toResult(String address) {
        return new NextLink(address, "quiz.result.show");
    }
}
