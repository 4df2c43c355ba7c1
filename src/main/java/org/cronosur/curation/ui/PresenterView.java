package org.cronosur.curation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Year;
import org.cronosur.catalogue.EventAccounts;
import org.cronosur.curation.Lesson;
import org.cronosur.curation.Lesson.Stop;
import org.cronosur.curation.Lessons;
import org.cronosur.curation.ui.Scale.Density;
import org.cronosur.people.SignedIn;
import org.jspecify.annotations.Nullable;

/** A lesson on the wall of a classroom. Its step, and what is hidden, stand in the address. */
@Route(value = "lessons/:slug/present", autoLayout = false)
@StyleSheet("lessons.css")
@JsModule("./shell/fonts.ts")
class PresenterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SLUG = "slug";
    private static final String HIDE = "hide";

    private final Lessons lessons;
    private final EventAccounts accounts;
    private final SignedIn signedIn;
    private final Clock clock;

    private @Nullable Stage stage;

    PresenterView(Lessons lessons, EventAccounts accounts, SignedIn signedIn, Clock clock) {
        this.lessons = lessons;
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.clock = clock;
        addClassName("presenter");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get(SLUG).orElseThrow(NotFoundException::new);
        QueryParameters query = event.getLocation().getQueryParameters();
        Stage here = stage != null && stage.lesson().slug().equals(slug) ? stage : open(slug);
        here.show(
                StepAddress.stepIn(query, here.lesson().stops().size()),
                query.getSingleParameter(HIDE).orElse(""));
        stage = here;
    }

    private Stage open(String slug) {
        Lesson lesson = lessons.of(slug, signedIn.id()).orElseThrow(NotFoundException::new);
        Axis axis = Axis.holding(lesson.stops().stream().map(Stop::date), Year.now(clock));
        Scale scale =
                new Scale(lesson, axis, Density.WIDE).withYears().withSilences(axis.silences(lessons.voicedOn(lesson)));
        Stage opened = new Stage(lesson, accounts, scale, new Ways(slug));
        removeAll();
        add(opened);
        return opened;
    }

    /** The addresses that lead on from here. */
    private record Ways(String slug) implements Stage.Ways {

        @Override
        public void toStep(int step, String hidden) {
            UI.getCurrent().navigate(PresenterView.class, new RouteParameters(SLUG, slug), query(step, hidden));
        }

        /** What is hidden is no step in the history: "back" leads to the step before. */
        @Override
        public void keep(int step, String hidden) {
            Location here = new Location("lessons/" + slug + "/present", query(step, hidden));
            UI.getCurrent().getPage().getHistory().replaceState(null, here);
        }

        @Override
        public void out(int step) {
            UI.getCurrent().navigate(LessonView.class, new RouteParameters(SLUG, slug), StepAddress.of(step));
        }

        private static QueryParameters query(int step, String hidden) {
            QueryParameters query = StepAddress.of(step);
            return hidden.isEmpty() ? query : query.merging(HIDE, hidden);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().executeJs("document.documentElement.dataset.screen = 'projector'");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs("delete document.documentElement.dataset.screen");
    }

    @Override
    public String getPageTitle() {
        return stage == null ? "Cronosur" : stage.lesson().set().title().in(getLocale()) + " · Cronosur";
    }
}
