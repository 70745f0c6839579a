package org.thongthin.content;

import org.thongthin.platform.BusinessException;
import org.thongthin.platform.RefusalKind;

/** A file that cannot be taken; nothing of it is kept. */
public abstract class UploadRefused extends BusinessException {

    protected UploadRefused(Object... arguments) {
        super(arguments);
    }

    @Override
    public RefusalKind getKind() {
        return RefusalKind.INVALID;
    }

    /** No file was chosen, or there is nothing in it. */
    public static class UploadEmpty extends UploadRefused {}

    /** Argument: most megabytes. */
    public static class UploadOversize extends UploadRefused {
        public UploadOversize(long megabytes) {
            super(megabytes);
        }
    }

    /** By its content it is none of the kinds that are taken here. Argument: their names. */
    public static class UploadOfAnotherKind extends UploadRefused {
        public UploadOfAnotherKind(String taken) {
            super(taken);
        }
    }

    /** A picture that cannot be read, or that is larger than a page can show. Argument: most pixels a side. */
    public static class PictureUnreadable extends UploadRefused {
        public PictureUnreadable(int pixels) {
            super(pixels);
        }
    }
}
