package org.cronosur.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says so where something that was pressed or typed came to nothing; without it a page would just stay as it was. */
@Component
class Failures implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final String ID = "failure";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(Failures::tell));
    }

    private static void tell(ErrorEvent failed) {
        log.error("Something that was done on a page failed", failed.getThrowable());
        UI page = UI.getCurrent();
        if (page != null) {
            page.getChildren()
                    .filter(one -> one.getId().filter(ID::equals).isPresent())
                    .findFirst()
                    .ifPresent(page::remove);
            page.add(notice(page));
        }
    }

    private static Div notice(UI page) {
        Div notice = new Div(new Paragraph(page.getTranslation("error.deed")));
        notice.setId(ID);
        notice.addClassName("failure");
        notice.getElement().setAttribute("role", "alert");
        NativeButton again = new NativeButton(
                page.getTranslation("error.deed.reload"),
                click -> page.getPage().reload());
        again.addClassName("button");
        NativeButton close = new NativeButton(page.getTranslation("error.deed.close"), click -> page.remove(notice));
        close.addClassName("button");
        Div ways = new Div(again, close);
        ways.addClassName("failure-ways");
        notice.add(ways);
        return notice;
    }
}
