package org.cronosur.exchange.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cronosur.catalogue.Actor;
import org.cronosur.catalogue.Claim;
import org.cronosur.catalogue.DateSource;
import org.cronosur.catalogue.Dispute;
import org.cronosur.catalogue.Event.Circumstances;
import org.cronosur.catalogue.Event.Naming;
import org.cronosur.catalogue.Event.Standing;
import org.cronosur.catalogue.Event.Testimony;
import org.cronosur.catalogue.EventBatches.Origin;
import org.cronosur.catalogue.EventDraft;
import org.cronosur.catalogue.Matter;
import org.cronosur.catalogue.Place;
import org.cronosur.catalogue.RecordNote;
import org.cronosur.catalogue.Relation;
import org.cronosur.catalogue.Theme;
import org.cronosur.exchange.events.Flaw.Reason;
import org.cronosur.texts.Locator;
import org.cronosur.texts.Paragraph;
import org.cronosur.texts.TextDraft;
import org.cronosur.time.HistoricalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads the own format. Its parts may stand in any order; what they name may be in the file or in the program. */
final class OwnJsonReader {

    private static final String EVENTS = "events";
    private static final Set<String> LISTS = Set.of("texts", "places", "actors", EVENTS, "sets", "quizzes");

    private final Known known;
    private final Map<String, List<Element>> lists = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final List<Place> newPlaces = new ArrayList<>();
    private final List<Actor> newActors = new ArrayList<>();
    private final Map<String, TextDraft> newTexts = new LinkedHashMap<>();
    private final Map<String, String> textNames = new HashMap<>();

    private OwnJsonReader(Known known) {
        this.known = known;
    }

    private record Element(JsonNode node, Where where) {}

    static EventReading read(IncomingFile file, Known known) throws RefusedFile {
        OwnJsonReader reader = new OwnJsonReader(known);
        Set<String> unused = new LinkedHashSet<>();
        try (JsonFile json = JsonFile.open(file)) {
            json.begin();
            json.eachName(name -> reader.atTop(json, name, unused));
        }
        return reader.reading(unused);
    }

    private void atTop(JsonFile json, String name, Set<String> unused) throws RefusedFile {
        if (name.equals("version")) {
            JsonNode version = json.value();
            if (version.asInt(0) != OwnJson.VERSION) {
                throw new RefusedFile(new Where(json.line(), name), Reason.VERSION_UNKNOWN, version.asString("?"));
            }
        } else if (LISTS.contains(name) && json.token() == JsonToken.START_ARRAY) {
            List<Element> list = lists.computeIfAbsent(name, any -> new ArrayList<>());
            json.eachElement((node, line) -> {
                Where where = new Where(line, name + "/" + (list.size() + 1));
                if (list.size() == Entries.MOST) {
                    throw new RefusedFile(where, Reason.TOO_MANY_EVENTS, Entries.MOST);
                }
                list.add(new Element(node, where));
            });
        } else {
            if (!name.equals("format")) {
                unused.add(name);
            }
            json.skip();
        }
    }

    private List<Element> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    private EventReading reading(Set<String> unused) throws RefusedFile {
        list("texts").forEach(each -> text(new Node(each.node(), each.where(), flaws::add)));
        list("places").forEach(each -> place(new Node(each.node(), each.where(), flaws::add)));
        list("actors").forEach(each -> actor(new Node(each.node(), each.where(), flaws::add)));
        List<Outcome> outcomes = list(EVENTS).stream().map(this::outcome).toList();
        list("sets").forEach(this::checkSet);
        list("quizzes").forEach(this::checkQuiz);
        Luggage luggage = new Luggage(
                newTexts,
                textNames,
                list("sets").stream().map(Element::node).toList(),
                list("quizzes").stream().map(Element::node).toList());
        if (outcomes.isEmpty() && luggage.isEmpty()) {
            throw new RefusedFile(Reason.NO_EVENTS);
        }
        return new EventReading(
                EventFormat.OWN_JSON, outcomes, flaws, List.of(), unused, List.of(), newPlaces, newActors, luggage);
    }

    private void checkSet(Element element) {
        int before = flaws.size();
        Node set = new Node(element.node(), element.where(), flaws::add);
        set.text("slug");
        List.of("title", "question", "introduction", "teacherNotes").forEach(set::both);
        set.parts("steps").forEach(step -> step.text("event"));
        if (flaws.size() == before) {
            check(element, Unpacking::checkSet);
        }
    }

