package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Optional;
import org.cronosur.quiz.Feedback;
import org.cronosur.quiz.Match;

/** What was matched with what, and with what it should have been. */
class MarkedMatch extends MarkedList {

    MarkedMatch(List<Feedback.Matched> matched) {
        matched.forEach(one -> add(entry(one)));
    }

    private ListItem entry(Feedback.Matched matched) {
        Match.Partner given = matched.given();
        Verdict verdict = given == null ? Verdict.OPEN : matched.right() ? Verdict.RIGHT : Verdict.WRONG;
        ListItem entry = marked(because(matched.pair().left(), null), Optional.of(verdict));
        entry.add(word(getTranslation(
                "quiz.marked",
                given == null
                        ? getTranslation("quiz.marked.open")
                        : given.name().in(getLocale()))));
        if (!matched.right()) {
            entry.add(
                    word(getTranslation("quiz.marked.is", matched.pair().right().in(getLocale()))));
        }
        return entry;
    }
}
