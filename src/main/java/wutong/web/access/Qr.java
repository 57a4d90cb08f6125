package wutong.web.access;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A text that a telephone reads off the screen.
 *
 * @param size of one side, in modules
 * @param path of all dark modules, as SVG draws it
 */
public record Qr(int size, String path) {

    private static final int MARGIN = 2;

    static Qr of(String text) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, MARGIN);
            var dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var path = new StringBuilder();
            for (int y = 0; y < dots.getHeight(); y++) {
                for (int x = 0; x < dots.getWidth(); x++) {
                    if (dots.get(x, y)) path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
            return new Qr(dots.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
