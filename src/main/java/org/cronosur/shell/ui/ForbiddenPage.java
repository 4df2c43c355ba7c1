package org.cronosur.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** What stands where somebody has signed in and still may not go. */
@ParentLayout(MainLayout.class)
class ForbiddenPage extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    ForbiddenPage() {
        add(new Apology("error.forbidden"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.forbidden.title") + " · Cronosur";
    }
}
