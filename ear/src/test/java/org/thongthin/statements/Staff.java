package org.thongthin.statements;

import java.io.Serializable;
import org.thongthin.testing.Login;

/**
 * A municipality's people.
 *
 * @param programme code of the programme that they stand in every way with
 * @param course code of a course that most of them are enrolled in
 * @param somebody one of them, who holds an award
 */
public record Staff(Login hr, String programme, String course, Long somebody) implements Serializable {}
