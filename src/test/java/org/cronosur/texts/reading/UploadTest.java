package org.cronosur.texts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.cronosur.texts.reading.UnreadableText.Reason;
import org.junit.jupiter.api.Test;

class UploadTest {

    private static final String SENTENCE = "La asamblea se reunió el 4 de junio de 1943 en el salón.";

    private static void refuses(byte[] file, Reason reason) {
        assertThatThrownBy(() -> Upload.read(file))
                .isInstanceOfSatisfying(
                        UnreadableText.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void reads_plain_text_in_the_encodings_it_comes_in() throws UnreadableText {
        byte[] marked = ("\ufeff" + SENTENCE).getBytes(StandardCharsets.UTF_8);

        assertThat(Upload.read(SENTENCE.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(SENTENCE);
        assertThat(Upload.read(marked).text()).isEqualTo(SENTENCE);
        assertThat(Upload.read(SENTENCE.getBytes(StandardCharsets.UTF_16)).text())
                .isEqualTo(SENTENCE);
        assertThat(Upload.read(SENTENCE.getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void reads_the_prose_of_a_page_and_not_its_menus_and_scripts() throws UnreadableText {
        String page = """
                <!doctype html><html><head><meta charset="utf-8"><title>x</title><script>var year = 1999;</script></head>
                <body><nav>Inicio 2001</nav><article><h1>El salón</h1><p>%s</p><p>Fin<br>de todo.</p></article></body></html>
                """.formatted(SENTENCE);

        assertThat(Upload.read(page.getBytes(StandardCharsets.UTF_8)).lines().stream()
                        .filter(line -> !line.isBlank()))
                .containsExactly("El salón", SENTENCE, "Fin", "de todo.");
    }

    @Test
    void reads_a_row_of_a_table_as_one_line() throws UnreadableText {
        String page = """
                <html><body><table><tr><td>1936</td><td>Huelga de los tip&oacute;grafos</td></tr>
                <tr><td>1937</td><td>Se abre el&nbsp;puente <b>nuevo</b></td></tr></table>
                <table><tr><td><p>A la izquierda.</p></td><td><p>A la derecha.</p></td></tr></table></body></html>
                """;

        assertThat(Upload.read(page.getBytes(StandardCharsets.UTF_8)).lines().stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.replace('\u00a0', ' ')))
                .containsExactly(
                        "1936 | Huelga de los tipógrafos",
                        "1937 | Se abre el puente nuevo",
                        "A la izquierda.",
                        "A la derecha.");
    }

    @Test
    void offers_what_a_table_of_years_tells() throws UnreadableText {
        PlainText table = PlainText.of("1936 | Huelga de los tipógrafos del puerto\n\n1937 | Se abre el puente nuevo");

        assertThat(new Reader(List.of())
                        .read(table, Optional.empty(), Language.SPANISH)
                        .candidates())
                .extracting(Candidate::title)
                .containsExactly("Huelga de los tipógrafos del puerto", "Se abre el puente nuevo");
    }

    @Test
    void reads_a_page_that_is_nested_ten_thousand_deep() throws UnreadableText {
        String page = "<html><body>" + "<div>".repeat(10_000) + SENTENCE;

        assertThat(Upload.read(page.getBytes(StandardCharsets.UTF_8)).text()).contains(SENTENCE);
    }

    @Test
    void reads_a_pdf() throws Exception {
        assertThat(Upload.read(pdf(SENTENCE, null)).text().strip()).isEqualTo(SENTENCE);
    }

    @Test
    void refuses_a_pdf_that_is_locked_broken_or_holds_no_words() throws Exception {
        refuses(pdf(SENTENCE, "secret"), Reason.LOCKED_PDF);
        refuses("%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII), Reason.BROKEN_PDF);
        refuses(pdf("", null), Reason.SCANNED_PDF);
    }

    @Test
    void refuses_a_pdf_that_unpacks_to_more_than_a_text_needs() throws Exception {
        refuses(bomb(300_000_000), Reason.HUGE_PDF);
    }

    @Test
    void refuses_what_is_empty_too_large_or_no_text() {
        refuses(new byte[0], Reason.EMPTY);
        refuses("  \n ".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
        refuses(new byte[Upload.MOST_BYTES + 1], Reason.TOO_LARGE);
        refuses(new byte[] {0x50, 0x4b, 3, 4, 0, 0, 0, 0}, Reason.NOT_TEXT);
    }

    @Test
    void takes_five_megabytes_of_plain_text() throws UnreadableText {
        byte[] book = "a ".repeat(Upload.MOST_BYTES / 2).getBytes(StandardCharsets.UTF_8);

        assertThat(Upload.read(book).text()).hasSizeGreaterThan(Upload.MOST_BYTES - 2);
    }

    private static byte[] pdf(String words, @org.jspecify.annotations.Nullable String password) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(words);
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A page of blanks, packed a thousand to one. */
    private static byte[] bomb(int size) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < size; written += blanks.length) {
                out.write(blanks);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("""
                %%PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>> endobj
                4 0 obj <</Filter/FlateDecode/Length %d>> stream
                """.formatted(packed.size()).getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(file);
        file.write("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }
}
