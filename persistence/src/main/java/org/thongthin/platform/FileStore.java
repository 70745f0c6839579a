package org.thongthin.platform;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Where the bytes of files live, addressed by their SHA-256; shared by all nodes. The database knows their names and types.
 */
public interface FileStore {

    /** Keeps the content and returns its SHA-256. Keeping the same content again changes nothing. */
    String keep(byte[] content) throws IOException;

    /** Empty where no such content is kept. The caller closes the stream. */
    Optional<InputStream> open(String sha256) throws IOException;
}
