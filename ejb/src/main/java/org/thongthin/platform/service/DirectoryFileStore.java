package org.thongthin.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.thongthin.platform.FileStore;
import org.thongthin.platform.Hashes;
import org.thongthin.platform.Settings;

/** Files in a directory, {@code ab/abcdef…}: setting {@code thongthin.files.dir}, shared between nodes where there are several. */
@ApplicationScoped
public class DirectoryFileStore implements FileStore {

    @Inject
    Settings settings;

    private Path root() {
        return Path.of(settings.text("thongthin.files.dir")
                .orElseGet(() -> System.getProperty("jboss.server.data.dir", "data") + "/files"));
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return root().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    @Override
    public String keep(byte[] content) throws IOException {
        String sha256 = Hashes.sha256(content);
        Path place = place(sha256);
        if (!Files.exists(place)) {
            Files.createDirectories(place.getParent());
            // Written beside and moved, so that nobody ever reads half a file under its final name.
            Path half = Files.createTempFile(place.getParent(), "half", null);
            Files.write(half, content);
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return sha256;
    }

    @Override
    public Optional<InputStream> open(String sha256) throws IOException {
        Path place = place(sha256);
        return Files.exists(place) ? Optional.of(Files.newInputStream(place)) : Optional.empty();
    }
}
