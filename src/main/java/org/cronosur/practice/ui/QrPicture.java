package org.cronosur.practice.ui;

import com.vaadin.flow.component.Svg;
import io.nayuki.qrcodegen.QrCode;

/** Words as a picture that a camera reads (QR code, ISO/IEC 18004, a fifth of it may be damaged). */
class QrPicture extends Svg {

    /** The empty border that the norm asks for, in modules. */
    private static final int QUIET = 4;

    /** @param name what a screen reader says of it */
    QrPicture(String words, String name) {
        super(drawn(QrCode.encodeText(words, QrCode.Ecc.MEDIUM)));
        getElement().setAttribute("role", "img").setAttribute("aria-label", name);
    }

    private static String drawn(QrCode code) {
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        int size = code.size + 2 * QUIET;
        return "<svg viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><path fill=\"currentColor\" d=\"%s\"/></svg>"
                .formatted(size, size, dark);
    }
}
