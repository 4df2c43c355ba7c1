package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.Answer;
import org.cronosur.quiz.Feedback;
import org.cronosur.quiz.Score;
import org.cronosur.quiz.SingleChoice;
import org.cronosur.visual.Told;

/** What an answer was worth, why, and who says so. */
final class FeedbackPanel extends Panel {

    private final Sitting sitting;
    private final int number;
    private final List<Source> sources;
    private final H2 heading = new H2();

    /** @param sources what the answer rests on, in the order of the feedback */
    FeedbackPanel(Sitting sitting, int number, Answer answer, Feedback feedback, List<Source> sources) {
        this.sitting = sitting;
        this.number = number;
        this.sources = sources;
        Div work = new Div(marked(answer, feedback));
        work.addClassName("quiz-work");
        add(new QuestionHead(answer.question()), work, told(feedback));
    }

    private Component marked(Answer answer, Feedback feedback) {
        return switch (feedback) {
            case Feedback.OnChoice(var score, var why, var grounds, var chosen, var right) ->
                new MarkedOptions(sitting.attempt().shown().of((SingleChoice) answer.question()), chosen);
            case Feedback.OnOrder order -> new MarkedOrder(order);
            case Feedback.OnChoices choices -> throw missing(choices);
            case Feedback.OnTruths truths -> throw missing(truths);
            case Feedback.OnTime time -> throw missing(time);
            case Feedback.OnSpot spot -> throw missing(spot);
            case Feedback.OnMatch match -> throw missing(match);
            case Feedback.OnText text -> throw missing(text);
            case Feedback.OnDisagreement dispute -> throw missing(dispute);
            case Feedback.OnWords words -> throw missing(words);
        };
    }

    private static IllegalStateException missing(Feedback feedback) {
        return new IllegalStateException("There is no screen yet for feedback like " + feedback);
    }

    private Section told(Feedback feedback) {
        Section told = new Section(result(feedback));
        told.setAriaLabel(getTranslation("quiz.feedback"));
        if (severalEvents(feedback)) {
            told.addClassNames("quiz-feedback", "on-order");
            told.add(actions(feedback), course());
        } else {
            told.addClassNames("quiz-feedback", "on-choice");
            sources.forEach(source -> told.add(texts(source)));
            sources.forEach(source -> record(source).ifPresent(told::add));
            told.add(actions(feedback));
        }
        return told;
    }

    /** Whether it is told along a course of events, and not of one. */
    private static boolean severalEvents(Feedback feedback) {
        return feedback instanceof Feedback.OnOrder || feedback instanceof Feedback.OnMatch;
    }

    private Div result(Feedback feedback) {
        Verdict verdict = Verdict.of(feedback.score());
        heading.add(verdict.sign(), new Span(getTranslation("quiz.verdict." + verdict.word())));
        heading.addClassNames("quiz-verdict", "is-" + verdict.word());
        Div result = new Div(heading, points(feedback.score()));
        because(feedback).ifPresent(because -> result.add(Told.in(getLocale(), because, new Paragraph())));
        result.add(Told.in(getLocale(), feedback.explanation(), new Paragraph()));
        result.addClassName("quiz-result");
        return result;
    }

    private Paragraph points(Score score) {
        Span share = new Span(Verdict.points(score.share(), getLocale()));
        share.addClassName("quiz-share");
        Paragraph points = new Paragraph(share, new Span(" " + getTranslation("quiz.points")));
        points.addClassName("quiz-points");
        return points;
    }

    /** Why one could think what the learner chose, or why it is right. */
    private static Optional<Bilingual> because(Feedback feedback) {
        return feedback instanceof Feedback.OnChoice choice
                ? Optional.ofNullable(choice.chosen().because())
                : Optional.empty();
    }

    private Div texts(Source source) {
        Div texts = new Div();
        texts.addClassName("quiz-texts");
        source.claims()
                .forEach(claim -> texts.add(new Witness(claim, source.account().textOf(claim))));
        if (source.claims().isEmpty()) {
            Span silence = new Span(new Span(getTranslation("quiz.silence")));
            silence.addClassName("silence");
            texts.add(silence);
        }
        return texts;
    }

    private static Optional<Component> record(Source source) {
        return Optional.of(source.ground().corrections())
                .filter(corrections -> !corrections.isEmpty())
                .map(Witness::new);
    }

    private Div actions(Feedback feedback) {
        Div actions = new Div(next());
        if (!severalEvents(feedback)) {
            sources.forEach(source -> actions.add(event(source)));
        }
        if (!feedback.grounds().isEmpty()) {
            actions.add(new Challenge(feedback.grounds()));
        }
        actions.addClassName("quiz-actions");
        return actions;
    }

    private Anchor next() {
        Span enter = new Span("↵");
        enter.getElement().setAttribute("aria-hidden", "true");
        boolean last = number == sitting.count();
        Anchor next = new Anchor(
                sitting.addressAfter(number), new Span(getTranslation(last ? "quiz.result.show" : "quiz.next")), enter);
        next.addClassNames("button-primary", "quiz-primary");
        QuizKeys.press(next);
        return next;
    }

    private Anchor event(Source source) {
        Anchor event = new Anchor("/?event=" + source.ground().event(), getTranslation("quiz.event"));
        event.addClassName("button");
        return event;
    }

    /** The events in right order, each with its date and who says so. */
    private Section course() {
        OrderedList events = new OrderedList();
        sources.forEach(source -> events.add(entry(source)));
        Section course = new Section(new H3(getTranslation("quiz.course")), events);
        course.addClassName("quiz-course");
        return course;
    }

    private ListItem entry(Source source) {
        Span date = new Span(source.ground().date().inWords(getLocale()));
        date.addClassName("quiz-course-date");
        Anchor title = Told.in(
                getLocale(),
                source.ground().title(),
                new Anchor("/?event=" + source.ground().event(), ""));
        title.addClassName("quiz-course-title");
        Div event = new Div(date, title);
        event.addClassName("quiz-course-event");
        return new ListItem(Stream.concat(Stream.of(event, texts(source)), record(source).stream())
                .toArray(Component[]::new));
    }

    @Override
    int number() {
        return number;
    }

    @Override
    String title() {
        return getTranslation("quiz.number", number, sitting.count());
    }

    @Override
    void focus() {
        Focus.on(heading);
    }
}
