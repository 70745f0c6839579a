package org.thongthin.statements;

import java.util.Map;

/** What the sessions hold that live in the server now. */
public interface LiveSessions {

    /** By the name of the attribute, the longest text that any session's value of it has, in characters. */
    Map<String, Integer> attributes();
}
