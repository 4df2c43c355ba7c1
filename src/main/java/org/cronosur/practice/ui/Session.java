package org.cronosur.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.practice.Given;
import org.cronosur.practice.Studying;
import org.cronosur.practice.Turn;
import org.cronosur.quiz.LearnerKey;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.ui.Explanations;
import org.cronosur.quiz.ui.Keeper;
import org.cronosur.quiz.ui.Notice;
import org.cronosur.quiz.ui.QuizKeys;

/** Cards one after the other, each with the feedback on its answer under an address of its own. */
abstract class Session extends Div implements HasDynamicTitle {

    private final Studying studying;
    private final Explanations explanations;
    private final Clock clock;
    private final Notice notice = new Notice();

    /** Whether something has been shown here before, so that the focus has to follow what comes new. */
    private boolean shownBefore;

    Session(Studying studying, Explanations explanations, Clock clock) {
        this.studying = studying;
        this.explanations = explanations;
        this.clock = clock;
        addClassNames("quiz", "study-session");
    }

    /** The address that leads on. */
    abstract String way();

    /** The line above. */
    abstract StudyLine line();

    void ask(LearnerKey learner, Turn turn) {
        ask(learner, turn, Optional.empty());
    }

    private void ask(LearnerKey learner, Turn turn, Optional<Response> chosen) {
        Instant shown = firstShown(turn);
        CardPanel panel = new CardPanel(turn, chosen, response -> answer(learner, turn, response, shown));
        show(panel, panel::focus);
        add(new Keeper(
                        turn.card() + "/" + turn.number(),
                        notice::tellOfBreak,
                        () -> ask(learner, turn, panel.response()))
                .lasting());
    }

    /** When a card was shown first in this browser. */
    private record FirstShown(UUID card, int number, Instant at) {}

    /** A reload does not make an answer look quick: the moment is kept as long as the browser is here. */
    private Instant firstShown(Turn turn) {
        VaadinSession session = VaadinSession.getCurrent();
        FirstShown last = session.getAttribute(FirstShown.class);
        if (last != null && last.card().equals(turn.card()) && last.number() == turn.number()) {
            return last.at();
        }
        Instant now = clock.instant();
        session.setAttribute(FirstShown.class, new FirstShown(turn.card(), turn.number(), now));
        return now;
    }

    private void answer(LearnerKey learner, Turn turn, Response response, Instant shown) {
        Given given = studying.answer(learner, turn, response, Duration.between(shown, clock.instant()), getLocale());
        explain(given);
        if (!given.answer().response().equals(response)) {
            notice.setText(getTranslation("study.answered.before"));
        }
        String address = StudyAddress.answer(way(), given.id());
        UI.getCurrent().getPage().getHistory().replaceState(null, address.substring(1));
    }

    void explain(Given given) {
        FeedbackSheet sheet = new FeedbackSheet(given, explanations, way());
        show(sheet, sheet::focus);
    }

    void end(EndPanel panel) {
        show(panel, panel::focus);
    }

    private void show(Component panel, Runnable focus) {
        removeAll();
        notice.turnThePage();
        add(line(), notice, panel, new QuizKeys());
        if (shownBefore) {
            focus.run();
        }
        shownBefore = true;
    }
}
