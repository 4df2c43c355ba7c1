package org.cronosur.workshop.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.Paragraph;
import org.cronosur.texts.TextDraft.Part;

/** How a text is built, one section a line: its name, and after a bar how many paragraphs it has. */
final class SectionsField extends Div {

    private static final Pattern LINE = Pattern.compile("(.{1,200}?)\\s*\\|\\s*(\\d{1,4})");
    private static final int LONGEST = 20_000;

    private final TextArea lines = new TextArea();
    private List<Part> before = List.of();
    private String shown = "";

    SectionsField() {
        lines.setLabel(getTranslation("workshop.text.sections"));
        lines.setHelperText(getTranslation("workshop.text.sections.help"));
        lines.setMaxLength(LONGEST);
        lines.setMinRows(2);
        lines.setMaxRows(12);
        lines.setWidthFull();
        add(lines);
    }

    SectionsField saying(List<Part> parts) {
        before = parts;
        shown = parts.stream()
                .map(part ->
                        part.name().in(getLocale()) + " | " + part.paragraphs().size())
                .collect(joining("\n"));
        lines.setValue(shown);
        return this;
    }

    /**
     * The sections; as they were where nothing was written here, with all that the lines do not tell of them.
     *
     * @throws Complaint if a line is not a name, a bar and a number
     */
    List<Part> parts() {
        if (lines.getValue().equals(shown)) {
            return before;
        }
        List<Part> parts = new ArrayList<>();
        lines.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    Matcher section = LINE.matcher(line);
                    Complaint.unless(section.matches(), lines, "workshop.complaint.section", line);
                    parts.add(part(parts.size(), section.group(1), Integer.parseInt(section.group(2))));
                });
        return parts;
    }

    /** Sections keep their ids by their place in the list, so that claims go on citing them when names are mended. */
    private Part part(int place, String name, int paragraphs) {
        String id = place < before.size() ? before.get(place).id() : "s" + (place + 1);
        List<Paragraph> numbered = IntStream.rangeClosed(1, paragraphs)
                .mapToObj(number -> new Paragraph(number, 0, 0, null))
                .toList();
        return new Part(id, null, new Bilingual(name, name), numbered);
    }
}
