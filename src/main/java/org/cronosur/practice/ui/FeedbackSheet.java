package org.cronosur.practice.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.cronosur.practice.Given;
import org.cronosur.quiz.Shown;
import org.cronosur.quiz.ui.Explained;
import org.cronosur.quiz.ui.Explanations;
import org.cronosur.quiz.ui.NextLink;
import org.cronosur.quiz.ui.QuestionHead;

/** What an answer was worth, why, and when the card comes back. */
class FeedbackSheet extends Section {

    private final Explained explained;

    /** @param next the address that leads on */
    FeedbackSheet(Given given, Explanations explanations, String next) {
        explained = explanations.of(
                given.answer(),
                given.provenance(),
                new Shown(given.turn().seed()),
                new H2(),
                List.of(NextLink.to(next)));
        explained.addToWork(returning(given));
        add(new QuestionHead(given.answer().question()), explained);
    }

    private Paragraph returning(Given given) {
        Span grade =
                new Span(getTranslation("study.grade." + given.grade().name().toLowerCase(Locale.ROOT)));
        grade.addClassName("study-grade");
        Paragraph returning = new Paragraph(grade, new Span(" " + when(given)));
        returning.addClassName("study-returning");
        return returning;
    }

    private String when(Given given) {
        if (given.turn().cram()) {
            return getTranslation("study.returns.cram");
        }
        if (given.inMinutes()) {
            return getTranslation("study.returns.minutes");
        }
        return given.due()
                .map(day -> getTranslation("study.returns.day", Days.dated(day, getLocale())))
                .orElse("");
    }

    void focus() {
        explained.focus();
    }
}
