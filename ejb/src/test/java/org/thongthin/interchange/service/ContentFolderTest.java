package org.thongthin.interchange.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderTest {

    @TempDir
    Path directory;

    private Path root;

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectories(directory.resolve("folder"));
        Files.writeString(directory.resolve("secret.md"), "secret");
        Files.createDirectories(root.resolve("lessons.md"));
        Files.createDirectories(root.resolve("lessons"));
        Files.writeString(root.resolve("lessons/one.md"), "one");
    }

    private static String content(ContentFolder folder, String path) throws IOException {
        try (InputStream in = folder.open(path).orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aDirectoryGivesItsFiles() throws IOException {
        assertEquals("one", content(ContentFolder.at(root), "lessons/one.md"));
    }

    @Test
    void aZipFileGivesItsFiles() throws IOException {
        Path zip = directory.resolve("course.zip");
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Files.createDirectories(files.getPath("/AB-1/lessons"));
            Files.writeString(files.getPath("/AB-1/lessons/one.md"), "one");
            Files.writeString(files.getPath("/secret.md"), "secret");
        }
        try (FileSystem files = FileSystems.newFileSystem(zip)) {
            ContentFolder folder = ContentFolder.at(files.getPath("/AB-1"));
            assertEquals("one", content(folder, "lessons/one.md"));
            assertTrue(folder.open("../secret.md").isEmpty());
            assertTrue(folder.open("lessons/two.md").isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.md",
                "lessons/../../secret.md",
                "lessons/../lessons/one.md",
                "/etc/hosts.conf",
                "./one.md",
                "lessons//one.md",
                "..\\secret.md",
                "C:/secret.md",
                "lessons",
                "lessons.md",
                "lessons/two.md",
                "",
                "a\0.md",
                "file:///etc/hosts.conf",
                "lessons/one.md\n",
                "%2e%2e/secret.md"
            })
    void whatIsNotAFileInTheFolderIsNotThere(String path) throws IOException {
        assertTrue(ContentFolder.at(root).open(path).isEmpty());
        assertTrue(ContentFolder.onClassPath(getClass().getClassLoader(), "content/SO-101")
                .open(path)
                .isEmpty());
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed() throws IOException {
        Files.createSymbolicLink(root.resolve("out.md"), directory.resolve("secret.md"));
        Files.createSymbolicLink(root.resolve("away"), directory);
        Files.createSymbolicLink(root.resolve("in.md"), root.resolve("lessons/one.md"));
        ContentFolder folder = ContentFolder.at(root);
        assertTrue(folder.open("out.md").isEmpty());
        assertTrue(folder.open("away/secret.md").isEmpty());
        assertEquals("one", content(folder, "in.md"));
    }

    @Test
    void theClassPathGivesItsFiles() throws IOException {
        ContentFolder folder = ContentFolder.onClassPath(getClass().getClassLoader(), "content/SO-101");
        assertTrue(content(folder, "course.yaml").startsWith("format: thongthin-course/1"));
    }

    @Test
    void aVeryLongPathIsNotThere() throws IOException {
        assertTrue(ContentFolder.at(root).open("a/".repeat(100_000) + "b.md").isEmpty());
    }
}
