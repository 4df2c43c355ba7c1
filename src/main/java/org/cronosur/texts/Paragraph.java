package org.cronosur.texts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cronosur.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** A paragraph: its number and the lines of the plain text that it fills. */
@Embeddable
public class Paragraph {

    @Column(name = "number_in_section")
    private int number;

    private int firstLine;
    private int lastLine;

    @Embedded
    private @Nullable Bilingual label;

    protected Paragraph() {}

    /**
     * @param firstLine the first of its lines in the plain text, counted from 1
     * @param lastLine the last of them, included
     * @param label how it is cited when "para. n" would be wrong, as with an item of a list
     */
    public Paragraph(int number, int firstLine, int lastLine, @Nullable Bilingual label) {
        this.number = number;
        this.firstLine = firstLine;
        this.lastLine = lastLine;
        this.label = label;
    }

    public int number() {
        return number;
    }

    public int firstLine() {
        return firstLine;
    }

    public int lastLine() {
        return lastLine;
    }

    /** Whether every one of the lines belongs to this paragraph. */
    public boolean holds(List<Integer> lines) {
        return lines.stream().allMatch(line -> line >= firstLine && line <= lastLine);
    }

    /** How it is cited when its number would be wrong. */
    public Optional<Bilingual> ownLabel() {
        return Optional.ofNullable(label);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Paragraph that
                && number == that.number
                && firstLine == that.firstLine
                && lastLine == that.lastLine
                && Objects.equals(label, that.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, firstLine, lastLine, label);
    }
}
