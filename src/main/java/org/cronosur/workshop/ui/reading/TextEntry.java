package org.cronosur.workshop.ui.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.cronosur.texts.reading.PlainText;
import org.cronosur.texts.reading.UnreadableText;

/** A text that is pasted, or uploaded as plain text, HTML or PDF. What cannot be read is said in words. */
final class TextEntry extends Div {

    private static final int MOST_BYTES = org.cronosur.texts.reading.Upload.MOST_BYTES;

    private final Consumer<PlainText> taken;
    private final TextArea pasted = new TextArea();
    private final Paragraph objection = new Paragraph();

    /** @param taken is handed the text once it could be read */
    TextEntry(Consumer<PlainText> taken) {
        this.taken = taken;
        addClassName("reading-entry");
        pasted.setLabel(getTranslation("reading.paste"));
        pasted.setHelperText(getTranslation("reading.paste.help"));
        pasted.setMinRows(8);
        pasted.setMaxRows(18);
        pasted.setWidthFull();
        objection.getElement().setAttribute("role", "alert");
        objection.addClassName("reading-notice");
        NativeButton go = new NativeButton(getTranslation("reading.go-on"), click -> takePasted());
        go.addClassName("button-primary");
        add(upload(), pasted, objection, go);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(bytes)));
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(1);
        NativeButton choose = new NativeButton(getTranslation("reading.upload"));
        choose.addClassName("button");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("reading.drop")));
        upload.addFileRejectedListener(refused -> object(getTranslation("reading.unreadable.too-large")));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    private void takePasted() {
        take(pasted.getValue().getBytes(StandardCharsets.UTF_8));
    }

    private void take(byte[] bytes) {
        try {
            PlainText text = org.cronosur.texts.reading.Upload.read(bytes);
            objection.setText("");
            taken.accept(text);
        } catch (UnreadableText unreadable) {
            object(getTranslation("reading.unreadable."
                    + unreadable.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    void object(String words) {
        objection.setText(words);
    }

    void clear() {
        pasted.clear();
        objection.setText("");
    }
}
