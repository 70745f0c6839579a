/**
 * Content that comes from outside and goes there. Terms: a <em>course folder</em> is a course as files; a
 * <em>mistake</em> is what its author has to put right. Invariant: a folder is read whole or not at all.
 */
package org.thongthin.interchange;
