package org.cronosur.quiz.ui.desk;

import org.cronosur.catalogue.Event;
import org.cronosur.quiz.PlaceOnMap;
import org.cronosur.quiz.Question;

/** Where something happened, as the catalogue has it. */
final class MapForm extends QuestionForm {

    private final EventField event;
    private final VoiceField text;

    private MapForm(Shelf shelf) {
        this.event = new EventField("desk.about", shelf);
        this.text = new VoiceField("desk.rests-on", shelf, true);
        add(event, text);
    }

    static MapForm of(PlaceOnMap question, Shelf shelf) {
        MapForm form = new MapForm(shelf);
        form.event.choosing(question.event(), shelf);
        form.text.choosing(question.text(), shelf);
        form.begin(question.prompt(), question.explanation());
        return form;
    }

    static MapForm blank(Shelf shelf) {
        MapForm form = new MapForm(shelf);
        form.begin(Blank.WORDS, Blank.WORDS);
        return form;
    }

    @Override
    Question read(String id) {
        Event about = event.event();
        Complaint.unless(!about.countries().isEmpty(), "desk.complaint.no-country");
        return new PlaceOnMap(
                id,
                prompt(),
                about.countries(),
                PlaceOnMap.Aim.at(about),
                explanation(),
                about.slug(),
                text.slugOrNull());
    }
}