    private void checkQuiz(Element element) {
        int before = flaws.size();
        Node quiz = new Node(element.node(), element.where(), flaws::add);
        quiz.text("slug");
        quiz.text("set");
        quiz.both("title");
        quiz.parts("questions");
        List.of("hints", "provenances", "rules").forEach(quiz::part);
        if (flaws.size() == before) {
            check(element, Unpacking::checkQuiz);
        }
    }

    private void check(Element element, Consumer<JsonNode> reader) {
        try {
            reader.accept(element.node());
        } catch (JacksonException | IllegalArgumentException unfit) {
            String why = String.valueOf(unfit.getMessage()).lines().findFirst().orElse("");
            flaws.add(new Flaw(element.where(), Reason.FIELD_REFUSED, why));
        }
    }

    private void text(Node text) {
        String slug = text.text("slug");
        HistoricalDate published = text.date("published");
        TextDraft draft = new TextDraft(
                text.text("siglum"),
                text.text("title"),
                text.both("shortTitle"),
                text.text("author"),
                text.text("publication"),
                published,
                text.text("language"),
                text.both("kind"),
                text.both("voice"),
                text.both("viewpoint"),
                text.maybe("link").orElse(null),
                text.parts("sections").stream().map(OwnJsonReader::section).toList());
        draft.faults().forEach(fault -> flaws.add(new Flaw(text.where(), Reason.FIELD_REFUSED, fault.name())));
        Optional<String> here = known.textLike(slug, draft);
        String name = here.orElseGet(() -> known.freeText(slug, draft));
        textNames.put(slug, name);
        if (here.isEmpty()) {
            newTexts.put(name, draft);
        }
    }

    private static TextDraft.Part section(Node section) {
        return new TextDraft.Part(
                section.text("id"),
                section.maybe("heading").orElse(null),
                section.both("name"),
                section.parts("paragraphs").stream()
                        .map(OwnJsonReader::paragraph)
                        .toList());
    }

    private static Paragraph paragraph(Node paragraph) {
        List<Integer> lines = paragraph.wholes("lines");
        int first = lines.isEmpty() ? 0 : lines.getFirst();
        return new Paragraph(
                paragraph.whole("n"),
                first,
                lines.isEmpty() ? 0 : lines.getLast(),
                paragraph.maybeBoth("label").orElse(null));
    }

    /** A place of the same slug, or of the same name at the same point, is that place. */
    private void place(Node part) {
        Place told = Place.own(
                known.teacher(),
                part.both("name"),
                part.text("country"),
                part.degrees("lat"),
                part.degrees("lon"),
                part.word("precision", Place.Precision.class));
        String slug = part.text("slug");
        Optional<Place> here = known.place(slug)
                .filter(place -> isSame(place, told))
                .or(() -> known.places(told.name().es()).stream()
                        .filter(place -> isSame(place, told))
                        .findFirst());
        if (here.isEmpty()) {
            newPlaces.add(told);
        }
        places.put(slug, here.orElse(told));
    }

    private static boolean isSame(Place one, Place other) {
        return one.name().equals(other.name())
                && one.country().equals(other.country())
                && one.precision() == other.precision()
                && one.latitude() == other.latitude()
                && one.longitude() == other.longitude();
    }

    private void actor(Node part) {
        Actor told = Actor.own(
                known.teacher(), part.both("name"), part.word("kind", Actor.Nature.class), part.texts("aliases"));
        String slug = part.text("slug");
        Optional<Actor> here = known.actor(slug)
                .or(() -> known.actor(told.name().es()))
                .filter(actor -> actor.nature() == told.nature());
        if (here.isEmpty()) {
            newActors.add(told);
        }
        actors.put(slug, here.orElse(told));
    }

    private Outcome outcome(Element element) {
        List<Flaw> own = new ArrayList<>();
        Node event = new Node(element.node(), element.where(), own::add);
        if (!element.node().isObject()) {
            return new Outcome.Faulty(
                    element.where(), List.of(new Flaw(element.where(), Reason.ELEMENT_NOT_OBJECT, "event")));
        }
        String slug = event.text("slug");
        Origin origin = origin(event);
        EventDraft draft = new EventDraft(
                new Naming(event.both("title"), event.both("label"), event.both("summary")),
                circumstances(event, own),
                new Standing(
                        event.whole("importance"),
                        event.yes("contested"),
                        event.yes("context"),
                        event.yes("sensitive")),
                testimony(event, own));
        draft.faults().stream()
                .filter(fault -> own.stream().noneMatch(flaw -> flaw.reason() == Reason.THEME_UNKNOWN)
                        || fault != EventDraft.Fault.THEME_MISSING)
                .forEach(fault -> own.add(new Flaw(element.where(), Reason.valueOf(fault.name()), limit(fault))));
        return own.isEmpty()
                ? new Outcome.Readable(element.where(), slug, draft, Overlay.WHOLE, origin, List.of())
                : new Outcome.Faulty(element.where(), own);
    }

