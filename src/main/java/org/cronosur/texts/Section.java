package org.cronosur.texts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** A section of a text with its numbered paragraphs. */
@Entity
@Table(name = "text_section")
public class Section {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long number;

    @Column(name = "id_in_text")
    private String id;

    private @Nullable String heading;

    @Embedded
    private Bilingual name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "text_paragraph", joinColumns = @JoinColumn(name = "section_number"))
    @OrderColumn(name = "position")
    private List<Paragraph> paragraphs = new ArrayList<>();

    protected Section() {}

    public Section(String id, @Nullable String heading, Bilingual name, List<Paragraph> paragraphs) {
        this.id = id;
        this.heading = heading;
        this.name = name;
        this.paragraphs = new ArrayList<>(paragraphs);
    }

    public String id() {
        return id;
    }

    /** The heading as the text prints it; absent where a section has none. */
    public Optional<String> heading() {
        return Optional.ofNullable(heading);
    }

    /** How a person names the section in a citation. */
    public Bilingual name() {
        return name;
    }

    public List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    public Optional<Paragraph> paragraph(int number) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.number() == number)
                .findFirst();
    }

    /** A section of a single paragraph is cited by its name alone; a label may name the section itself. */
    Bilingual cite(int number) {
        Optional<Bilingual> label = paragraph(number).flatMap(Paragraph::ownLabel);
        if (label.isEmpty() && paragraphs.size() == 1) {
            return name;
        }
        Bilingual place = label.orElseGet(() -> citeParagraph(number));
        if (place.es().startsWith(name.es())) {
            return place;
        }
        return new Bilingual(name.es() + ", " + place.es(), name.en() + ", " + place.en());
    }

    static Bilingual citeParagraph(int number) {
        return new Bilingual("párr. " + number, "para. " + number);
    }
}
