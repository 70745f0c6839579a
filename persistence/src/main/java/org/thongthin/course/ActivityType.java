package org.thongthin.course;

/** What an activity is. */
public enum ActivityType {
    PAGE,
    QUIZ
}
