package org.thongthin.interchange.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A directory. A symbolic link that leads out of it is not followed. */
record DirectoryFolder(Path root) implements ContentFolder {

    @Override
    public Optional<InputStream> open(String relativePath) throws IOException {
        if (!PATH.matcher(relativePath).matches()) {
            return Optional.empty();
        }
        Path file = root.resolve(relativePath);
        if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(root.toRealPath())) {
            return Optional.empty();
        }
        return Optional.of(Files.newInputStream(file));
    }
}
