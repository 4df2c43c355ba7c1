package org.cronosur.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.cronosur.practice.Progress;
import org.cronosur.practice.ProgressRefused;
import org.cronosur.practice.Travel;
import org.cronosur.quiz.Learners;

/** One's own progress as a file: saved, and taken over from one after it has been shown what that would do. */
class FileExchange extends Section {

    private static final int MOST_MEGABYTES = 50;
    private static final int MEGABYTE = 1024 * 1024;
    private static final String NAME = "cronosur-study.json";

    private final Visitor visitor;
    private final Travel travel;
    private final Learners learners;
    private final Div outcome = new Div();

    FileExchange(Visitor visitor, Travel travel, Learners learners) {
        this.visitor = visitor;
        this.travel = travel;
        this.learners = learners;
        addClassName("study-file");
        outcome.addClassName("study-outcome");
        outcome.getElement().setAttribute("role", "status");
        Div ways = new Div(saving(), reading());
        ways.addClassName("study-actions");
        add(new H2(getTranslation("study.file")), new Paragraph(getTranslation("study.file.text")), ways, outcome);
    }

    private Anchor saving() {
        DownloadHandler file = DownloadHandler.fromInputStream(event -> travel.pack(visitor.key())
                .map(bytes ->
                        new DownloadResponse(new ByteArrayInputStream(bytes), NAME, "application/json", bytes.length))
                .orElseGet(() -> DownloadResponse.error(404)));
        Anchor save = new Anchor(file, getTranslation("study.file.save"));
        save.addClassName("button");
        save.getElement().setAttribute("download", NAME);
        return save;
    }

    private Upload reading() {
        Upload upload = new Upload(UploadHandler.inMemory((about, bytes) -> look(bytes)));
        Button choose = new Button(getTranslation("study.file.read"));
        choose.addClassName("button");
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_MEGABYTES * MEGABYTE);
        upload.addFileRejectedListener(rejected -> tell(getTranslation("study.file.large", MOST_MEGABYTES)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void look(byte[] bytes) {
        try {
            offer(travel.look(bytes));
        } catch (ProgressRefused refused) {
            tell(getTranslation(
                    "study.file.refused." + refused.reason().name().toLowerCase(Locale.ROOT), refused.card()));
        }
    }

    private void offer(Progress progress) {
        NativeButton take = new NativeButton(getTranslation("study.file.take"), click -> take(progress));
        take.addClassName("button-primary");
        NativeButton leave = new NativeButton(getTranslation("study.file.leave"), click -> tell(""));
        leave.addClassName("button");
        Div actions = new Div(take, leave);
        actions.addClassName("study-actions");
        tell(getTranslation(
                "study.file.offer", progress.countOfSets(), progress.countOfBegun(), progress.countOfAnswers()));
        outcome.add(new Paragraph(getTranslation("study.file.offer.replaces")), actions);
    }

    private void take(Progress progress) {
        travel.unpack(visitor.key(), progress, visitor.zone());
        learners.see(visitor.key());
        tell(getTranslation("study.file.taken"));
    }

    private void tell(String words) {
        outcome.removeAll();
        outcome.add(new Paragraph(words));
    }
}
