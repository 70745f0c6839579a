package org.thongthin.platform;

/** There is no such thing, or not in the caller's scope: nobody can tell which. */
public abstract class NotFound extends BusinessException {

    /** The code of the text that the page of this refusal shows; one for all, but where nothing can be told by it. */
    public String getProblem() {
        return "NotFound";
    }

    @Override
    public RefusalKind getKind() {
        return RefusalKind.NOT_FOUND;
    }
}
