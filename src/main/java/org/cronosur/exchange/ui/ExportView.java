package org.cronosur.exchange.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.cronosur.curation.EventSet;
import org.cronosur.curation.EventSets;
import org.cronosur.curation.OwnSets;
import org.cronosur.exchange.SetFiles;
import org.cronosur.exchange.SetFormat;
import org.cronosur.exchange.events.Exports;
import org.cronosur.people.Role;
import org.cronosur.people.SignedIn;

/** Everything that can be carried away: all of a teacher's own things in one file, and every set in every format. */
@Route("desk/export")
@Menu(title = "export.title", order = 27)
@RolesAllowed(Role.TEACHERS)
@StyleSheet("exchange.css")
class ExportView extends Div implements HasDynamicTitle {

    private static final String JSON = "application/json";

    private final SetFiles files;
    private final Exports exports;
    private final UUID teacher;

    ExportView(SetFiles files, Exports exports, OwnSets own, EventSets sets, SignedIn signedIn) {
        this.files = files;
        this.exports = exports;
        this.teacher = signedIn.teacher().id();
        addClassNames("page", "import");
        List<EventSet> hers = own.of(teacher);
        add(head(), everything(), sets("export.mine", hers), sets("export.lessons", others(hers, sets.findAll())));
    }

    private static List<EventSet> others(List<EventSet> hers, List<EventSet> all) {
        List<String> slugs = hers.stream().map(EventSet::slug).toList();
        return all.stream().filter(set -> !slugs.contains(set.slug())).toList();
    }

    private Header head() {
        Paragraph lead = new Paragraph(getTranslation("export.lead"));
        lead.addClassName("page-lead");
        Header head = new Header(new H1(getTranslation("export.title")), lead);
        head.addClassName("page-head");
        return head;
    }

    private Section everything() {
        Anchor all = download(
                getTranslation("export.everything.take"), "cronosur.json", JSON, () -> exports.everything(teacher));
        all.setClassName("button-primary");
        return new Section(
                new H2(getTranslation("export.everything")),
                new Paragraph(getTranslation("export.everything.what")),
                all);
    }

    private Section sets(String title, List<EventSet> sets) {
        Section section = new Section(new H2(getTranslation(title)));
        if (sets.isEmpty()) {
            section.add(new Paragraph(getTranslation("export.none")));
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("export-sets");
        sets.forEach(set -> list.add(new ListItem(new NativeDetails(set.title().in(getLocale()), ways(set)))));
        section.add(list);
        return section;
    }

    private Div ways(EventSet set) {
        // a file is made outside of the page, where nobody knows its language
        Locale reader = getLocale();
        Div ways = new Div();
        ways.addClassName("export-ways");
        ways.add(download(
                getTranslation("export.format.own-json"),
                set.slug() + ".json",
                JSON,
                () -> exports.set(teacher, set.slug()).orElseThrow()));
        for (SetFormat format : SetFormat.values()) {
            ways.add(download(
                    getTranslation(format.key()),
                    format.fileName(set.slug()),
                    format.mediaType(),
                    () -> files.of(teacher, set.slug(), format, reader).orElseThrow()));
        }
        return ways;
    }

    /** Made when it is asked for. */
    private static Anchor download(String name, String file, String type, Supplier<byte[]> content) {
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
        });
        Anchor link = new Anchor(handler, name);
        link.addClassName("button");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("export.title") + " · Cronosur";
    }
}
