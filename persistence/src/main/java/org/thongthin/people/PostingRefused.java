package org.thongthin.people;

import org.thongthin.platform.BusinessException;

/** A posting cannot be as it was written; each kind has its own message. */
public abstract class PostingRefused extends BusinessException {

    /** The person has a posting in the same organisation on some of these days. */
    public static class PostingsOverlap extends PostingRefused {}

    /** It has ended already, on an earlier day. */
    public static class PostingEndedBefore extends PostingRefused {}

    /** The organisation is not there on some of these days. */
    public static class PostingOutlastsOrganisation extends PostingRefused {}

    /** A supervisor works in the same local government organisation on that day. */
    public static class SupervisorElsewhere extends PostingRefused {}
}
