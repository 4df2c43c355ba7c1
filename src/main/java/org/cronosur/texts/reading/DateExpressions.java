package org.cronosur.texts.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronosur.texts.reading.Meaning.Calendar;
import org.cronosur.texts.reading.Meaning.Doubt;
import org.cronosur.texts.reading.Meaning.Edge;
import org.cronosur.texts.reading.Meaning.Modifiable;
import org.cronosur.texts.reading.Meaning.Named;
import org.cronosur.texts.reading.Meaning.Relative;
import org.cronosur.texts.reading.Tongue.Modifier;
import org.cronosur.time.Precision;

/**
 * Finds the words of a sentence that say when. First whatever stands by itself, then what the words around it add: a part of
 * it, a first end that borrows month or year from the second, an end that is left open.
 */
final class DateExpressions {

    /** How far before a date its modifiers are looked for, in characters. */
    private static final int NEAR = 60;

    /** Without any of these there is no date, and most sentences have none. */
    private static final Pattern SIGN_OF_TIME = Pattern.compile(
            "\\d|(?i)day|year|month|decade|centur|ago|then|yesterday|week|semana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|later|earlier|january|february|march|april|may|june|july|august|september|october|november"
                    + "|december|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|war|guerra|año|mes|década|siglo|día|decenio|entonces|ayer"
                    + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|tiembre|octubre|noviembre|diciembre|veinte|treinta|cuarenta|cincuenta|sesenta|setenta"
                    + "|ochenta|noventa|\\bs\\. ?[ivx]|cientos|dos mil|hundred|thousand|nineteen|anterior|siguiente|misma|víspera|following|same|previous");

    private static final Pattern DOUBTED = Pattern.compile("^ ?[(\\[] ?[¿?]?\\? ?[)\\]]");

    private final Tongue tongue;
    private final String text;

    private DateExpressions(Tongue tongue, String text) {
        this.tongue = tongue;
        this.text = text;
    }

    /** In the order of the text; none overlaps another. */
    static List<Expression> in(String text, Language language) {
        return SIGN_OF_TIME.matcher(text).find() ? new DateExpressions(Tongue.of(language), text).find() : List.of();
    }

    private List<Expression> find() {
        List<Expression> found = new ArrayList<>();
        for (Form form : tongue.forms()) {
            form.in(text)
                    .filter(each -> found.stream().noneMatch(each::overlaps))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(Expression::start));
        List<Expression> whole = join(found.stream()
                .map(each -> modified(each, tongue.parts()))
                .map(each -> withDayBefore(each, found))
                .map(this::withMonthBefore)
                .toList());
        return whole.stream()
                .filter(this::isTime)
                .map(this::withEdge)
                .map(this::withDoubt)
                .toList();
    }

    private String before(Expression date) {
        return text.substring(Math.max(0, date.start() - NEAR), date.start());
    }

    private String behind(Expression date) {
        return text.substring(date.end(), Math.min(text.length(), date.end() + NEAR));
    }

    private Expression modified(Expression date, List<Modifier> modifiers) {
        if (!(date.meaning() instanceof Modifiable meant)) {
            return date;
        }
        String before = before(date);
        for (Modifier modifier : modifiers) {
            Matcher matcher = modifier.before().matcher(before);
            if (matcher.find() && !matcher.group().isEmpty()) {
                int start = date.start() - matcher.group().length();
                return modified(
                        new Expression(start, date.end(), modifier.change().apply(meant)), modifiers);
            }
        }
        return date;
    }

    /** @param others whose own day stands there: "from January 2 to March 15" has no second of March */
    private Expression withDayBefore(Expression date, List<Expression> others) {
        Matcher matcher = tongue.dayBefore().matcher(before(date));
        if (date.meaning() instanceof Calendar calendar && isSingle(calendar, Precision.DAY) && matcher.find()) {
            Partial last = calendar.to();
            int first = Integer.parseInt(matcher.group("first"));
            Partial from = Partial.day(last.year(), last.month(), first);
            Expression both =
                    new Expression(date.start() - matcher.group().length(), date.end(), Calendar.between(from, last));
            boolean free = others.stream().allMatch(other -> other.start() >= date.start() || !other.overlaps(both));
            if (first >= 1 && first < last.day() && free) {
                return both;
            }
        }
        return date;
    }

    private Expression withMonthBefore(Expression date) {
        Matcher matcher = tongue.monthBefore().matcher(before(date));
        if (date.meaning() instanceof Calendar calendar && isSingle(calendar, Precision.MONTH) && matcher.find()) {
            Partial last = calendar.to();
            int month = month(matcher.group("month"));
            Integer year = last.year() == null ? null : last.year() - (month > last.month() ? 1 : 0);
            return new Expression(
                    date.start() - matcher.group().length(),
                    date.end(),
                    Calendar.between(Partial.month(year, month), last));
        }
        return date;
    }

