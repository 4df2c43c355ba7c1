package org.cronosur.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;
import org.cronosur.exchange.events.Flaw;
import org.cronosur.exchange.events.IncomingFile;
import org.cronosur.exchange.events.RefusedFile;

/** Where a file is handed in, or its content pasted. */
final class FileSource extends Section {

    private final TextArea pasted = new TextArea();
    private final Consumer<IncomingFile> taken;
    private final Consumer<Flaw> refused;

    FileSource(Consumer<IncomingFile> taken, Consumer<Flaw> refused) {
        this.taken = taken;
        this.refused = refused;
        addClassName("import-source");
        pasted.setLabel(getTranslation("import.paste"));
        pasted.setHelperText(getTranslation("import.paste.help"));
        pasted.setMinRows(3);
        pasted.setMaxRows(10);
        pasted.setWidthFull();
        NativeButton look = new NativeButton(getTranslation("import.look"), click -> paste());
        look.addClassName("button");
        add(new H2(getTranslation("import.from")), formats(), upload(), pasted, look);
    }

    private Paragraph formats() {
        Paragraph formats = new Paragraph(getTranslation("import.formats"));
        formats.addClassName("import-hint");
        return formats;
    }

    private Div upload() {
        Upload upload = new Upload((UploadHandler) this::receive);
        upload.setMaxFileSize(IncomingFile.MOST_BYTES);
        upload.setMaxFiles(1);
        NativeButton choose = new NativeButton(getTranslation("import.choose"));
        choose.addClassName("button");
        upload.setUploadButton(choose);
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> take("", new byte[IncomingFile.MOST_BYTES + 1]));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return new Div(upload);
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("import.drop"))
                        .setMany(getTranslation("import.drop")));
    }

    /** What is longer than any honest file is not read to its end. */
    private void receive(UploadEvent sent) throws IOException {
        byte[] bytes = sent.getInputStream().readNBytes(IncomingFile.MOST_BYTES + 1);
        String name = sent.getFileName();
        sent.getUI().access(() -> take(name, bytes));
    }

    private void take(String name, byte[] bytes) {
        try {
            taken.accept(IncomingFile.of(name, bytes));
        } catch (RefusedFile refusal) {
            refused.accept(refusal.flaw());
        }
    }

    private void paste() {
        try {
            taken.accept(IncomingFile.pasted(pasted.getValue()));
        } catch (RefusedFile refusal) {
            refused.accept(refusal.flaw());
        }
    }
}
