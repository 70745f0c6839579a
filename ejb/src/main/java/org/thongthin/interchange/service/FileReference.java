package org.thongthin.interchange.service;

/**
 * A file that another one names.
 *
 * @param path in the folder
 * @param in the file that names it
 * @param line there
 */
public record FileReference(String path, String in, int line) {}
