package org.cronosur.texts;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cronosur.language.Bilingual;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text as a teacher adds it. Whoever saves it asks for its {@link #faults} first. For the parts see the accessors of
 * {@link SourceText}.
 *
 * @param sections empty where nobody has written down how the text is built; places in it are then cited in words
 */
public record TextDraft(
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
        @Nullable String link,
        List<Part> sections) {

    public static final int LONGEST_SIGLUM = 2;
    public static final int LONGEST_TITLE = 400;
    public static final int LONGEST_SHORT_TITLE = 60;
    public static final int LONGEST_AUTHOR = 200;
    public static final int LONGEST_PUBLICATION = 300;
    public static final int LONGEST_KIND = 200;
    public static final int LONGEST_VIEWPOINT = 2000;
    public static final int LONGEST_LINK = 400;

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /**
     * A section as a teacher writes it down.
     *
     * @param id under which claims name it; stays when the name is changed
     */
    public record Part(String id, @Nullable String heading, Bilingual name, List<Paragraph> paragraphs) {

        static Part of(Section section) {
            return new Part(section.id(), section.heading().orElse(null), section.name(), section.paragraphs());
        }

        Section toSection() {
            return new Section(id, heading, name, paragraphs);
        }
    }

    /** What keeps a draft from being a text. */
    public enum Fault {
        TITLE_MISSING,
        AUTHOR_MISSING,
        YEAR_MISSING,
        SIGLUM_UNFIT,
        LANGUAGE_UNKNOWN,
        LINK_UNFIT,
        TOO_LONG
    }

    /** What a text says now, to be changed. */
    public static TextDraft of(SourceText text) {
        return new TextDraft(
                text.siglum(),
                text.title(),
                text.shortTitle(),
                text.author(),
                text.publication(),
                text.published(),
                text.language(),
                text.kind(),
                text.voice(),
                text.viewpoint(),
                text.link().orElse(null),
                text.sections().stream().map(Part::of).toList());
    }

    /** All that is wrong, in the order in which a form asks for it; empty when it can be saved. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        when(title.isBlank() || shortTitle.es().isBlank(), Fault.TITLE_MISSING, faults);
        when(author.isBlank(), Fault.AUTHOR_MISSING, faults);
        when(published.latest().isEmpty(), Fault.YEAR_MISSING, faults);
        when(!siglum.matches("[\\p{Lu}\\p{N}][\\p{L}\\p{N}]?"), Fault.SIGLUM_UNFIT, faults);
        when(!LANGUAGES.contains(language), Fault.LANGUAGE_UNKNOWN, faults);
        when(link != null && !isAddress(link), Fault.LINK_UNFIT, faults);
        when(isTooLong(), Fault.TOO_LONG, faults);
        return faults;
    }

    private static void when(boolean wrong, Fault fault, List<Fault> faults) {
        if (wrong) {
            faults.add(fault);
        }
    }

    /** Only what a browser opens as a page: "javascript:" is an address, too. */
    private static boolean isAddress(String link) {
        try {
            URI address = URI.create(link);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private boolean isTooLong() {
        return title.length() > LONGEST_TITLE
                || author.length() > LONGEST_AUTHOR
                || publication.length() > LONGEST_PUBLICATION
                || (link != null && link.length() > LONGEST_LINK)
                || isLonger(LONGEST_SHORT_TITLE, shortTitle)
                || isLonger(LONGEST_KIND, kind, voice)
                || isLonger(LONGEST_VIEWPOINT, viewpoint);
    }

    private static boolean isLonger(int most, Bilingual... words) {
        return Stream.of(words)
                .anyMatch(said -> said.es().length() > most || said.en().length() > most);
    }

    SourceText.TitlePage titlePage(String slug) {
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
}
