package org.cronosur.curation.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cronosur.curation.Share;
import org.cronosur.people.Person;

/** Which colleagues see a set before it is published, and which of them work at it too. */
final class ShareForm extends Div {

    /** What a colleague may. */
    private enum Right {
        NOTHING,
        READ,
        EDIT
    }

    private final SetWork work;

    ShareForm(SetWork work, List<Person> colleagues) {
        this.work = work;
        addClassName("set-form");
        add(new Paragraph(getTranslation(colleagues.isEmpty() ? "sets.share.nobody" : "sets.share.lead")));
        colleagues.forEach(colleague -> add(line(colleague)));
    }

    private Select<Right> line(Person colleague) {
        Select<Right> right = new Select<>();
        right.setLabel(colleague.name());
        right.setItems(Right.values());
        right.setItemLabelGenerator(
                each -> getTranslation("sets.share." + each.name().toLowerCase(Locale.ROOT)));
        right.setValue(rightOf(colleague.id()));
        right.addValueChangeListener(change -> share(colleague.id(), change.getValue()));
        return right;
    }

    private Right rightOf(UUID colleague) {
        return work.set().shares().stream()
                .filter(share -> share.colleague().equals(colleague))
                .findFirst()
                .map(share -> share.mayEdit() ? Right.EDIT : Right.READ)
                .orElse(Right.NOTHING);
    }

    private void share(UUID colleague, Right right) {
        work.with((sets, me, slug) -> {
            if (right == Right.NOTHING) {
                sets.unshare(me, slug, colleague);
            } else {
                sets.share(me, slug, new Share(colleague, right == Right.EDIT));
            }
        });
    }
}
