/**
 * Courses and their published versions.
 *
 * <p>Terms: a <em>course</em> is the identity (code, owner); a <em>course version</em> (ฉบับ) is an immutable snapshot of modules
 * and activities. Invariants: a published version never changes; publishing the same content again makes no new version.
 */
package org.thongthin.course;
