package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import org.cronosur.quiz.Feedback;
import org.cronosur.quiz.Question;
import org.cronosur.quiz.Score;
import org.cronosur.quiz.Shown;
import org.cronosur.visual.Told;

/** What an answer was worth, why, and who says so; or of a question left open, what would have been right. */
public final class Explained extends Div {

    private final Div work;
    private final boolean hinted;
    private final List<Source> sources;
    private final HtmlContainer heading;
    private final List<Component> ways;

    /**
     * @param shown in which order the parts of the question were shown
     * @param hinted whether the hint was taken
     * @param sources what the answer rests on, in the order of the feedback
     * @param heading takes the verdict
     * @param ways where one can go from here, before those to the sources
     */
    Explained(
            Question question,
            Shown shown,
            boolean hinted,
            Feedback feedback,
            List<Source> sources,
            HtmlContainer heading,
            List<Component> ways) {
        this.hinted = hinted;
        this.sources = sources;
        this.heading = heading;
        this.ways = ways;
        work = new Div(Marked.of(question, feedback, shown));
        work.addClassName("quiz-work");
        add(work, told(feedback));
    }

    /** Adds something below what was answered. */
    public void addToWork(Component more) {
        work.add(more);
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
        Verdict verdict = Verdict.on(feedback);
        heading.add(verdict.sign(), new Span(getTranslation("quiz.verdict." + verdict.word())));
        heading.getElement().getClassList().addAll(List.of("quiz-verdict", "is-" + verdict.word()));
        Div result = new Div(heading, points(feedback.score()));
        because(feedback).ifPresent(because -> result.add(Told.in(getLocale(), because, new Paragraph())));
        result.add(Told.in(getLocale(), feedback.explanation(), new Paragraph()));
        if (hinted) {
            result.add(new Paragraph(getTranslation("quiz.hint.taken")));
        }
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
        Div actions = new Div();
        actions.add(ways);
        if (!severalEvents(feedback)) {
            sources.forEach(source -> actions.add(event(source)));
        }
        if (!feedback.grounds().isEmpty()) {
            actions.add(new Challenge(feedback.grounds()));
        }
        actions.addClassName("quiz-actions");
        return actions;
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

    /** Puts the focus on the verdict. */
    public void focus() {
        Focus.on(heading);
    }
}
