package org.cronosur.bench;

/** What of the events is written beside them. */
final class LabelsBenchmark implements Benchmark {

    /**
     * What the page says; labels are never shortened, so one that is there has its full width.
     *
     * @param atOnce how many of the important ones are read without scrolling the lanes
     */
    private record Labelled(int labels, int overlaps, int important, int of, int atOnce) {}

    /**
     * @param alone where the timeline has the screen to itself
     * @param explore where it is as high and wide as in Explore
     */
    private record Both(Labelled alone, Labelled explore) {}

    @Override
    public String name() {
        return "labels";
    }

    @Override
    public String subject() {
        return "The labels of the timeline in the window of all years, on a screen of 1280x720: pairs that overlap, and how"
                + " many of the 50 most important events have one";
    }

    @Override
    public void run(Report report) throws Exception {
        try (BenchPage page = BenchPage.open();
                PackagedProgram program = PackagedProgram.started()) {
            String shipped = program.get("/api/pictures/items?lang=es");
            tell(report, "the shipped content", page.ask("labelsOf", shipped, Both.class));
            tell(report, "2,000 generated events", page.ask(name(), 2_000, Both.class));
        }
    }

    private static void tell(Report report, String what, Both labelled) {
        tell(report, what + ", the timeline alone", labelled.alone());
        tell(report, what + ", in Explore", labelled.explore());
    }

    private static void tell(Report report, String what, Labelled labelled) {
        report.value(what + ": labels", String.valueOf(labelled.labels()), "–");
        report.value(what + ": pairs that overlap", labelled.overlaps(), "", "0", number -> number == 0);
        int share = 100 * labelled.important() / labelled.of();
        report.value(
                what + ": of the " + labelled.of() + " most important have a label",
                share,
                "%",
                "≥ 90 %",
                each -> each >= 90);
        report.value(
                what + ": of these, read without scrolling the lanes",
                String.valueOf(100 * labelled.atOnce() / labelled.of()) + " %",
                "–");
    }
}
