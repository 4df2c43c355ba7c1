package org.cronosur.texts.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cronosur.texts.reading.UnreadableText.Reason;

/** The words of a PDF, in the order in which a person reads them. */
final class PdfText {

    /** What all parts of a PDF of 5 MB may unpack to, in bytes; a bomb unpacks to gigabytes. */
    private static final long MOST_UNPACKED = 100_000_000;

    private static final int MOST_PAGES = 1000;

    private PdfText() {}

    static PlainText read(byte[] file) throws UnreadableText {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() > MOST_PAGES || unpackedSize(document) > MOST_UNPACKED) {
                throw new UnreadableText(Reason.HUGE_PDF);
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            PlainText text = PlainText.of(stripper.getText(document));
            if (text.isBlank()) {
                throw new UnreadableText(Reason.SCANNED_PDF);
            }
            return text;
        } catch (InvalidPasswordException locked) {
            throw new UnreadableText(Reason.LOCKED_PDF, locked);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // PDFBox meets a malformed file with any of these.
            throw new UnreadableText(Reason.BROKEN_PDF, broken);
        }
    }

    /** Unpacks the parts one by one, keeping nothing, and stops at the limit. */
    private static long unpackedSize(PDDocument document) throws IOException {
        long size = 0;
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            if (object != null && object.getObject() instanceof COSStream stream) {
                size += unpackedSize(stream, MOST_UNPACKED - size);
            }
            if (size > MOST_UNPACKED) {
                break;
            }
        }
        return size;
    }

    private static long unpackedSize(COSStream stream, long limit) throws IOException {
        COSBase filter = stream.getFilters();
        if (filter == null || COSName.DCT_DECODE.equals(filter) || COSName.JPX_DECODE.equals(filter)) {
            return stream.getLength();
        }
        if (!COSName.FLATE_DECODE.equals(filter)) {
            // Packed twice, or by a way that few use: nothing that a text needs.
            return stream.getLength() * 10;
        }
        try (InputStream packed = stream.createRawInputStream();
                InputStream unpacked = new InflaterInputStream(packed)) {
            return count(unpacked, limit);
        } catch (java.util.zip.ZipException | java.io.EOFException damaged) {
            return 0;
        }
    }

    private static long count(InputStream in, long limit) throws IOException {
        byte[] buffer = new byte[65_536];
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= limit; read = in.read(buffer)) {
            size += read;
        }
        return size;
    }
}
