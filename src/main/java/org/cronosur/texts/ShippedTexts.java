package org.cronosur.texts;

import org.cronosur.shipment.SeedFile;
import org.cronosur.shipment.Shipment;
import org.cronosur.shipment.ShippedPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes over seed-data/texts. */
@Component
@Order(1)
class ShippedTexts implements ShippedPart {

    private static final String FOLDER = "texts";

    private final SourceTexts texts;

    ShippedTexts(SourceTexts texts) {
        this.texts = texts;
    }

    @Override
    public void arrive(Shipment shipment) {
        shipment.in(FOLDER).forEach(file -> arrive(file, shipment));
        shipment.gone(FOLDER).forEach(texts::deleteBySlug);
    }

    private void arrive(SeedFile file, Shipment shipment) {
        shipment.read(file, TextFile.class).ifPresent(text -> {
            check(file, text, shipment);
            if (shipment.isNews(file)) {
                texts.findBySlug(text.slug())
                        .ifPresentOrElse(before -> takeOver(text, before), () -> texts.save(text.toText()));
            }
        });
    }

    /** A text is changed where it stands: events cite it. */
    private void takeOver(TextFile text, SourceText before) {
        before.giveUpSections();
        texts.flush();
        before.become(text.titlePage(), text.toSections());
    }

    private static void check(SeedFile file, TextFile text, Shipment shipment) {
        if (!text.slug().equals(file.stem())) {
            shipment.note(file.flaw("/slug", "the slug is not the name of the file"));
        }
        for (int s = 0; s < text.sections().size(); s++) {
            TextFile.SectionPart section = text.sections().get(s);
            for (int p = 0; p < section.paragraphs().size(); p++) {
                TextFile.ParagraphPart paragraph = section.paragraphs().get(p);
                if (!isRange(paragraph)) {
                    shipment.note(file.flaw(
                            "/sections/%d/paragraphs/%d/lines".formatted(s, p),
                            "lines are the first and the last line of the paragraph, counted from 1"));
                }
            }
        }
    }

    private static boolean isRange(TextFile.ParagraphPart paragraph) {
        return paragraph.lines().size() == 2
                && paragraph.lines().getFirst() >= 1
                && paragraph.lines().getFirst() <= paragraph.lines().getLast();
    }
}
