package org.cronosur.exchange.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.cronosur.exchange.events.Flaw.Reason;
import org.cronosur.language.Bilingual;
import org.cronosur.time.BadDate;
import org.cronosur.time.HistoricalDate;
import tools.jackson.databind.JsonNode;

/** An object of the own format, asked for its fields one by one; what is missing or of the wrong kind is told as a flaw. */
final class Node {

    private final JsonNode node;
    private final Where where;
    private final Consumer<Flaw> flaws;

    Node(JsonNode node, Where where, Consumer<Flaw> flaws) {
        this.node = node;
        this.where = where;
        this.flaws = flaws;
    }

    Where where() {
        return where;
    }

    Where where(String name) {
        return where.in(where.part() + "/" + name);
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** Words that have to be there; blank ones may do. */
    String text(String name) {
        JsonNode value = node.path(name);
        if (!value.isString()) {
            flaws.accept(new Flaw(where(name), Reason.FIELD_MISSING, name));
        }
        return value.asString("");
    }

    Optional<String> maybe(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    Bilingual both(String name) {
        Node words = part(name);
        return new Bilingual(words.text("es"), words.text("en"));
    }

    Optional<Bilingual> maybeBoth(String name) {
        return has(name) ? Optional.of(both(name)) : Optional.empty();
    }

    int whole(String name) {
        JsonNode value = node.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            flaws.accept(new Flaw(where(name), Reason.FIELD_MISSING, name));
            return 0;
        }
        return value.asInt();
    }

    double degrees(String name) {
        JsonNode value = node.path(name);
        if (!value.isNumber()) {
            flaws.accept(new Flaw(where(name), Reason.COORDINATE_NOT_NUMBER, value.asString("")));
            return 0;
        }
        return value.asDouble();
    }

    /** Missing means no. */
    boolean yes(String name) {
        JsonNode value = node.path(name);
        if (has(name) && !value.isBoolean()) {
            flaws.accept(new Flaw(where(name), Reason.YES_OR_NO, value.asString("")));
        }
        return value.asBoolean(false);
    }

    HistoricalDate date(String name) {
        String said = text(name);
        try {
            return HistoricalDate.parse(said);
        } catch (BadDate bad) {
            flaws.accept(new Flaw(where(name), Reason.DATE_UNREADABLE, bad));
            return HistoricalDate.UNKNOWN;
        }
    }

    /** One of the constants, as the data files write them: "part-of". */
    <E extends Enum<E>> E word(String name, Class<E> type) {
        String said = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(said)) {
                return constant;
            }
        }
        flaws.accept(new Flaw(where(name), Reason.FIELD_REFUSED, name + ": " + said));
        return type.getEnumConstants()[0];
    }

    Node part(String name) {
        JsonNode value = node.path(name);
        if (!value.isObject()) {
            flaws.accept(new Flaw(where(name), Reason.FIELD_MISSING, name));
        }
        return new Node(value, where(name), flaws);
    }

    /** The objects of a list; missing means none. */
    List<Node> parts(String name) {
        List<Node> parts = new ArrayList<>();
        for (JsonNode each : list(name)) {
            Where there = where(name + "/" + (parts.size() + 1));
            if (!each.isObject()) {
                flaws.accept(new Flaw(there, Reason.ELEMENT_NOT_OBJECT, name));
            }
            parts.add(new Node(each, there, flaws));
        }
        return parts;
    }

    List<String> texts(String name) {
        List<String> words = new ArrayList<>();
        for (JsonNode each : list(name)) {
            if (!each.isString()) {
                flaws.accept(new Flaw(where(name), Reason.VALUE_NOT_PLAIN, name));
            }
            words.add(each.asString(""));
        }
        return words;
    }

    List<Integer> wholes(String name) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode each : list(name)) {
            if (!each.isIntegralNumber() || !each.canConvertToInt()) {
                flaws.accept(new Flaw(where(name), Reason.VALUE_NOT_PLAIN, name));
            }
            numbers.add(each.asInt(0));
        }
        return numbers;
    }

    private List<JsonNode> list(String name) {
        JsonNode value = node.path(name);
        if (has(name) && !value.isArray()) {
            flaws.accept(new Flaw(where(name), Reason.FIELD_MISSING, name));
        }
        return value.isArray() ? value.valueStream().toList() : List.of();
    }
}
