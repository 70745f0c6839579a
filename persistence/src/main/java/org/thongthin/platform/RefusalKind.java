package org.thongthin.platform;

/** What sort of refusal it is, for those who have to answer by a protocol. */
public enum RefusalKind {
    /** There is no such thing in the caller's scope. */
    NOT_FOUND,
    /** Who calls has not proved who they are. */
    UNAUTHENTICATED,
    /** Nothing was tried; it may work in a moment. */
    BUSY,
    /** This node has too much to do at this moment, whoever asks; nothing was tried. */
    OVERLOADED,
    /** What was sent cannot be taken as it is; sending it again changes nothing. */
    INVALID,
    /** It does not fit the present state. */
    CONFLICT
}
