package org.cronosur.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cronosur.catalogue.Matter;
import org.cronosur.quiz.Disagreement;
import org.cronosur.quiz.Response;
import org.cronosur.quiz.WhereTextsDisagree;
import org.cronosur.quiz.WhereTextsDisagree.Side;
import org.cronosur.visual.Told;
import org.jspecify.annotations.Nullable;

/** A disagreement, step by step: what it is about, which claim shows it, whom others support, and why it may be so. */
final class DisagreementSheet extends Worksheet {

    private static final Disagreement NOTHING_YET = new Disagreement(null, null, Map.of(), "");

    private static final int NEARLY_FULL = 200;

    private final WhereTextsDisagree question;
    private final Runnable touched;
    private final OneOf<Matter> about;
    private final OneOf<Integer> passage;
    private final Map<Integer, OneOf<Side>> further = new LinkedHashMap<>();
    private final @Nullable TextBox reason;

    /**
     * @param shown the claims in the order of this attempt
     * @param draft how far the learner got already
     */
    DisagreementSheet(
            WhereTextsDisagree question,
            List<WhereTextsDisagree.Passage> shown,
            Optional<Response> draft,
            Runnable touched) {
        this.question = question;
        this.touched = touched;
        Disagreement given = draft.map(question::given).orElse(NOTHING_YET);
        about = new OneOf<>("about-" + question.id(), Optional.ofNullable(given.about()), touched);
        passage = new OneOf<>("passage-" + question.id(), Optional.ofNullable(given.passage()), touched);
        add(matters(), passages(shown));
        question.further().forEach(voice -> add(sides(voice, given.further().get(voice.number()))));
        reason = question.reason() == null ? null : reason(question.reason(), given.reason());
        warnOfGuessing(question);
    }

    private FieldSet matters() {
        FieldSet step = step(getTranslation("quiz.dispute.about"));
        for (Matter matter : Matter.values()) {
            step.add(option(about.button(matter), new Span(getTranslation("quiz.matter." + matter.key()))));
        }
        return step;
    }

    private FieldSet passages(List<WhereTextsDisagree.Passage> shown) {
        FieldSet step = step(getTranslation("quiz.dispute.passage"));
        shown.forEach(claim -> {
            Span words = Told.in(getLocale(), claim.claim(), new Span());
            words.addClassName("said");
            step.add(option(passage.button(claim.number()), words));
        });
        return step;
    }

    private FieldSet sides(WhereTextsDisagree.Further voice, @Nullable Side side) {
        OneOf<Side> choice =
                new OneOf<>("side-%s-%d".formatted(question.id(), voice.number()), Optional.ofNullable(side), touched);
        further.put(voice.number(), choice);
        FieldSet step =
                step(getTranslation("quiz.dispute.further", voice.voice().in(getLocale())));
        for (Side one : Side.values()) {
            String name =
                    RightAnswer.sideOf(question, one, getLocale()).orElseGet(() -> getTranslation("quiz.side.neither"));
            step.add(option(choice.button(one), new Span(name)));
        }
        return step;
    }

    private TextBox reason(WhereTextsDisagree.Reason asked, String written) {
        TextBox box = new TextBox(Disagreement.LONGEST_REASON);
        box.setValue(written);
        Paragraph room = new Paragraph();
        room.getElement().setAttribute("aria-live", "polite");
        room.addClassName("quiz-hint");
        tellRoom(room, written);
        box.addValueChangeListener(change -> {
            tellRoom(room, change.getValue());
            touched.run();
        });
        NativeLabel label = Labelled.above(
                getTranslation("quiz.dispute.reason") + " " + asked.prompt().in(getLocale()), box);
        label.addClassName("quiz-step");
        add(label, room);
        return box;
    }

    /** Before the browser takes no more, and would cut what is pasted. */
    private void tellRoom(Paragraph room, String written) {
        int left = Disagreement.LONGEST_REASON - written.length();
        room.setText(left < NEARLY_FULL ? getTranslation("quiz.dispute.room", left, Disagreement.LONGEST_REASON) : "");
    }

    private static FieldSet step(String name) {
        FieldSet step = new FieldSet(name);
        step.addClassNames("quiz-options", "quiz-step");
        return step;
    }

    private static NativeLabel option(Component field, Component words) {
        NativeLabel label = new NativeLabel();
        label.add(field, words);
        label.addClassName("quiz-option");
        return label;
    }

    @Override
    public Optional<Response> response() {
        Map<Integer, Side> sides = new TreeMap<>();
        further.forEach((voice, choice) -> choice.chosen().ifPresent(side -> sides.put(voice, side)));
        String written = reason == null ? "" : reason.getValue();
        return Optional.<Response>of(new Disagreement(
                        about.chosen().orElse(null), passage.chosen().orElse(null), sides, written))
                .filter(response -> !response.untouched());
    }

    @Override
    public String missing() {
        return "quiz.missing.dispute";
    }
}
