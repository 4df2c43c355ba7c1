package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.cronosur.quiz.Attempt;

/** All attempts of a learner at a quiz, each to be looked at again, and which of them counts. */
class PastAttempts extends Section {

    private final Sitting sitting;

    /** @param attempts the earliest first */
    PastAttempts(Sitting sitting, List<Attempt> attempts) {
        this.sitting = sitting;
        addClassName("quiz-attempts");
        String counting = sitting.quiz().rules().counting().name().toLowerCase(Locale.ROOT);
        add(new H2(getTranslation("quiz.attempts")), new Paragraph(getTranslation("quiz.counts." + counting)));
        OrderedList list = new OrderedList();
        for (int number = 1; number <= attempts.size(); number++) {
            list.add(entry(attempts.get(number - 1), number, attempts));
        }
        add(list);
    }

    private ListItem entry(Attempt attempt, int number, List<Attempt> attempts) {
        ListItem entry = new ListItem(name(attempt, number), date(attempt), new Span(stateOf(attempt)));
        boolean counts = sitting.quiz()
                .rules()
                .counting()
                .among(attempts)
                .filter(one -> one.id().equals(attempt.id()))
                .isPresent();
        if (counts) {
            Span word = new Span(getTranslation("quiz.attempts.counts"));
            word.addClassName("quiz-attempts-counts");
            entry.add(word);
        }
        return entry;
    }

    /** The one that is shown needs no way to it. */
    private Component name(Attempt attempt, int number) {
        String name = getTranslation("quiz.attempts.number", number);
        if (!attempt.id().equals(sitting.attempt().id())) {
            return new Anchor(QuizAddress.ofAttempt(sitting.quiz().slug(), number), name);
        }
        Span shown = new Span(name);
        shown.getElement().setAttribute("aria-current", "true");
        return shown;
    }

    /** By the clock of the school, which is where the program runs. */
    private Span date(Attempt attempt) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault());
        return new Span(format.format(attempt.begun()));
    }

    private String stateOf(Attempt attempt) {
        return attempt.finished().isEmpty()
                ? getTranslation("quiz.attempts.underway")
                : Verdict.percent(attempt.score().percent() / 100.0, getLocale());
    }
}
