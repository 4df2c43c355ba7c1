package org.cronosur.texts;

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

/** The texts as open data. */
@RestController
@RequestMapping("/api/texts")
@Tag(name = "texts", description = "The source texts: who speaks, when, from where")
@Transactional(readOnly = true)
class TextsController {

    private final SourceTexts texts;

    TextsController(SourceTexts texts) {
        this.texts = texts;
    }

    record TextJson(
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
            List<SectionJson> sections) {

        static TextJson of(SourceText text) {
            return new TextJson(
                    text.slug(),
                    text.siglum(),
                    text.title(),
                    text.shortTitle(),
                    text.author(),
                    text.publication(),
                    text.published().toString(),
                    text.language(),
                    text.kind(),
                    text.voice(),
                    text.viewpoint(),
                    text.link().orElse(null),
                    text.sections().stream().map(SectionJson::of).toList());
        }
    }

    record SectionJson(String id, @Nullable String heading, Bilingual name, List<ParagraphJson> paragraphs) {

        static SectionJson of(Section section) {
            return new SectionJson(
                    section.id(),
                    section.heading().orElse(null),
                    section.name(),
                    section.paragraphs().stream()
                            .map(paragraph -> new ParagraphJson(
                                    paragraph.number(),
                                    section.cite(paragraph.number()),
                                    List.of(paragraph.firstLine(), paragraph.lastLine())))
                            .toList());
        }
    }

    record ParagraphJson(int number, Bilingual locator, List<Integer> lines) {}

    @GetMapping
    @Operation(summary = "All texts, oldest first")
    List<TextJson> all() {
        return texts.findOpen().stream().map(TextJson::of).toList();
    }

    @GetMapping("/{slug}")
    @Operation(summary = "One text")
    TextJson one(@PathVariable String slug) {
        return texts.findBySlug(slug)
                .filter(SourceText::isOpen)
                .map(TextJson::of)
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
    }
}
