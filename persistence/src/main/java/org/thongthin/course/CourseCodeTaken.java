package org.thongthin.course;

import org.thongthin.platform.BusinessException;

/** Another course has this code; codes are unique in the whole country. Argument: the code. */
public class CourseCodeTaken extends BusinessException {
    public CourseCodeTaken(String code) {
        super(code);
    }
}
