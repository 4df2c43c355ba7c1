package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.html.Div;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.SetDraft;
import org.cronosur.visual.BilingualField;

/** What a set says of itself, to be written. It is kept after every pause. */
final class CoverForm extends Div {

    private final SetWork work;
    private final BilingualField title;
    private final BilingualField question;
    private final BilingualField introduction;
    private final BilingualField notes;

    CoverForm(SetWork work) {
        this.work = work;
        EventSet set = work.set();
        title = new BilingualField("sets.name", SetDraft.LONGEST_TITLE).saying(set.title());
        question = new BilingualField("sets.question", SetDraft.LONGEST_QUESTION).saying(set.question());
        introduction =
                new BilingualField("sets.introduction", SetDraft.LONGEST_INTRODUCTION).saying(set.introduction());
        notes = new BilingualField("sets.teacher-notes", 2 * SetDraft.LONGEST_INTRODUCTION).saying(set.teacherNotes());
        addClassName("set-form");
        for (BilingualField wording : new BilingualField[] {title, question, introduction, notes}) {
            add(wording.onPause(this::keep));
        }
    }

    /** Shows what somebody else changed; a title that is just being written anew stays empty. */
    void refresh() {
        EventSet set = work.set();
        if (!title.isBlank()) {
            title.show(set.title());
        }
        question.show(set.question());
        introduction.show(set.introduction());
        notes.show(set.teacherNotes());
    }

    /** A set has a title: as long as there is none, the last one stays. */
    private void keep() {
        work.change(draft -> draft.under(new EventSet.Cover(
                title.isBlank() ? draft.cover().title() : title.wordsOrNone(),
                question.wordsOrNone(),
                introduction.wordsOrNone(),
                notes.wordsOrNone())));
    }
}
