package org.cronosur.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads who was not let in back to the door, with the reason in the address; the name that was tried waits there. */
@Component
class NotLetIn implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(NotLetIn.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        TriedName.keep(request);
        response.sendRedirect(request.getContextPath() + "/sign-in?"
                + switch (failure) {
                    case TooSoon soon -> "wait=" + soon.seconds();
                    case OAuth2AuthenticationException school -> atSchool(school);
                    default -> "failed";
                });
    }

    /** That a school vouches for nobody here is no fault; anything else is one, and whoever installed the program mends it. */
    private static String atSchool(OAuth2AuthenticationException failure) {
        if (failure.getError().getErrorCode().equals(SchoolUsers.NO_ACCOUNT)) {
            return "not-at-school";
        }
        LOG.warn("The school's provider could not let anybody in: {}", failure.getError(), failure);
        return "school-failed";
    }
}
