package org.thongthin.credential.service;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.thongthin.credential.service.CertificateSheet.Box;

/** A QR code in vector squares, with error correction M; four modules of white must stay around it. */
final class QrCode {

    private final ByteMatrix modules;

    QrCode(String text) {
        try {
            modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text, e);
        }
    }

    /** Neighbours in a row become one rectangle, and all of them one path, so that no viewer shows seams. */
    void paint(PageCanvas canvas, Box box) {
        float side = box.width() / modules.getWidth();
        canvas.fill(Ink.TEXT);
        for (int row = 0; row < modules.getHeight(); row++) {
            int start = 0;
            for (int column = 0; column <= modules.getWidth(); column++) {
                if (column < modules.getWidth() && modules.get(column, row) == 1) {
                    continue;
                }
                if (column > start) {
                    canvas.rectangle(box.x() + start * side, box.y() + row * side, (column - start) * side, side);
                }
                start = column + 1;
            }
        }
        canvas.raw("f");
    }
}
