package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.cronosur.quiz.Option;
import org.cronosur.visual.Told;

/** The options of a question that is answered: which was chosen, and which is right. */
class MarkedOptions extends UnorderedList {

    /** @param shown the options in the order in which they were shown */
    MarkedOptions(List<Option> shown, Option chosen) {
        addClassName("quiz-options");
        shown.forEach(option -> add(marked(option, option.equals(chosen))));
    }

    private ListItem marked(Option option, boolean chosen) {
        Span sign = chosen || option.right() ? verdictOn(option).sign() : new Span();
        sign.addClassName("quiz-sign");
        ListItem item = new ListItem(sign, Told.in(getLocale(), option.text(), new Span()));
        item.addClassName("quiz-option");
        if (chosen) {
            item.add(word("quiz.option.yours"));
        }
        if (option.right()) {
            item.add(word("quiz.option.right"));
        }
        if (chosen || option.right()) {
            item.addClassName("is-" + verdictOn(option).word());
        }
        return item;
    }

    private static Verdict verdictOn(Option option) {
        return option.right() ? Verdict.RIGHT : Verdict.WRONG;
    }

    private Span word(String key) {
        Span word = new Span(getTranslation(key));
        word.addClassName("quiz-option-word");
        return word;
    }
}
