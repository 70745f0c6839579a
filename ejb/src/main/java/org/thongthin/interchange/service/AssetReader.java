package org.thongthin.interchange.service;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thongthin.course.CourseDraft.AssetDraft;

/** Takes pictures for what they are by their content, and only if their names say the same. */
final class AssetReader {
    private static final String SVG = "image/svg+xml";
    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";
    private static final String WEBP = "image/webp";
    private static final Map<String, String> BY_EXTENSION =
            Map.of("svg", SVG, "png", PNG, "jpg", JPEG, "jpeg", JPEG, "webp", WEBP);
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private AssetReader() {}

    /** Empty after a mistake has been noted. */
    static Optional<AssetDraft> read(String name, byte[] content, Mistakes.In mistakes) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = BY_EXTENSION.get(extension);
        if (type == null) {
            mistakes.add(1, "asset.type", "." + extension + " is not svg, png, jpg, jpeg or webp");
            return Optional.empty();
        }
        boolean fits = type.equals(SVG) ? SvgCheck.isHarmless(content, mistakes) : type.equals(binaryType(content));
        if (!fits && !type.equals(SVG)) {
            mistakes.add(1, "asset.type", "the content is not " + type + ", as the name says");
        }
        return fits ? Optional.of(new AssetDraft(name, type, content)) : Optional.empty();
    }

    private static String binaryType(byte[] content) {
        if (startsWith(content, 0, PNG_START)) {
            return PNG;
        }
        if (startsWith(content, 0, JPEG_START)) {
            return JPEG;
        }
        boolean webp = startsWith(content, 0, ascii("RIFF")) && startsWith(content, 8, ascii("WEBP"));
        return webp ? WEBP : "unknown";
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean startsWith(byte[] content, int at, byte[] start) {
        return content.length >= at + start.length
                && Arrays.equals(content, at, at + start.length, start, 0, start.length);
    }
}
