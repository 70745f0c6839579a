package org.thongthin.platform;

/**
 * Somebody else has changed what a form is about since it was shown: nothing was saved and what was typed is kept. Forms carry the
 * version of the row that they were made from in a hidden field.
 */
public class StaleForm extends BusinessException {

    /** Refuses unless the row still has the version that the form was made from. */
    public static void refuseUnless(int formVersion, int rowVersion) {
        if (formVersion != rowVersion) {
            throw new StaleForm();
        }
    }
}
