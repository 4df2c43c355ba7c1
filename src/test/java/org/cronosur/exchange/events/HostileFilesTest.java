package org.cronosur.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronosur.exchange.events.FileFixture.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cronosur.exchange.events.Flaw.Reason;
import org.junit.jupiter.api.Test;

/** Files that are no honest ones, or honest ones of another kind. */
class HostileFilesTest {

    private static final String TABLE = "title,date,theme\nRevolución,1952,coup\n";

    @Test
    void textInAnotherEncodingIsRefusedWithItsFirstLine() {
        assertThat(refusal(TABLE.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new Flaw(new Where(2, ""), Reason.NOT_UTF_8));
        assertThat(refusal(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE))
                        .reason())
                .isEqualTo(Reason.UTF_16);
    }

    @Test
    void aZipBombIsNeverOpened() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[50_000_000]);
        }

        assertThat(refusal(bomb.toByteArray()).reason()).isEqualTo(Reason.ZIP);
    }

    @Test
    void whatIsPackedOrBinaryIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(TABLE.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(refusal(packed.toByteArray()).reason()).isEqualTo(Reason.PACKED);
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})
                        .reason())
                .isEqualTo(Reason.OLD_EXCEL);
        assertThat(refusal("%PDF-1.7").reason()).isEqualTo(Reason.PDF);
        assertThat(refusal("title\0date").reason()).isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal(" \n\n").reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void aFileLargerThanTheBoundIsRefused() {
        assertThat(refusal(new byte[IncomingFile.MOST_BYTES + 1]).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aLineWithoutEndIsRefusedBeforeItIsKept() {
        byte[] line = new byte[60_000_000];
        Arrays.fill(line, (byte) 'x');

        assertThat(refusal(line).reason()).isEqualTo(Reason.LINE_TOO_LONG);
        Arrays.fill(line, (byte) ',');
        assertThat(refusal(line).reason()).isEqualTo(Reason.TOO_MANY_COLUMNS);
        assertThat(refusal("{\"events\":[\"" + "x".repeat(200_000) + "\"]}").reason())
                .isEqualTo(Reason.JSON_TOO_LONG);
    }

    @Test
    void nestedWithoutEndIsRefused() {
        assertThat(refusal("{\"events\":" + "[".repeat(100_000)))
                .extracting(Flaw::reason)
                .isEqualTo(Reason.JSON_TOO_DEEP);
        assertThat(refusal("{\"type\":\"FeatureCollection\",\"features\":[" + "{\"a\":".repeat(5_000))
                        .reason())
                .isEqualTo(Reason.JSON_TOO_DEEP);
    }

    @Test
    void aKeyThatStandsTwiceIsNamed() {
        assertThat(refusal("{\"events\":[],\n\"events\":[]}"))
                .isEqualTo(new Flaw(new Where(2, ""), Reason.JSON_DUPLICATE_KEY, "events"));
    }

    @Test
    void brokenJsonIsRefusedWithItsPlace() {
        assertThat(refusal("{\"events\":[\n{\"start_date\":}]}"))
                .satisfies(flaw -> assertThat(flaw.reason()).isEqualTo(Reason.JSON_BROKEN))
                .satisfies(flaw -> assertThat(flaw.where().line()).isEqualTo(2));
        assertThat(refusal(
                                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":{\"coordinates\":[NaN,1]}}]}")
                        .reason())
                .isEqualTo(Reason.JSON_BROKEN);
        assertThat(refusal("{\"events\":[]} trailing").reason()).isEqualTo(Reason.JSON_BROKEN);
        assertThat(refusal("{\"events\":[").reason()).isEqualTo(Reason.JSON_BROKEN);
    }

    @Test
    void xmlIsRefusedWithoutReadingItsEntities() {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><l>&b;</l>";

        assertThat(refusal(laughs).reason()).isEqualTo(Reason.XML);
        assertThat(refusal("BEGIN:VCALENDAR\r\n").reason()).isEqualTo(Reason.CALENDAR);
        assertThat(refusal("[1,2,3]").reason()).isEqualTo(Reason.JSON_NOT_OURS);
        assertThat(refusal("{\"hello\":1}").reason()).isEqualTo(Reason.JSON_NOT_OURS);
    }
}
