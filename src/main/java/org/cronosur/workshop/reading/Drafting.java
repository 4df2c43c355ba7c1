package org.cronosur.workshop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.Actors;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.DateSource;
import org.cronosur.catalogue.Event;
import org.cronosur.catalogue.Event.Circumstances;
import org.cronosur.catalogue.Event.Naming;
import org.cronosur.catalogue.Event.Standing;
import org.cronosur.catalogue.Event.Testimony;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.Folded;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.Places;
import org.cronosur.language.Bilingual;
import org.cronosur.texts.Locator;
import org.cronosur.texts.reading.Basis;
import org.cronosur.texts.reading.Candidate;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes events and claims out of what a teacher accepts. */
@Component
class Drafting {

    /** Characters that stand beside a mark on the timeline. */
    private static final int SHORT = 28;

    /** Words of the text that may be repeated to say how it dates something. */
    private static final int MOST_WORDS = 4;

    private static final Pattern ORGANISATION = Pattern.compile(
            "\\p{Lu}{2,}.*|.*\\b(?:Partido|Frente|Unión|Union|Party|Front|Army|Ejército|Ministerio|Ministry|Comité|Committee"
                    + "|Confederación|Federación|Movimiento|Movement|Banco|Bank|Comisión|Commission|Consejo|Council)\\b.*");

    private final Places places;
    private final Actors actors;

    Drafting(Places places, Actors actors) {
        this.places = places;
        this.actors = actors;
    }

    EventDraft event(UUID teacher, Finding finding, Acceptance accepted, String text) {
        boolean asRead = accepted.date().equals(finding.offer().date());
        return new EventDraft(
                new Naming(accepted.title(), shortened(accepted.title()), accepted.said()),
                new Circumstances(
                        accepted.date(),
                        asRead ? DateSource.TEXT : DateSource.RECORD,
                        accepted.countries(),
                        accepted.place() == null ? null : placed(teacher, accepted.place()),
                        accepted.actors().stream()
                                .map(actor -> engaged(teacher, actor))
                                .toList(),
                        accepted.theme() == null ? List.of() : List.of(accepted.theme())),
                new Standing(accepted.importance(), false, false, false),
                new Testimony(
                        List.of(claim(finding, accepted, text, accepted.date())), List.of(), List.of(), List.of()));
    }

    private static Bilingual shortened(Bilingual title) {
        return new Bilingual(OwnSource.cut(title.es(), SHORT), OwnSource.cut(title.en(), SHORT));
    }

    /** The same event with one more claim; texts that date it apart make it contested. */
    EventDraft joined(Event event, Finding finding, Acceptance accepted, String text) {
        EventDraft now = EventDraft.of(event);
        List<Claim> claims = new ArrayList<>(now.testimony().claims());
        claims.add(claim(finding, accepted, text, event.date()));
        HistoricalDate read = finding.offer().date();
        boolean apart = !read.isUnknown() && !event.date().isUnknown() && !read.sameAtCoarser(event.date());
        return with(now, now.standing().contested() || apart, claims);
    }

    private static EventDraft with(EventDraft now, boolean contested, List<Claim> claims) {
        Standing standing = now.standing();
        Testimony testimony = now.testimony();
        return new EventDraft(
                now.naming(),
                now.circumstances(),
                new Standing(standing.importance(), contested, standing.context(), standing.sensitive()),
                new Testimony(claims, testimony.disputes(), testimony.recordNotes(), testimony.related()));
    }

    /** The same event without the claim of this finding. */
    EventDraft without(Event event, Finding finding, String text, boolean contested) {
        EventDraft now = EventDraft.of(event);
        List<Claim> claims = new ArrayList<>(now.testimony().claims());
        for (int at = claims.size() - 1; at >= 0; at--) {
            if (isOf(finding, text, claims.get(at))) {
                claims.remove(at);
                break;
            }
        }
        return with(now, contested, claims);
    }

    private static boolean isOf(Finding finding, String text, Claim claim) {
        return claim.text().equals(text)
                && claim.locator().paragraph() == finding.passage()
                && claim.lines().equals(finding.offer().lines());
    }

    private static Claim claim(Finding finding, Acceptance accepted, String text, HistoricalDate dateOfEvent) {
        Candidate offer = finding.offer();
        HistoricalDate read = offer.date();
        boolean differs = !read.isUnknown() && !read.equals(dateOfEvent);
        return new Claim(
                new Claim.Citation(
                        text,
                        new Locator("", finding.passage(), accepted.locator().isBlank() ? null : accepted.locator()),
                        offer.lines(),
                        differs ? read : null,
                        dateWords(offer),
                        null),
                List.of(),
                accepted.said(),
                new Bilingual("", ""));
    }

    /** The words of the text, where they date by something else than the calendar. */
    private static @Nullable Bilingual dateWords(Candidate offer) {
        boolean few = offer.expression().split("\\s+").length <= MOST_WORDS;
        return offer.basis() == Basis.STATED || !few ? null : new Bilingual(offer.expression(), offer.expression());
    }

    /** The catalogue's own place of that name, so that the map has one mark and not two. */
    private Place placed(UUID teacher, org.cronosur.texts.reading.Place found) {
        Place.Precision precision = found.kind() == org.cronosur.texts.reading.Place.Kind.REGION
                ? Place.Precision.REGION
                : Place.Precision.TOWN;
        Bilingual name = new Bilingual(found.name(), found.name());
        return places.findKnownTo(teacher).stream()
                .filter(place ->
                        place.precision() == precision && place.country().equals(found.country()))
                .filter(place -> Folded.of(place.name().es()).equals(Folded.of(found.name())))
                .findFirst()
                .orElseGet(() ->
                        Place.own(teacher, name, found.country(), found.latitude(), found.longitude(), precision));
    }

    private Actor engaged(UUID teacher, org.cronosur.texts.reading.Actor found) {
        Optional<Actor> known = found.id().flatMap(actors::findById);
        Actor.Nature nature =
                ORGANISATION.matcher(found.name()).matches() ? Actor.Nature.ORGANISATION : Actor.Nature.PERSON;
        return known.orElseGet(() -> Actor.own(teacher, OwnSource.cut(found.name(), Actor.LONGEST_NAME), nature));
    }
}
