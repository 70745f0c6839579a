package org.thongthin.interchange.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** A course folder, wherever it is. Nothing outside it exists for its readers. */
public interface ContentFolder {

    /** Names of a-z, digits, hyphen, underscore and dots, a slash between, an extension at the end; 190 characters. */
    Pattern PATH =
            Pattern.compile("(?=.{1,190}$)(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.[A-Za-z0-9]+");

    /**
     * @param relativePath with forward slashes
     * @return empty where there is no such file, or not in this folder
     */
    Optional<InputStream> open(String relativePath) throws IOException;

    /** A directory, also one in a zip file's file system. */
    static ContentFolder at(Path root) {
        return new DirectoryFolder(root);
    }

    /** @param prefix such as {@code content/SO-101} */
    static ContentFolder onClassPath(ClassLoader loader, String prefix) {
        return new ClassPathFolder(loader, prefix);
    }
}
