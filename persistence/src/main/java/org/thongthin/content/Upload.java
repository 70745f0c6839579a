package org.thongthin.content;

import org.thongthin.platform.ThaiText;

/** A file as it was sent: its name as people read it, never used as a path; what it is, its content says ({@link FileKind}). */
public record Upload(String name, byte[] content) {

    private static final int MOST_CHARACTERS = 150;

    public Upload {
        String plain = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String line = ThaiText.normaliseLine(plain);
        name = line.length() > MOST_CHARACTERS ? line.substring(line.length() - MOST_CHARACTERS) : line;
    }
}
