package org.cronosur.shell.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What a page says when its session has ended. To whoever had signed in, because she has to sign in again; any other page
 * comes anew by itself.
 */
@Component
class EndedWords implements VaadinServiceInitListener {

    private final I18NProvider words;

    EndedWords(I18NProvider words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::messages);
    }

    private SystemMessages messages(SystemMessagesInfo asked) {
        VaadinRequest request = asked.getRequest();
        Locale language = request == null ? asked.getLocale() : Languages.languageOf(request);
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(request != null && request.getUserPrincipal() != null);
        messages.setSessionExpiredCaption(words.getTranslation("frame.ended", language));
        messages.setSessionExpiredMessage(words.getTranslation("error.deed.reload", language));
        messages.setCookiesDisabledCaption(words.getTranslation("frame.cookies", language));
        messages.setCookiesDisabledMessage(words.getTranslation("frame.cookies.what", language));
        messages.setInternalErrorCaption(words.getTranslation("error.failure.title", language));
        messages.setInternalErrorMessage(words.getTranslation("error.failure.text", language));
        return messages;
    }
}
