package org.thongthin.learning;

import org.thongthin.platform.NotFound;

/** There are no such recorded hours, or not in the caller's scope. */
public class TrainingRecordNotFound extends NotFound {}
