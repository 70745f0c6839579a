package org.thongthin.content.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.thongthin.content.Contents;
import org.thongthin.content.RichText;
import org.thongthin.content.StoredFile;
import org.thongthin.platform.FileStore;
import org.thongthin.platform.Hashes;

/** Keeps each content once. A part of use cases, which decide who may bring what. */
@ApplicationScoped
public class ContentStore {

    @Inject
    Contents contents;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    /** @param html sanitised */
    public RichText keep(String html) {
        return contents.richText(Hashes.sha256(html)).orElseGet(() -> {
            RichText text = new RichText(html);
            contents.entityManager().persist(text);
            return text;
        });
    }

    public StoredFile keep(byte[] content, String mediaType) {
        try {
            String sha256 = files.keep(content);
            return contents.file(sha256).orElseGet(() -> {
                StoredFile file = new StoredFile(sha256, mediaType, content.length, clock.instant());
                contents.entityManager().persist(file);
                return file;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
