package org.thongthin.platform.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Encodes text in UTF-8 a few thousand characters at once. Not for several threads, as no answer is. */
final class GatheringWriter extends PrintWriter {

    private static final int CHARACTERS = 8_192;

    private final OutputStream to;
    private final char[] gathered = new char[CHARACTERS];
    private int length;
    private boolean failed;

    GatheringWriter(OutputStream to) {
        super(Writer.nullWriter());
        this.to = to;
    }

    @Override
    public void write(int c) {
        if (length == CHARACTERS) {
            send();
        }
        gathered[length++] = (char) c;
    }

    @Override
    public void write(String text, int from, int count) {
        int done = 0;
        while (done < count) {
            int some = room(count - done);
            text.getChars(from + done, from + done + some, gathered, length);
            length += some;
            done += some;
        }
    }

    @Override
    public void write(char[] text, int from, int count) {
        int done = 0;
        while (done < count) {
            int some = room(count - done);
            System.arraycopy(text, from + done, gathered, length, some);
            length += some;
            done += some;
        }
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(char[] text) {
        write(text, 0, text.length);
    }

    @Override
    public void println() {
        write('\n');
    }

    private int room(int wanted) {
        if (length == CHARACTERS) {
            send();
        }
        return Math.min(wanted, CHARACTERS - length);
    }

    /** All but the first half of a character whose second half is still to come. */
    private void send() {
        boolean half = length > 0 && Character.isHighSurrogate(gathered[length - 1]);
        int whole = half ? length - 1 : length;
        try {
            to.write(new String(gathered, 0, whole).getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            // As PrintWriter does: whoever reads has gone, and nobody is left to be told.
            failed = true;
        }
        if (half) {
            gathered[0] = gathered[whole];
        }
        length -= whole;
    }

    /** Drops what was not sent. */
    void forget() {
        length = 0;
    }

    @Override
    public void flush() {
        if (length > 0) {
            send();
        }
        try {
            to.flush();
        } catch (IOException gone) {
            failed = true;
        }
    }

    @Override
    public void close() {
        flush();
        try {
            to.close();
        } catch (IOException gone) {
            failed = true;
        }
    }

    @Override
    public boolean checkError() {
        return failed;
    }
}
