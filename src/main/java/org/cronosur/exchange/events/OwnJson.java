package org.cronosur.exchange.events;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.cronosur.curation.OwnWording;
import org.cronosur.curation.Scene;
import org.cronosur.language.Bilingual;
import org.cronosur.quiz.ExtraTime;
import org.cronosur.quiz.Provenance;
import org.cronosur.quiz.QuizRules;
import org.cronosur.texts.Locator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The own format, JSON: {@code {"format": "cronosur", "version": 1, "texts": […], "places": […], "actors": […],
 * "events": […], "sets": […], "quizzes": […]}}. Dates are EDTF, words in two languages {@code {"es", "en"}}. It holds all
 * that a teacher made, save who else sees it. What a later version adds raises the number; a reader refuses numbers that
 * it does not know.
 */
final class OwnJson {

    static final String FORMAT = "cronosur";
    static final int VERSION = 1;

    /** By the names of the fields: what a record says besides, as whether it is a paragraph, is no part of it. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withCreatorVisibility(Visibility.ANY))
            .changeDefaultPropertyInclusion(given -> given.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private OwnJson() {}

    record Document(
            String format,
            int version,
            List<TextPart> texts,
            List<PlacePart> places,
            List<ActorPart> actors,
            List<EventPart> events,
            List<SetPart> sets,
            List<QuizPart> quizzes) {}

    record TextPart(
            String slug,
            String siglum,
            String title,
            Bilingual shortTitle,
            String author,
            String publication,
            String published,
            String language,
            Bilingual kind,
            Bilingual voice,
            Bilingual viewpoint,
            @Nullable String link,
            List<SectionPart> sections) {}

    record SectionPart(String id, @Nullable String heading, Bilingual name, List<ParagraphPart> paragraphs) {}

    record ParagraphPart(
            int n, List<Integer> lines, @Nullable Bilingual label) {}

    record PlacePart(String slug, Bilingual name, String country, double lat, double lon, String precision) {}

    record ActorPart(String slug, Bilingual name, String kind, List<String> aliases) {}

    record EventPart(
            String slug,
            Bilingual title,
            Bilingual label,
            Bilingual summary,
            String date,
            String dateSource,
            List<String> countries,
            @Nullable String place,
            List<String> actors,
            List<String> themes,
            int importance,
            boolean contested,
            boolean context,
            boolean sensitive,
            List<RelationPart> related,
            List<ClaimPart> claims,
            List<DisputePart> disputes,
            List<NotePart> recordNotes,
            @Nullable CopyPart copy) {}

    record RelationPart(String event, String as) {}

    record ClaimPart(
            String text,
            Locator locator,
            List<Integer> lines,
            @Nullable String dateAsStated,
            @Nullable Bilingual dateWords,
            @Nullable String voice,
            List<String> terms,
            Bilingual claim,
            Bilingual framing) {}

    record DisputePart(String on, List<String> between, Bilingual note) {}

    record NotePart(
            String on, @Nullable String text, boolean contradicts, Bilingual note, Bilingual restsOn, Bilingual why) {}

    /** What an own event is a copy of, and the fingerprints of that event then. */
    record CopyPart(String of, String digest, @Nullable String parts, String remark) {}

    record SetPart(
            String slug,
            Bilingual title,
            Bilingual question,
            Bilingual introduction,
            Bilingual teacherNotes,
            List<StepPart> steps) {}

    record StepPart(
            String event,
            @Nullable Bilingual note,
            @Nullable Bilingual ask,
            @Nullable Scene scene,
            List<OwnWording> wordings) {

        StepPart {
            wordings = wordings == null ? List.of() : wordings;
        }
    }

    record QuizPart(
            String slug,
            Bilingual title,
            String set,
            List<JsonNode> questions,
            Map<String, Bilingual> hints,
            Map<String, Provenance> provenances,
            List<String> sensitive,
            QuizRules rules,
            List<ExtraTime> extraTimes) {

        QuizPart {
            extraTimes = extraTimes == null ? List.of() : extraTimes;
            sensitive = sensitive == null ? List.of() : sensitive;
        }
    }
}
