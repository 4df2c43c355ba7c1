package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.EventAccount;
import org.cronosur.curation.OwnWording;
import org.cronosur.curation.SetDraft;
import org.cronosur.curation.Step;
import org.cronosur.texts.SourceText;
import org.cronosur.visual.BilingualField;
import org.cronosur.visual.Siglum;
import org.cronosur.visual.Told;

/** One step of a set: what is said and asked at it, and the teacher's own wording beside each citation. */
final class StepForm extends Section {

    private final SetWork work;
    private final EventAccount account;
    private final Event event;
    private final H2 heading;
    private final BilingualField note;
    private final BilingualField ask;
    private final SceneForm scene;
    private final Map<Claim, BilingualField> wordings = new LinkedHashMap<>();

    StepForm(SetWork work, Step step, EventAccount account) {
        this.work = work;
        this.account = account;
        this.event = account.event();
        this.heading = Told.in(getLocale(), event.title(), new H2());
        this.note = new BilingualField("sets.note", SetDraft.LONGEST_NOTE)
                .saying(step.note().orElse(null))
                .onPause(this::keep);
        this.ask = new BilingualField("sets.ask", SetDraft.LONGEST_ASK)
                .saying(step.ask().orElse(null))
                .onPause(this::keep);
        this.scene = new SceneForm(work.lesson().events(), event.slug(), step.scene(), this::keep);
        addClassName("set-step");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, facts(), note, ask, scene, citations(step), remove());
    }

    /** Leads the reader here. */
    void lead() {
        heading.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }

    /** Shows what somebody else changed at the step, if it is still there. */
    void refresh() {
        work.draft().stepAt(event.slug()).ifPresent(step -> {
            note.show(step.note().orElse(null));
            ask.show(step.ask().orElse(null));
            scene.show(step.scene());
            wordings.forEach((claim, own) -> own.show(step.wordingBeside(claim).orElse(null)));
        });
    }

    private Paragraph facts() {
        Anchor page = new Anchor("/events/" + event.slug(), getTranslation("sets.step.event"), AnchorTarget.BLANK);
        Paragraph facts = new Paragraph(new Span(event.date().inWords(getLocale()) + " · "), page);
        facts.addClassName("set-step-facts");
        return facts;
    }

    private NativeDetails citations(Step step) {
        Div citations = new Div(new Paragraph(getTranslation("sets.wordings.lead")));
        event.claims().forEach(claim -> citations.add(citation(claim, step)));
        NativeDetails details =
                new NativeDetails(getTranslation("sets.wordings", event.claims().size()), citations);
        details.setOpen(!step.wordings().isEmpty());
        details.setVisible(!event.claims().isEmpty());
        details.addClassName("set-fold");
        return details;
    }

    private Div citation(Claim claim, Step step) {
        SourceText text = account.textOf(claim);
        Span where = Told.in(getLocale(), text.cite(claim.locator()), new Span());
        where.addClassName("set-citation-where");
        Div head = new Div(new Siglum(text.siglum()), new H3(text.shortTitle().in(getLocale())), where);
        head.addClassName("set-citation-head");
        Paragraph said = Told.in(getLocale(), claim.claim(), new Paragraph());
        said.addClassName("set-citation-said");
        BilingualField own = new BilingualField("sets.wording", SetDraft.LONGEST_NOTE)
                .saying(step.wordingBeside(claim).orElse(null))
                .onPause(this::keep);
        wordings.put(claim, own);
        Div citation = new Div(head, said, own);
        citation.addClassName("set-citation");
        return citation;
    }

    private NativeButton remove() {
        NativeButton remove = new NativeButton(
                getTranslation("sets.step.remove"), click -> work.change(draft -> draft.without(event.slug())));
        remove.addClassName("button");
        remove.setAriaLabel(
                getTranslation("sets.step.remove.this", event.title().in(getLocale())));
        return remove;
    }

    private void keep() {
        work.change(draft ->
                draft.stepAt(event.slug()).map(this::told).map(draft::saying).orElse(draft));
    }

    private Step told(Step before) {
        List<OwnWording> own = wordings.entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(entry.getValue().wordsOrNull())
                        .map(words -> OwnWording.beside(entry.getKey(), words)))
                .toList();
        return new Step(
                before.event(),
                note.wordsOrNull(),
                ask.wordsOrNull(),
                scene.chosen().orElse(null),
                own);
    }
}
