package org.thongthin.interchange.service;

import java.io.InputStream;
import java.util.Optional;

/** What lies under a prefix of a class path. */
record ClassPathFolder(ClassLoader loader, String prefix) implements ContentFolder {

    @Override
    public Optional<InputStream> open(String relativePath) {
        return PATH.matcher(relativePath).matches()
                ? Optional.ofNullable(loader.getResourceAsStream(prefix + "/" + relativePath))
                : Optional.empty();
    }
}
