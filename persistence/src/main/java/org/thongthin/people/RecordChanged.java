package org.thongthin.people;

/**
 * Event: somebody changed what is written about a person: the record, a posting, the account or the rights.
 *
 * @param objectId of what was changed, as the change says: person, posting, account or grant
 * @param path of the organisation that it belongs to; null: that of the person's posting of the day
 * @param detail null: the change says it all
 */
public record RecordChanged(Change change, Long personId, Long objectId, String path, String detail) {

    public enum Change {
        PERSON_CREATED,
        PERSON_EDITED,
        POSTING_STARTED,
        POSTING_ENDED,
        SUPERVISOR_NAMED,
        ACCOUNT_OPENED,
        ACCOUNT_RESET,
        ACCOUNT_DEACTIVATED,
        ACCOUNT_REACTIVATED,
        PASSWORD_SET,
        ROLE_GRANTED,
        ROLE_ENDED
    }
}
