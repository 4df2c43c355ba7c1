package org.cronosur.curation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.Optional;
import org.cronosur.catalogue.Claim;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** One event of a set, with what the teacher says at it and asks the class. */
@Embeddable
public class Step {

    @Column(name = "event_slug")
    private String event;

    @Embedded
    private @Nullable Bilingual note;

    @Embedded
    private @Nullable Bilingual ask;

    @Embedded
    private @Nullable Scene scene;

    @Convert(converter = WordingsColumn.class)
    private @Nullable List<OwnWording> wordings;

    protected Step() {}

    public Step(String event, @Nullable Bilingual note, @Nullable Bilingual ask) {
        this(event, note, ask, null, List.of());
    }

    /** @param wordings the teacher's own, at most one beside each citation */
    public Step(
            String event,
            @Nullable Bilingual note,
            @Nullable Bilingual ask,
            @Nullable Scene scene,
            List<OwnWording> wordings) {
        this.event = event;
        this.note = note;
        this.ask = ask;
        this.scene = scene;
        this.wordings = wordings.isEmpty() ? null : List.copyOf(wordings);
    }

    /** A step at which nothing is said yet. */
    public static Step at(String event) {
        return new Step(event, null, null);
    }

    /** The slug of the event. */
    public String event() {
        return event;
    }

    public Optional<Bilingual> note() {
        return Optional.ofNullable(note);
    }

    /** A question for the class. */
    public Optional<Bilingual> ask() {
        return Optional.ofNullable(ask);
    }

    /** What it shows of the line and the map, where the teacher has chosen that. */
    public Optional<Scene> scene() {
        return Optional.ofNullable(scene);
    }

    /** The teacher's own wordings beside citations. */
    public List<OwnWording> wordings() {
        return wordings == null ? List.of() : wordings;
    }

    public Optional<Bilingual> wordingBeside(Claim claim) {
        return wordings().stream()
                .filter(own -> own.isBeside(claim))
                .findFirst()
                .map(OwnWording::words);
    }

    /** What it says or shows in this respect. */
    Object said(Change.Part part) {
        return switch (part) {
            case NOTE -> note();
            case ASK -> ask();
            case YEARS -> scene().flatMap(Scene::line);
            case MAP -> scene().flatMap(Scene::map);
            case WORDING -> wordings();
        };
    }

    /** The same, with one part as another has it. */
    Step taking(Change.Part part, Step other) {
        return new Step(
                event,
                part == Change.Part.NOTE ? other.note : note,
                part == Change.Part.ASK ? other.ask : ask,
                Scene.of(
                        (part == Change.Part.YEARS ? other : this).scene,
                        (part == Change.Part.MAP ? other : this).scene),
                (part == Change.Part.WORDING ? other : this).wordings());
    }
}
