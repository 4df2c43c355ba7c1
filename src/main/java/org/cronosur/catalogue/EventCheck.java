package org.cronosur.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cronosur.shipment.Flaw;
import org.cronosur.shipment.SeedFile;
import org.cronosur.texts.Paragraph;
import org.cronosur.texts.SourceText;
import org.cronosur.texts.SourceTexts;

/** Holds an event file against what the rest of the content knows. */
class EventCheck {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private final SourceTexts texts;
    private final Themes themes;
    private final Places places;
    private final Actors actors;
    private final Set<String> events;

    EventCheck(SourceTexts texts, Themes themes, Places places, Actors actors, Set<String> events) {
        this.texts = texts;
        this.themes = themes;
        this.places = places;
        this.actors = actors;
        this.events = events;
    }

    List<Flaw> flawsOf(SeedFile file, EventFile event) {
        Flaws flaws = new Flaws(file);
        flaws.when(!event.slug().equals(file.stem()), "/slug", "the slug is not the name of the file");
        flaws.when(event.importance() < 1 || event.importance() > 3, "/importance", "importance is 1, 2 or 3");
        flaws.when(event.themes().isEmpty(), "/themes", "the event has no theme, so no mark can be drawn");
        flaws.when(event.claims().isEmpty(), "/claims", "the event has no claim: no text speaks of it");
        flaws.word(DateSource.class, event.dateSource(), "/dateSource");
        checkNames(event, flaws);
        for (int i = 0; i < event.claims().size(); i++) {
            checkClaim(event.claims().get(i), "/claims/" + i, flaws);
        }
        checkTestimony(event, flaws);
        return flaws.found();
    }

    private void checkNames(EventFile event, Flaws flaws) {
        flaws.when(
                event.place() != null && !places.existsById(event.place()),
                "/place",
                "the place “" + event.place() + "” is unknown");
        flaws.each(event.countries(), "/countries/%d", COUNTRIES::contains, "the country “%s” is not in ISO 3166-1");
        flaws.each(event.actors(), "/actors/%d", actors::existsById, "the actor “%s” is unknown");
        flaws.each(event.themes(), "/themes/%d", themes::existsById, "the theme “%s” is unknown");
        flaws.each(
                event.relations().stream().map(EventFile.RelationPart::event).toList(),
                "/related/%d/event",
                events::contains,
                "the related event “%s” does not exist");
    }

    private void checkClaim(EventFile.ClaimPart claim, String pointer, Flaws flaws) {
        Optional<SourceText> text = texts.findBySlug(claim.text());
        if (text.isEmpty()) {
            flaws.add(pointer + "/text", "the text “" + claim.text() + "” is unknown");
            return;
        }
        Optional<Paragraph> paragraph = text.get()
                .section(claim.locator().section())
                .flatMap(section -> section.paragraph(claim.locator().paragraph()));
        if (paragraph.isEmpty()) {
            flaws.add(
                    pointer + "/locator",
                    "“" + claim.text() + "” has no paragraph " + claim.locator().paragraph() + " in a section “"
                            + claim.locator().section() + "”");
            return;
        }
        flaws.when(claim.lines().isEmpty(), pointer + "/lines", "the claim rests on no line of its text");
        flaws.when(
                !paragraph.get().holds(claim.lines()),
                pointer + "/lines",
                "the lines lie outside paragraph " + claim.locator().paragraph() + ", which fills "
                        + paragraph.get().firstLine() + " to " + paragraph.get().lastLine());
    }

    private void checkTestimony(EventFile event, Flaws flaws) {
        boolean disagreement =
                !event.quarrels().isEmpty() || event.notes().stream().anyMatch(EventFile.NotePart::contradicts);
        flaws.when(
                event.contested() != disagreement,
                "/contested",
                event.contested()
                        ? "the event is called contested, but no dispute and no record note says why"
                        : "a dispute or a record note contradicts a text, but the event is not called contested");
        for (int i = 0; i < event.notes().size(); i++) {
            flaws.word(Matter.class, event.notes().get(i).on(), "/recordNotes/" + i + "/on");
        }
        for (int i = 0; i < event.quarrels().size(); i++) {
            flaws.word(Matter.class, event.quarrels().get(i).on(), "/disputes/" + i + "/on");
            flaws.when(
                    event.quarrels().get(i).between().size() != 2,
                    "/disputes/" + i + "/between",
                    "a dispute is between two");
        }
        for (int i = 0; i < event.relations().size(); i++) {
            flaws.word(Relation.As.class, event.relations().get(i).as(), "/related/" + i + "/as");
        }
        checkSourceOfDate(event, flaws);
    }

    private static void checkSourceOfDate(EventFile event, Flaws flaws) {
        boolean explained = event.notes().stream().anyMatch(note -> note.on().equals("date"));
        flaws.when(
                event.dateSource().equals("record") && !explained,
                "/dateSource",
                "the date comes from the record, but no record note on the date says what it rests on");
    }

    /** The flaws of one file, as they are found. */
    private static final class Flaws {

        private final SeedFile file;
        private final List<Flaw> found = new ArrayList<>();

        Flaws(SeedFile file) {
            this.file = file;
        }

        List<Flaw> found() {
            return found;
        }

        void add(String pointer, String reason) {
            found.add(file.flaw(pointer, reason));
        }

        void when(boolean wrong, String pointer, String reason) {
            if (wrong) {
                add(pointer, reason);
            }
        }

        <E extends Enum<E>> void word(Class<E> type, String word, String pointer) {
            if (!Words.knows(type, word)) {
                add(pointer, "“" + word + "” is not a word for this field");
            }
        }

        void each(List<String> names, String pointer, Predicate<String> known, String reason) {
            for (int i = 0; i < names.size(); i++) {
                when(!known.test(names.get(i)), pointer.formatted(i), reason.formatted(names.get(i)));
            }
        }
    }
}
