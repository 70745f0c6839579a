package org.thongthin.people;

import org.thongthin.platform.NotFound;

/** A sign-in link is unknown, used, too old, or of an account that is closed: nobody is told which. */
public class LinkUnusable extends NotFound {

    @Override
    public String getProblem() {
        return "LinkUnusable";
    }
}
