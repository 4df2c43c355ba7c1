package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.cronosur.language.Bilingual;
import org.cronosur.visual.Told;
import org.jspecify.annotations.Nullable;

/** What was answered, thing by thing between hairlines: a sign, the thing, and in words what it was. */
abstract class MarkedList extends UnorderedList {

    MarkedList() {
        addClassName("quiz-options");
    }

    /**
     * @param verdict empty for a thing of which nothing is to be said
     * @param words the keys of what is said of it
     */
    ListItem marked(Component thing, Optional<Verdict> verdict, String... words) {
        Span sign = verdict.map(Verdict::sign).orElseGet(Span::new);
        sign.addClassName("quiz-sign");
        ListItem item = new ListItem(sign, thing);
        item.addClassName("quiz-option");
        for (String key : words) {
            item.add(word(getTranslation(key)));
        }
        verdict.ifPresent(known -> item.addClassName("is-" + known.word()));
        return item;
    }

    static Span word(String said) {
        Span word = new Span(said);
        word.addClassName("quiz-option-word");
        return word;
    }

    /** Something said, and below it why it holds or why one could think so. */
    Component because(Bilingual thing, @Nullable Bilingual because) {
        Span words = Told.in(getLocale(), thing, new Span());
        if (because == null) {
            return words;
        }
        Paragraph reason = Told.in(getLocale(), because, new Paragraph());
        reason.addClassName("quiz-because");
        Div both = new Div(words, reason);
        both.addClassName("quiz-thing");
        return both;
    }
}
