package org.cronosur.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.TextDraft;

/** Where a text is described: who speaks, when, from where, and how it is built. */
final class TextForm extends Div {

    private static final List<String> LANGUAGES = List.of("es", "en", "pt", "fr");

    private final TextField title = line("workshop.text.title", TextDraft.LONGEST_TITLE);
    private final Wording shortTitle = new Wording("workshop.text.short-title", TextDraft.LONGEST_SHORT_TITLE);
    private final TextField author = line("workshop.text.author", TextDraft.LONGEST_AUTHOR);
    private final TextField siglum = line("workshop.text.siglum", TextDraft.LONGEST_SIGLUM);
    private final TextField publication = line("workshop.text.publication", TextDraft.LONGEST_PUBLICATION);
    private final DateField published = new DateField("workshop.text.published");
    private final Select<String> language = new Select<>();
    private final Wording kind = new Wording("workshop.text.kind", TextDraft.LONGEST_KIND);
    private final Wording voice = new Wording("workshop.text.voice", TextDraft.LONGEST_KIND);
    private final Wording viewpoint = new Wording("workshop.text.viewpoint", TextDraft.LONGEST_VIEWPOINT);
    private final TextField link = line("workshop.text.link", TextDraft.LONGEST_LINK);
    private final SectionsField sections = new SectionsField();

    /** @param sigla proposes a siglum for a text of an author */
    TextForm(UnaryOperator<String> sigla) {
        addClassNames("workshop-event", "workshop-form");
        siglum.setHelperText(getTranslation("workshop.text.siglum.help"));
        author.addValueChangeListener(change -> {
            if (siglum.isEmpty() && !author.isEmpty()) {
                siglum.setValue(sigla.apply(author.getValue()));
            }
        });
        language.setLabel(getTranslation("workshop.text.language"));
        language.setItems(LANGUAGES);
        language.setItemLabelGenerator(code -> Locale.of(code).getDisplayLanguage(getLocale()));
        language.setValue(LANGUAGES.getFirst());
        shortTitle.hinting("workshop.text.short-title.help");
        kind.hinting("workshop.text.kind.help");
        voice.hinting("workshop.text.voice.help");
        viewpoint.hinting("workshop.text.viewpoint.help");
        link.setHelperText(getTranslation("workshop.text.link.help"));
        add(title, shortTitle, author, siglum, publication, published, language);
        add(kind, voice, viewpoint, link, sections);
    }

    private TextField line(String key, int longest) {
        TextField line = new TextField(getTranslation(key));
        line.setMaxLength(longest);
        return line;
    }

    TextForm saying(TextDraft draft) {
        title.setValue(draft.title());
        shortTitle.saying(draft.shortTitle());
        siglum.setValue(draft.siglum());
        author.setValue(draft.author());
        publication.setValue(draft.publication());
        published.saying(draft.published());
        language.setValue(draft.language());
        kind.saying(draft.kind());
        voice.saying(draft.voice());
        viewpoint.saying(draft.viewpoint());
        link.setValue(draft.link() == null ? "" : draft.link());
        sections.saying(draft.sections());
        return this;
    }

    /** @throws Complaint if something is missing or wrong */
    TextDraft read() {
        for (TextField needed : List.of(title, author, siglum)) {
            Complaint.unless(!needed.getValue().isBlank(), needed, "workshop.complaint.blank", needed.getLabel());
        }
        String address = link.getValue().strip();
        return new TextDraft(
                siglum.getValue().strip(),
                title.getValue().strip(),
                shortTitle.isBlank() ? cut(title.getValue().strip()) : shortTitle.words(),
                author.getValue().strip(),
                publication.getValue().strip(),
                published.needed(),
                language.getValue(),
                kind.wordsOrNone(),
                voice.wordsOrNone(),
                viewpoint.words(),
                address.isEmpty() ? null : address,
                sections.parts());
    }

    private static Bilingual cut(String title) {
        String cut = title.length() <= TextDraft.LONGEST_SHORT_TITLE
                ? title
                : title.substring(0, TextDraft.LONGEST_SHORT_TITLE - 1) + "…";
        return new Bilingual(cut, cut);
    }
}
