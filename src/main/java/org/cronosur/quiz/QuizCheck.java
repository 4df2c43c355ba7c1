package org.cronosur.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cronosur.catalogue.Event;
import org.cronosur.curation.EventSets;
import org.cronosur.shipment.Flaw;
import org.cronosur.shipment.SeedFile;
import org.cronosur.time.HistoricalDate;
import org.cronosur.time.Order;

/** Holds one quiz file against the lessons and the catalogue. */
class QuizCheck {

    private static final int FEWEST_QUESTIONS = 8;
    private static final int FEWEST_ORDERS = 2;
    private static final int LONGEST_ID = 40;

    private final EventSets lessons;
    private final Library library;
    private final SeedFile file;
    private final List<Flaw> flaws = new ArrayList<>();

    QuizCheck(EventSets lessons, Library library, SeedFile file) {
        this.lessons = lessons;
        this.library = library;
        this.file = file;
    }

    List<Flaw> flawsOf(QuizFile quiz) {
        noteWhen(!quiz.slug().equals(file.stem()), "/slug", "the slug is not the name of the file");
        noteWhen(!lessons.existsBySlug(quiz.lesson()), "/lesson", "the lesson “" + quiz.lesson() + "” does not exist");
        checkNumbers(quiz.questions());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < quiz.questions().size(); i++) {
            QuizPart part = quiz.questions().get(i);
            String pointer = "/questions/" + i;
            noteWhen(!ids.add(part.id()), pointer + "/id", "the id “" + part.id() + "” stands twice in this quiz");
            noteWhen(
                    part.id().isBlank() || part.id().length() > LONGEST_ID,
                    pointer + "/id",
                    "an id has 1 to " + LONGEST_ID + " characters");
            checkPart(part, pointer);
        }
        quiz.knownHints()
                .keySet()
                .forEach(id ->
                        noteWhen(!ids.contains(id), "/hints/" + id, "there is no question “" + id + "” for this hint"));
        quiz.knownSensitive()
                .forEach(id -> noteWhen(!ids.contains(id), "/sensitive", "there is no question “" + id + "”"));
        return flaws;
    }

    private void checkNumbers(List<QuizPart> questions) {
        noteWhen(
                questions.size() < FEWEST_QUESTIONS,
                "/questions",
                "a quiz has at least %d questions, this one %d".formatted(FEWEST_QUESTIONS, questions.size()));
        long orders =
                questions.stream().filter(QuizPart.OrderPart.class::isInstance).count();
        noteWhen(
                orders < FEWEST_ORDERS,
                "/questions",
                "at least %d questions of a quiz are orders, here %d".formatted(FEWEST_ORDERS, orders));
    }

    private void checkPart(QuizPart part, String pointer) {
        switch (part) {
            case QuizPart.ChoicePart choice -> checkChoice(choice, pointer);
            case QuizPart.OrderPart order -> checkOrder(order, pointer + "/events");
            default -> checkByAsking(part, pointer);
        }
    }

    private void checkChoice(QuizPart.ChoicePart choice, String pointer) {
        checkCount(
                choice.options().size(),
                SingleChoice.FEWEST_OPTIONS,
                SingleChoice.MOST_OPTIONS,
                pointer + "/options",
                "options");
        long right =
                choice.options().stream().filter(QuizPart.OptionPart::right).count();
        noteWhen(right != 1, pointer + "/options", "exactly one option is right, here " + right);
        checkNames(choice, pointer);
    }

    /** The question itself knows what it needs; besides, blind guessing must not pay. */
    private void checkByAsking(QuizPart part, String pointer) {
        if (!checkNames(part, pointer)) {
            return;
        }
        try {
            Question question = part.toQuestion(library);
            noteWhen(
                    Guessing.pays(question),
                    pointer,
                    String.format(
                            Locale.ROOT,
                            "blind guessing earns %.2f here, more than %.2f",
                            Guessing.earns(question),
                            Guessing.BEARABLE));
        } catch (IllegalArgumentException refused) {
            note(pointer, String.valueOf(refused.getMessage()));
        }
    }

    /** @return whether all that it names is there */
    private boolean checkNames(QuizPart part, String pointer) {
        List<String> missing = part.named().stream()
                .filter(slug -> library.event(slug).isEmpty())
                .toList();
        missing.forEach(slug -> note(pointer + "/event", "the event “" + slug + "” does not exist"));
        String text = part.text();
        boolean silent = missing.isEmpty()
                && text != null
                && part.named().stream().noneMatch(slug -> library.claims(text, slug));
        noteWhen(
                silent,
                pointer + "/text",
                "the text “" + text + "” claims nothing of the event “"
                        + part.named().getFirst() + "”");
        return missing.isEmpty() && !silent;
    }

    private void checkOrder(QuizPart.OrderPart order, String pointer) {
        List<String> slugs = order.events();
        checkCount(slugs.size(), PutInOrder.FEWEST_ITEMS, PutInOrder.MOST_ITEMS, pointer, "events");
        List<Event> found = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            String slug = slugs.get(i);
            noteWhen(slugs.indexOf(slug) < i, pointer + "/" + i, "the event “" + slug + "” stands twice in this order");
            find(slug, pointer + "/" + i).ifPresent(found::add);
        }
        if (found.size() == slugs.size()) {
            checkDates(found, pointer);
        }
    }

    private void checkDates(List<Event> order, String pointer) {
        for (int i = 1; i < order.size(); i++) {
            Event later = order.get(i);
            order.subList(0, i).stream()
                    .filter(before -> before.date().orderTo(later.date()) == Order.AFTER)
                    .findFirst()
                    .ifPresent(noteMisplaced(later, pointer + "/" + i));
        }
        List<HistoricalDate> dates = order.stream().map(Event::date).toList();
        noteWhen(
                Grading.isRightOrder(dates) && Grading.isRightOrder(dates.reversed()),
                pointer,
                "all of these dates overlap, so every order is right");
    }

    private Consumer<Event> noteMisplaced(Event later, String pointer) {
        return before -> note(
                pointer,
                "“%s” (%s) stands after “%s” (%s) and happened before it"
                        .formatted(later.slug(), later.date(), before.slug(), before.date()));
    }

    private Optional<Event> find(String slug, String pointer) {
        Optional<Event> event = library.event(slug);
        noteWhen(event.isEmpty(), pointer, "the event “" + slug + "” does not exist");
        return event;
    }

    private void checkCount(int count, int fewest, int most, String pointer, String what) {
        noteWhen(
                count < fewest || count > most,
                pointer,
                "%d to %d %s belong here, not %d".formatted(fewest, most, what, count));
    }

    private void noteWhen(boolean wrong, String pointer, String reason) {
        if (wrong) {
            note(pointer, reason);
        }
    }

    private void note(String pointer, String reason) {
        flaws.add(file.flaw(pointer, reason));
    }
}
