package org.thongthin.interchange.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thongthin.platform.Hashes;
import org.thongthin.platform.ThaiText;

/** The files of a folder as far as they have been asked for: limited in size, decoded, and hashed together. */
final class FolderSources {
    static final int TEXT_LIMIT = 1 << 20;
    static final int ASSET_LIMIT = 10 << 20;
    static final int FOLDER_LIMIT = 100 << 20;

    private final ContentFolder folder;
    private final Mistakes mistakes;
    private final SortedMap<String, byte[]> read = new TreeMap<>();
    private long total;

    FolderSources(ContentFolder folder, Mistakes mistakes) {
        this.folder = folder;
        this.mistakes = mistakes;
    }

    /** Normalised; empty after a mistake has been noted. */
    Optional<String> text(FileReference file) {
        return bytes(file, TEXT_LIMIT).flatMap(bytes -> decode(file.path(), bytes));
    }

    /** Empty after a mistake has been noted. */
    Optional<byte[]> asset(FileReference file) {
        return bytes(file, ASSET_LIMIT);
    }

    private Optional<byte[]> bytes(FileReference file, int limit) {
        Mistakes.In naming = mistakes.in(file.in());
        if (!ContentFolder.PATH.matcher(file.path()).matches()) {
            naming.add(
                    file.line(),
                    "path.invalid",
                    "'" + file.path() + "': a path has a-z, digits, hyphen, underscore, slashes, and an extension");
            return Optional.empty();
        }
        try (InputStream in = folder.open(file.path()).orElse(null)) {
            if (in == null) {
                naming.add(file.line(), "file.missing", "there is no file " + file.path());
                return Optional.empty();
            }
            return limited(file.path(), in.readNBytes(limit + 1), limit);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.path(), unreadable);
        }
    }

    private Optional<byte[]> limited(String path, byte[] bytes, int limit) {
        if (bytes.length > limit) {
            mistakes.in(path).add(1, "file.too-large", "more than " + (limit >> 20) + " MB");
            return Optional.empty();
        }
        if (read.put(path, bytes) == null) {
            total += bytes.length;
        }
        if (total > FOLDER_LIMIT) {
            mistakes.in(path).add(1, "file.too-large", "the folder has more than " + (FOLDER_LIMIT >> 20) + " MB");
            mistakes.refuseIfAny();
        }
        return Optional.of(bytes);
    }

    private Optional<String> decode(String path, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            mistakes.in(path)
                    .add(1 + count(bytes, in.position()), "encoding.not-utf8", "save the file in the encoding UTF-8");
            return Optional.empty();
        }
        String text = ThaiText.normalise(out.flip().toString());
        Optional<Integer> control = firstControl(text);
        control.ifPresent(at -> mistakes.in(path)
                .add(
                        1
                                + (int) text.substring(0, at)
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count(),
                        "encoding.control-character",
                        String.format(Locale.ROOT, "U+%04X", (int) text.charAt(at))));
        read.put(path, text.getBytes(StandardCharsets.UTF_8));
        return control.isPresent() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<Integer> firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF') {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static int count(byte[] bytes, int end) {
        int lines = 0;
        for (int i = 0; i < end; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** Of all files read, in the order of their paths: names, lengths, and texts as normalised or bytes as they are. */
    String sha256() {
        MessageDigest digest = Hashes.digest();
        read.forEach((path, bytes) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(
                    ByteBuffer.allocate(9).put((byte) 0).putLong(bytes.length).array());
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
