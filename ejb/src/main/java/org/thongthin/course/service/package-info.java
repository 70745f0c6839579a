/** Writing courses and publishing them. */
package org.thongthin.course.service;
