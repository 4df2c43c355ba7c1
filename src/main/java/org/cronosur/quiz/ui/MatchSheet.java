package org.cronosur.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cronosur.quiz.Match;
import org.cronosur.quiz.Pairing;
import org.cronosur.quiz.Response;
import org.cronosur.visual.Told;

/**
 * Things on the left, each with a list from which its partner is chosen; on the right the partners with their letters.
 * Nothing is to be dragged: a list can be worked by mouse, finger and keyboard alike.
 */
final class MatchSheet extends Worksheet {

    private final Map<Integer, NativeList> lists = new LinkedHashMap<>();

    /**
     * @param shown the partners in the order of this attempt
     * @param draft what is matched already
     */
    MatchSheet(Match question, List<Match.Partner> shown, Optional<Response> draft, Runnable touched) {
        Map<Integer, Integer> matched = draft.map(question::matched).orElse(Map.of());
        Div lefts = new Div();
        lefts.addClassName("quiz-lefts");
        question.pairs().forEach(pair -> {
            NativeList list = partners(shown);
            Optional.ofNullable(matched.get(pair.number())).map(String::valueOf).ifPresent(list::choose);
            list.addValueChangeListener(change -> touched.run());
            lists.put(pair.number(), list);
            NativeLabel row = new NativeLabel();
            row.add(Told.in(getLocale(), pair.left(), new Span()), list);
            row.addClassName("quiz-left");
            lefts.add(row);
        });
        Div both = new Div(lefts, lettered(shown));
        both.addClassName("quiz-match");
        add(both);
        warnOfGuessing(question);
    }

    private NativeList partners(List<Match.Partner> shown) {
        NativeList list = new NativeList(getTranslation("quiz.match.open"));
        for (int place = 0; place < shown.size(); place++) {
            Match.Partner partner = shown.get(place);
            list.offer(
                    String.valueOf(partner.number()),
                    letter(place) + " · " + partner.name().in(getLocale()));
        }
        return list;
    }

    private OrderedList lettered(List<Match.Partner> shown) {
        OrderedList partners = new OrderedList();
        for (int place = 0; place < shown.size(); place++) {
            Span letter = new Span(letter(place));
            letter.addClassName("quiz-letter");
            partners.add(
                    new ListItem(letter, Told.in(getLocale(), shown.get(place).name(), new Span())));
        }
        partners.addClassName("quiz-partners");
        partners.getElement().setAttribute("aria-label", getTranslation("quiz.match.partners"));
        return partners;
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    @Override
    public Optional<Response> response() {
        Map<Integer, Integer> partners = new TreeMap<>();
        lists.forEach((left, list) -> {
            if (!list.getValue().isEmpty()) {
                partners.put(left, Integer.valueOf(list.getValue()));
            }
        });
        return Optional.<Response>of(new Pairing(partners)).filter(response -> !response.untouched());
    }

    @Override
    public String missing() {
        return "quiz.missing.match";
    }
}
