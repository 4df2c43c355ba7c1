package org.cronosur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HeadersTest {

    private static String policyOf(String path) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new Headers().doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
        return String.valueOf(response.getHeader("Content-Security-Policy"));
    }

    @Test
    void aLessonMayBeFramedEvenByAPageThatLiesOnADisk() throws Exception {
        assertThat(policyOf("/embed/argentina-uriburu-peron"))
                .startsWith("default-src 'self'")
                .doesNotContain("frame-ancestors");
    }

    @Test
    void nothingElseIsFramedByOthers() throws Exception {
        assertThat(policyOf("/desk")).endsWith("frame-ancestors 'self'");
    }
}
