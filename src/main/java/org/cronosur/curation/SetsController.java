package org.cronosur.curation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The event sets as open data. */
@RestController
@RequestMapping("/api/sets")
@Tag(name = "sets", description = "Events in the order in which they are taught")
@Transactional(readOnly = true)
class SetsController {

    private final EventSets sets;

    SetsController(EventSets sets) {
        this.sets = sets;
    }

    record SetJson(
            String slug,
            Bilingual title,
            Bilingual question,
            Bilingual introduction,
            Bilingual teacherNotes,
            @Nullable String signature,
            List<StepJson> steps) {

        static SetJson of(EventSet set) {
            return new SetJson(
                    set.slug(),
                    set.title(),
                    set.question(),
                    set.introduction(),
                    set.teacherNotes(),
                    set.own().map(OwnSet::signature).orElse(null),
                    set.steps().stream().map(StepJson::of).toList());
        }
    }

    record StepJson(
            String event,
            @Nullable Bilingual note,
            @Nullable Bilingual ask,
            @Nullable Scene scene,
            List<OwnWording> wordings) {

        static StepJson of(Step step) {
            return new StepJson(
                    step.event(),
                    step.note().orElse(null),
                    step.ask().orElse(null),
                    step.scene().orElse(null),
                    step.wordings());
        }
    }

    @GetMapping
    @Operation(summary = "All sets, in the order in which they are taught")
    List<SetJson> all() {
        return sets.findAll().stream().map(SetJson::of).toList();
    }

    @GetMapping("/{slug}")
    @Operation(summary = "One set")
    SetJson one(@PathVariable String slug) {
        return sets.findBySlug(slug)
                .map(SetJson::of)
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
    }
}
