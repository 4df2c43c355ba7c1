package org.cronosur.quiz.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronosur.quiz.Option;

/** The options of a question that is answered: which were chosen, and which are right. */
final class MarkedOptions extends MarkedList {

    private MarkedOptions() {}

    /** @param shown the options in the order in which they were shown */
    static MarkedOptions one(List<Option> shown, Option chosen) {
        MarkedOptions marked = new MarkedOptions();
        shown.forEach(option -> marked.add(option, option.equals(chosen), false, "quiz.option.right"));
        return marked;
    }

    /** Of several that may be right; each that was ticked says why one could think so. */
    static MarkedOptions several(List<Option> shown, List<Option> ticked) {
        MarkedOptions marked = new MarkedOptions();
        shown.forEach(option -> marked.add(option, ticked.contains(option), true, "quiz.option.rightly"));
        return marked;
    }

    private void add(Option option, boolean chosen, boolean withReason, String right) {
        String[] words = Stream.of(
                        Optional.of("quiz.option.yours").filter(any -> chosen),
                        Optional.of(right).filter(any -> option.right()))
                .flatMap(Optional::stream)
                .toArray(String[]::new);
        Optional<Verdict> verdict =
                Optional.of(option.right() ? Verdict.RIGHT : Verdict.WRONG).filter(any -> chosen || option.right());
        add(marked(because(option.text(), withReason && chosen ? option.because() : null), verdict, words));
    }
}
