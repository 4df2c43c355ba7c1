package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Optional;
import org.cronosur.quiz.Feedback;
import org.cronosur.quiz.Statement;
import org.jspecify.annotations.Nullable;

/** Statements: what each was called, what it is, and why. */
class MarkedTruths extends MarkedList {

    /** @param shown the statements in the order in which they were shown */
    MarkedTruths(List<Statement> shown, List<Feedback.Called> called) {
        shown.forEach(statement -> called.stream()
                .filter(one -> one.statement().number() == statement.number())
                .forEach(one -> add(entry(one))));
    }

    private ListItem entry(Feedback.Called called) {
        Statement statement = called.statement();
        ListItem entry = marked(because(statement.text(), statement.because()), Optional.of(verdictOn(called)));
        entry.add(word(getTranslation("quiz.marked", calledIn(called.said()))));
        if (!called.right()) {
            entry.add(word(getTranslation("quiz.marked.is", calledIn(statement.holds()))));
        }
        return entry;
    }

    private static Verdict verdictOn(Feedback.Called called) {
        if (called.said() == null) {
            return Verdict.OPEN;
        }
        return called.right() ? Verdict.RIGHT : Verdict.WRONG;
    }

    private String calledIn(@Nullable Boolean said) {
        if (said == null) {
            return getTranslation("quiz.marked.open");
        }
        return getTranslation(said ? "quiz.true" : "quiz.false");
    }
}
