package org.thongthin.interchange;

import java.io.Serializable;

/**
 * One thing that the author of a folder has to put right.
 *
 * @param file its path in the folder
 * @param line from 1; where a whole file is wrong, 1
 * @param code stable, such as {@code pool.too-small}; the list is in the format's description
 * @param detail in English, for the author
 */
public record Mistake(String file, int line, String code, String detail) implements Serializable {

    @Override
    public String toString() {
        return file + ":" + line + " " + code + ": " + detail;
    }
}
