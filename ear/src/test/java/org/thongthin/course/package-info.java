/** Writing courses and publishing them, in the container. */
package org.thongthin.course;