    /** What its sentence fills in. */
    private static Object limit(EventDraft.Fault fault) {
        return switch (fault) {
            case TITLE_TOO_LONG -> EventDraft.LONGEST_TITLE;
            case LABEL_TOO_LONG -> EventDraft.LONGEST_LABEL;
            case SUMMARY_TOO_LONG -> EventDraft.LONGEST_SUMMARY;
            default -> "";
        };
    }

    private static @Nullable Origin origin(Node event) {
        if (!event.has("copy")) {
            return null;
        }
        Node copy = event.part("copy");
        return new Origin(
                copy.text("of"), copy.text("digest"), copy.maybe("parts").orElse(null), copy.text("remark"));
    }

    private Circumstances circumstances(Node event, List<Flaw> own) {
        return new Circumstances(
                event.date("date"),
                event.word("dateSource", DateSource.class),
                event.texts("countries"),
                event.maybe("place")
                        .flatMap(slug -> found(
                                Optional.ofNullable(places.get(slug)).or(() -> known.place(slug)),
                                event.where("place"),
                                Reason.PLACE_UNKNOWN,
                                slug,
                                own))
                        .orElse(null),
                event.texts("actors").stream()
                        .flatMap(slug -> found(
                                Optional.ofNullable(actors.get(slug)).or(() -> known.actor(slug)),
                                event.where("actors"),
                                Reason.ACTOR_UNKNOWN,
                                slug,
                                own)
                                .stream())
                        .toList(),
                themes(event, own));
    }

    private List<Theme> themes(Node event, List<Flaw> own) {
        return event.texts("themes").stream()
                .flatMap(word ->
                        found(known.theme(word), event.where("themes"), Reason.THEME_UNKNOWN, word, own).stream())
                .toList();
    }

    private static <T> Optional<T> found(Optional<T> thing, Where where, Reason reason, String name, List<Flaw> own) {
        if (thing.isEmpty()) {
            own.add(new Flaw(where, reason, name));
        }
        return thing;
    }

    private Testimony testimony(Node event, List<Flaw> own) {
        return new Testimony(
                event.parts("claims").stream().map(part -> claim(part, own)).toList(),
                event.parts("disputes").stream().map(this::dispute).toList(),
                event.parts("recordNotes").stream().map(part -> note(part, own)).toList(),
                event.parts("related").stream()
                        .map(part -> new Relation(part.text("event"), part.word("as", Relation.As.class)))
                        .toList());
    }

    private Claim claim(Node part, List<Flaw> own) {
        Node locator = part.part("locator");
        return new Claim(
                new Claim.Citation(
                        text(part.text("text"), part.where("text"), own),
                        new Locator(
                                locator.text("section"),
                                locator.whole("paragraph"),
                                locator.maybe("words").orElse(null)),
                        part.wholes("lines"),
                        part.has("dateAsStated") ? part.date("dateAsStated") : null,
                        part.maybeBoth("dateWords").orElse(null),
                        part.maybe("voice").orElse(null)),
                part.texts("terms"),
                part.both("claim"),
                part.both("framing"));
    }

    /** What a text of the file is called here. */
    private String text(String slug, Where where, List<Flaw> own) {
        String name = textNames.getOrDefault(slug, slug);
        if (!known.text(name) && !newTexts.containsKey(name)) {
            own.add(new Flaw(where, Reason.TEXT_UNKNOWN, slug));
        }
        return name;
    }

    private Dispute dispute(Node part) {
        List<String> between = part.texts("between");
        return new Dispute(
                part.word("on", Matter.class),
                between.isEmpty() ? "" : textNames.getOrDefault(between.getFirst(), between.getFirst()),
                between.isEmpty() ? "" : textNames.getOrDefault(between.getLast(), between.getLast()),
                part.both("note"));
    }

    private RecordNote note(Node part, List<Flaw> own) {
        return new RecordNote(
                part.word("on", Matter.class),
                part.maybe("text")
                        .map(slug -> text(slug, part.where("text"), own))
                        .orElse(null),
                part.yes("contradicts"),
                part.both("note"),
                part.both("restsOn"),
                part.both("why"));
    }
}
