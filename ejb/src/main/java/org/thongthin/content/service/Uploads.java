package org.thongthin.content.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.thongthin.content.FileKind;
import org.thongthin.content.StoredFile;
import org.thongthin.content.Upload;
import org.thongthin.content.UploadRefused;

/** Takes in files that people send, if their content is what may be sent there. Who may send is decided by the use case. */
@ApplicationScoped
public class Uploads {

    /** Twenty megabytes. */
    public static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final int MOST_PIXELS = 8_000;
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    ContentStore contents;

    /**
     * Keeps the file under its hash.
     *
     * @param upload null: no file was chosen
     * @param taken the kinds that may be sent here
     */
    public StoredFile keep(Upload upload, Set<FileKind> taken) {
        if (upload == null || upload.content().length == 0) {
            throw new UploadRefused.UploadEmpty();
        }
        if (upload.content().length > MOST_BYTES) {
            throw new UploadRefused.UploadOversize(MOST_BYTES / MEGABYTE);
        }
        FileKind kind = FileKind.of(upload.content())
                .filter(taken::contains)
                .orElseThrow(() -> new UploadRefused.UploadOfAnotherKind(
                        new TreeSet<>(taken).stream().map(FileKind::getLabel).collect(Collectors.joining(", "))));
        if (kind.isImage() && !isReadable(upload.content())) {
            throw new UploadRefused.PictureUnreadable(MOST_PIXELS);
        }
        return contents.keep(upload.content(), kind.getMediaType());
    }

    /** Whether the head of the picture can be read and tells a size that a browser can draw; it is not decoded. */
    private static boolean isReadable(byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return reader.getWidth(0) <= MOST_PIXELS && reader.getHeight(0) <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        } catch (IOException broken) {
            return false;
        }
    }
}
