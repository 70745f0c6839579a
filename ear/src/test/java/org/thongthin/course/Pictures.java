package org.thongthin.course;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.thongthin.content.Upload;

/** Pictures to upload. */
public final class Pictures {

    private Pictures() {}

    public static Upload png() {
        return new Upload("map.png", image(40, 30, "png"));
    }

    public static byte[] image(int width, int height, String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
