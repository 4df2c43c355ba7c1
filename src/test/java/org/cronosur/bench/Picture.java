package org.cronosur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What one picture took; times are in milliseconds.
 *
 * @param frames from frame to frame while hands moved it
 * @param events how many events can be reached in it
 */
record Picture(First first, List<Double> frames, int events) {

    /**
     * Since the element was asked for.
     *
     * @param shown until the frame with the first picture was handed over
     * @param complete until nothing more came
     */
    record First(double shown, double complete) {}

    /** Several pages with the same events: the first picture of each, and the frames of all. */
    static void measure(BenchPage page, String element, int events, int slower, Report report, Goal first, Goal frame) {
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < (events > 10_000 ? 3 : 5); i++) {
            pictures.add(page.ask(element, events, slower, Picture.class));
        }
        String what = "%,d events%s"
                .formatted(pictures.getFirst().events(), slower > 1 ? ", processor " + slower + " times slower" : "");
        report.times(
                what + ": first picture",
                sample(pictures, picture -> List.of(picture.first().shown())),
                first);
        report.times(
                what + ": complete picture",
                sample(pictures, picture -> List.of(picture.first().complete())),
                Goal.NONE);
        report.times(what + ": frame", sample(pictures, Picture::frames), frame);
    }

    private static Sample sample(List<Picture> pictures, Function<Picture, List<Double>> values) {
        return Sample.of(pictures.stream().map(values).flatMap(List::stream).toList());
    }
}
