package org.cronosur.texts;

import java.util.List;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** A file of seed-data/texts; its fields are described in seed-data/README.md. */
record TextFile(
        String slug,
        String siglum,
        String title,
        Bilingual shortTitle,
        String author,
        String publication,
        HistoricalDate published,
        String language,
        @Nullable String originalLanguage,
        Bilingual kind,
        Bilingual voice,
        Bilingual viewpoint,
        @Nullable String link,
        List<SectionPart> sections) {

    record SectionPart(String id, @Nullable String heading, Bilingual name, List<ParagraphPart> paragraphs) {

        Section toSection() {
            return new Section(
                    id,
                    heading,
                    name,
                    paragraphs.stream().map(ParagraphPart::toParagraph).toList());
        }
    }

    record ParagraphPart(
            int n, List<Integer> lines, @Nullable Bilingual label) {

        Paragraph toParagraph() {
            return new Paragraph(n, lines.getFirst(), lines.getLast(), label);
        }
    }

    SourceText toText() {
        return new SourceText(titlePage(), toSections());
    }

    SourceText.TitlePage titlePage() {
        return new SourceText.TitlePage(
                slug,
                siglum,
                title,
                shortTitle,
                author,
                publication,
                published,
                language,
                kind,
                voice,
                viewpoint,
                link);
    }

    List<Section> toSections() {
        return sections.stream().map(SectionPart::toSection).toList();
    }
}
