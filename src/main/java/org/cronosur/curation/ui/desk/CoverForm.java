package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.html.Div;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.SetDraft;

/** What a set says of itself, to be written. It is kept after every pause. */
final class CoverForm extends Div {

    private final SetWork work;
    private final Wording title;
    private final Wording question;
    private final Wording introduction;
    private final Wording notes;

    CoverForm(SetWork work) {
        this.work = work;
        EventSet set = work.set();
        title = new Wording("sets.name", SetDraft.LONGEST_TITLE).saying(set.title());
        question = new Wording("sets.question", SetDraft.LONGEST_QUESTION).saying(set.question());
        introduction = new Wording("sets.introduction", SetDraft.LONGEST_INTRODUCTION).saying(set.introduction());
        notes = new Wording("sets.teacher-notes", 2 * SetDraft.LONGEST_INTRODUCTION).saying(set.teacherNotes());
        addClassName("set-form");
        for (Wording wording : new Wording[] {title, question, introduction, notes}) {
            add(wording.onPause(this::keep));
        }
    }

    /** A set has a title: as long as there is none, the last one stays. */
    private void keep() {
        work.change(draft -> draft.under(new EventSet.Cover(
                title.isBlank() ? draft.cover().title() : title.words(),
                question.words(),
                introduction.words(),
                notes.words())));
    }
}
