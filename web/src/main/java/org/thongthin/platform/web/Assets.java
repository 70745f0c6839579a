package org.thongthin.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeSet;
import org.thongthin.platform.Hashes;

/**
 * Our own scripts, styles and fonts under {@code /static/HASH/…}, where the hash is of all their contents: the same on every node
 * that runs the same build, another after any change, so that browsers may keep them for ever.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final int CHARACTERS = 12;

    @Inject
    ServletContext servletContext;

    private String base;

    @PostConstruct
    void hash() {
        MessageDigest digest = Hashes.digest();
        feed("/static/", digest);
        base = "/static/" + HexFormat.of().formatHex(digest.digest()).substring(0, CHARACTERS) + "/";
    }

    private void feed(String folder, MessageDigest digest) {
        for (String path : new TreeSet<>(servletContext.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                feed(path, digest);
            } else {
                try (InputStream in = servletContext.getResourceAsStream(path)) {
                    digest.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    digest.update(in.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** Ends with a slash. */
    public String getBase() {
        return base;
    }
}
