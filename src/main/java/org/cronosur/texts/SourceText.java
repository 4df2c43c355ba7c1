package org.cronosur.texts;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** A text that speaks of the past: its author, its viewpoint, and the places in it that can be cited. */
@Entity
@Table(name = "source_text")
public class SourceText {

    /** Characters that the name of a text in addresses may have. */
    public static final int LONGEST_SLUG = 60;

    @Id
    private String slug;

    private String siglum;
    private String title;

    @Embedded
    private Bilingual shortTitle;

    private String author;
    private String publication;

    private HistoricalDate published;

    private String language;

    @Embedded
    private Bilingual kind;

    @Embedded
    private Bilingual voice;

    @Embedded
    private Bilingual viewpoint;

    private @Nullable String link;

    @Embedded
    private @Nullable OwnText own;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "text_slug", nullable = false)
    @OrderColumn(name = "position")
    private List<Section> sections = new ArrayList<>();

    protected SourceText() {}

    /** What the title page says; see the accessors of {@link SourceText}. */
    public record TitlePage(
            String slug,
            String siglum,
            String title,
            Bilingual shortTitle,
            String author,
            String publication,
            HistoricalDate published,
            String language,
            Bilingual kind,
            Bilingual voice,
            Bilingual viewpoint,
            @Nullable String link) {}

    public SourceText(TitlePage page, List<Section> sections) {
        this.slug = page.slug();
        print(page);
        this.sections = new ArrayList<>(sections);
    }

    /** A text that a teacher adds. */
    static SourceText own(String slug, UUID teacher, TextDraft draft) {
        SourceText text = new SourceText(
                draft.titlePage(slug),
                draft.sections().stream().map(TextDraft.Part::toSection).toList());
        text.own = OwnText.addedBy(teacher);
        return text;
    }

    /** Takes over what its teacher changed. */
    void become(TextDraft draft) {
        own = ownOne().revised();
        print(draft.titlePage(slug));
        if (!draft.sections().equals(sections.stream().map(TextDraft.Part::of).toList())) {
            sections.clear();
            draft.sections().forEach(part -> sections.add(part.toSection()));
        }
    }

    /** Gives up its sections. Those that follow have keys of their own making and are written once these are gone. */
    void giveUpSections() {
        sections.clear();
    }

    /** Takes over what a newer edition of it says; whoever cites it goes on doing so. */
    void become(TitlePage page, List<Section> newSections) {
        print(page);
        sections.addAll(newSections);
    }

    /** Lets everybody read of it, or its teacher alone. */
    void show(boolean toAll) {
        own = ownOne().shownToAll(toAll);
    }

    private OwnText ownOne() {
        return own().orElseThrow(() -> new IllegalStateException(slug + " comes with the program and stays as it is"));
    }

    private void print(TitlePage page) {
        this.siglum = page.siglum();
        this.title = page.title();
        this.shortTitle = page.shortTitle();
        this.author = page.author();
        this.publication = page.publication();
        this.published = page.published();
        this.language = page.language();
        this.kind = page.kind();
        this.voice = page.voice();
        this.viewpoint = page.viewpoint();
        this.link = page.link();
    }

    public String slug() {
        return slug;
    }

    /** The letter that stands for this text behind every event it speaks of. */
    public String siglum() {
        return siglum;
    }

    public String title() {
        return title;
    }

    public Bilingual shortTitle() {
        return shortTitle;
    }

    public String author() {
        return author;
    }

    public String publication() {
        return publication;
    }

    public HistoricalDate published() {
        return published;
    }

    /** ISO 639-1 code of the language the text was read in; its loaded terms are in it. */
    public String language() {
        return language;
    }

    public Bilingual kind() {
        return kind;
    }

    /** Two to five words on who speaks. */
    public Bilingual voice() {
        return voice;
    }

    public Bilingual viewpoint() {
        return viewpoint;
    }

    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    public List<Section> sections() {
        return List.copyOf(sections);
    }

    /** What a teacher's own text has besides; empty for one that comes with the program. */
    public Optional<OwnText> own() {
        return Optional.ofNullable(own);
    }

    public boolean isShipped() {
        return own == null;
    }

    public boolean belongsTo(UUID teacher) {
        return own().filter(whose -> whose.by().equals(teacher)).isPresent();
    }

    /** Whether everybody may read of it. */
    public boolean isOpen() {
        return own().map(OwnText::shown).orElse(true);
    }

    /** The section called {@code id} in the structure of this text. */
    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The place as a person would cite it; the bare paragraph number where the section is not known. */
    public Bilingual cite(Locator locator) {
        if (locator.words() != null) {
            return new Bilingual(locator.words(), locator.words());
        }
        return section(locator.section())
                .map(section -> section.cite(locator.paragraph()))
                .orElseGet(() -> Section.citeParagraph(locator.paragraph()));
    }
}
