package org.cronosur.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads who was not let in back to the door, with the reason in the address. */
@Component
class NotLetIn implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/sign-in?"
                + switch (failure) {
                    case TooSoon soon -> "wait=" + soon.seconds();
                    case OAuth2AuthenticationException school -> "not-at-school";
                    default -> "failed";
                });
    }
}
