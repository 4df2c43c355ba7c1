package org.cronosur.people.ui;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;

/** Asks for a role where a view names one; a view that names none is as open as its address. */
class RolesOnViews implements NavigationAccessChecker {

    @Override
    public AccessCheckResult check(NavigationContext visit) {
        RolesAllowed roles = visit.getNavigationTarget().getAnnotation(RolesAllowed.class);
        if (roles == null) {
            return visit.neutral();
        }
        return Arrays.stream(roles.value()).anyMatch(visit::hasRole)
                ? visit.allow()
                : visit.deny("none of " + Arrays.toString(roles.value()));
    }
}