    private int month(String name) {
        return tongue.months().getOrDefault(name.toLowerCase(Locale.ROOT).replace(".", ""), 0);
    }

    private static boolean isSingle(Calendar calendar, Precision unit) {
        return calendar.isSingle()
                && calendar.to().unit() == unit
                && calendar.to().part().isWhole();
    }

    private List<Expression> join(List<Expression> dates) {
        List<Expression> joined = new ArrayList<>();
        for (Expression date : dates) {
            Expression last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && date.start() < last.end()) {
                // A month or day that the next date has taken in already.
                if (date.start() <= last.start()) {
                    joined.set(joined.size() - 1, date);
                }
            } else if (last != null && areEnds(last, date)) {
                joined.set(joined.size() - 1, span(last, date));
            } else {
                joined.add(date);
            }
        }
        return joined;
    }

    private boolean areEnds(Expression first, Expression second) {
        if (!(first.meaning() instanceof Calendar from) || !(second.meaning() instanceof Calendar to)) {
            return false;
        }
        String between = text.substring(first.end(), second.start());
        Matcher opening = tongue.openings().matcher(before(first));
        boolean opened = opening.find();
        boolean and = opened
                && opening.group("and") != null
                && tongue.and().matcher(between).find();
        boolean single = from.isSingle() && to.isSingle();
        return single && (and || tongue.join().matcher(between).find()) && inOrder(from.from(), to.to());
    }

    private static boolean inOrder(Partial from, Partial to) {
        if (from.year() == null || to.year() == null) {
            return from.year() == null;
        }
        return from.year() < to.year() || (from.year().equals(to.year()) && from.month() <= to.month());
    }

    private Expression span(Expression first, Expression second) {
        Partial from = ((Calendar) first.meaning()).from();
        Calendar end = (Calendar) second.meaning();
        Partial to = end.to();
        if (from.year() == null && to.year() != null) {
            from = from.withYear(to.year() - (from.month() > to.month() && to.month() > 0 ? 1 : 0));
        }
        Matcher opening = tongue.openings().matcher(before(first));
        int start = opening.find() ? first.start() - opening.group().length() : first.start();
        return new Expression(start, second.end(), new Calendar(from, to, Edge.NONE, end.doubt()));
    }

    /** Bare numbers are looked at in their company; a month, or a day of it, may be the name of a square. */
    private boolean isTime(Expression date) {
        if (!(date.meaning() instanceof Calendar calendar)) {
            return true;
        }
        if (calendar.to().unit().compareTo(Precision.MONTH) <= 0
                && calendar.to().lacksYear()) {
            return !tongue.naming().matcher(before(date)).find();
        }
        boolean year = calendar.to().unit() == Precision.YEAR
                && calendar.to().season() == null
                && calendar.to().part().isWhole();
        return !year || Years.isYear(text, numberStart(date), date.end());
    }

    /** Where the last number of the expression begins, or its first where figures are joined: "2008-2009"; all of it in words. */
    private int numberStart(Expression date) {
        int start = date.end();
        if (Character.isLetter(text.charAt(start - 1))) {
            return date.start();
        }
        while (start > date.start() && !Character.isLetter(text.charAt(start - 1)) && text.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }

    private Expression withEdge(Expression date) {
        if (date.meaning() instanceof Named named) {
            return withEdge(date, named);
        }
        Expression edged = mayBeOpen(date.meaning()) ? modified(date, tongue.edges()) : date;
        Matcher onwards = tongue.onwards().matcher(behind(edged));
        if (edged.meaning() instanceof Calendar calendar && calendar.edge() == Edge.NONE && onwards.find()) {
            return new Expression(edged.start(), edged.end() + onwards.end(), calendar.with(Edge.SINCE));
        }
        return edged;
    }

    private static boolean mayBeOpen(Meaning meaning) {
        return switch (meaning) {
            case Calendar calendar -> calendar.isSingle();
            case Relative relative -> !relative.through() && relative.edge() == Edge.NONE;
            default -> false;
        };
    }

    /** A question mark in brackets doubts the date before it. */
    private Expression withDoubt(Expression date) {
        Matcher doubt = DOUBTED.matcher(behind(date));
        return date.meaning() instanceof Modifiable meant && doubt.find()
                ? new Expression(date.start(), date.end() + doubt.end(), meant.with(Doubt.PERHAPS))
                : date;
    }

    /** A named time takes its edge from the same words as a year. */
    private Expression withEdge(Expression date, Named named) {
        Calendar asYear =
                Calendar.of(Partial.year(Integer.parseInt(named.first().substring(0, 4))));
        Expression edged = modified(new Expression(date.start(), date.end(), asYear), tongue.edges());
        Edge edge = ((Calendar) edged.meaning()).edge();
        return new Expression(edged.start(), edged.end(), new Named(named.first(), named.last(), edge));
    }
}
